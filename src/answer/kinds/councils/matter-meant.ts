import type { Language } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { plain } from '../../../records/text.ts';
import { content } from '../../../search/analysis.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { matterWords } from '../../sittings/asks-matter.ts';
import { type DatedMatter, type DatedMatters, datedMatters } from '../../sittings/dated-matters.ts';
import { matterAbout } from '../../sittings/matter-about.ts';
import { beyondName, isSaidWhole } from '../../sittings/said-whole.ts';
import type { Matter } from '../../sittings/summary-statements.ts';
import type { World } from '../../world.ts';
import { isOfCouncil } from './council-lines.ts';

/** "The Council", of which no more is said, in plain letters. */
const COUNCIL = /(?<!\p{L})(?:the council|le conseil|el consejo|совет(?:а|у|ом|е)?|(?:ال)?مجلس)(?!\p{L})|理事会/u;

/** The lists of the council that a question names; those of the only one that is held; or the one of the question before. */
export function listsMeant(asked: Asked, world: World): DatedMatters[] {
  const lists = datedMatters(world.knowledge);
  if (lists.length === 0) return lists;
  const { source } = asked;
  if (source)
    return lists.filter(({ record: { document } }) =>
      source.records.some((one) => one.document.symbol === document.symbol),
    );
  if (asked.bodyIds.length + asked.symbols.length > 0)
    return lists.filter(({ record }) => isOfCouncil(record, asked, world));
  if (asked.followUp) return lists.filter(({ record }) => record.id === asked.focus?.within?.record);
  const [own, ...others] = new Set(
    lists.map(({ record }) => bodyOfSymbol(world.knowledge.bodies, record.document.symbol)?.id),
  );
  return COUNCIL.test(plain(asked.typed)) && own !== undefined && others.length === 0 ? lists : [];
}

/** A matter with the list in which it stands. */
export type Meant = { matter: DatedMatter; list: DatedMatters };

/** The lines of the one matter that a question names: those of the name that it says whole, or of the only one that has its words. */
export function mattersNamed(asked: Asked, lists: readonly DatedMatters[], world: World): Meant[] {
  const all = lists.flatMap((list) => list.matters.map((matter) => ({ matter, list })));
  const words = matterWords(asked);
  const whole = saidWhole(asked, all, words);
  if (whole.length > 0) return whole;
  if (words.length === 0) return [];
  const about = new Set<Matter>(matterAbout(asked, world, lists, words).filter((matter) => isNamed(matter, words)));
  return all.filter(({ matter }) => about.has(matter));
}

/** The lines with a number, where the name has all else that the question says. */
export const mattersNumbered = (number: string, asked: Asked, lists: readonly DatedMatters[]): Meant[] =>
  lists.flatMap((list) =>
    list.matters.flatMap((matter) => {
      const isOwn = matter.number === number && beyondName(matterWords(asked), matter.name, asked).length === 0;
      return isOwn ? [{ matter, list }] : [];
    }),
  );

/** The matters whose name stands in a question as it is, where the question names nothing else; the longest of such names. */
function saidWhole(asked: Asked, all: readonly Meant[], words: readonly string[]): Meant[] {
  const said = all.filter(({ matter: { name } }) => isSaidWhole(name, asked));
  const longest = Math.max(0, ...said.map(({ matter }) => matter.name.length));
  const own = said.filter(({ matter: { name } }) => name.length === longest);
  const isAlone = own.every(
    ({ matter: { name } }) => matterWords({ ...asked, leftover: beyondName(words, name, asked) }).length === 0,
  );
  return isAlone && new Set(own.map(({ matter }) => plain(matter.name))).size === 1 ? own : [];
}

/** Words that stand in the names of many matters, and are no part of what they are about. */
const GENERAL: Record<Language, RegExp> = {
  en: /^(?:situations?|concern\w*|questions?|relat\w+|regard\w*|between|items?|the)$/,
  fr: /^(?:situations?|concern\w*|questions?|relativ\w*|entre)$/,
  es: /^(?:situaci\w*|relativ\w*|cuesti\w*|respect\w*|entre)$/,
  ru: /^(?:положени\p{L}*|ситуаци\p{L}*|отношени\p{L}*|вопрос\p{L}*|касающ\p{L}*|между)$/u,
  ar: /^(?:ال)?(?:حاله|فيما|يتعلق|متعلقه|مساله|مسائل|بين)$/,
  zh: /局势|问题|有关|关于|之间|之|间|的|与|和/gu,
};

/** Where a list leaves lines out, another matter may have the words of a question: "Norland" is less than "Norland and Sudland". */
function isNamed({ name, record }: Matter, words: readonly string[]): boolean {
  if (!record.gaps) return true;
  const { language } = record.document;
  if (language === 'zh' || words.some(isHan)) {
    // 和 inside a name was read as "and", and is none of the words.
    const parts = words.map((word) => word.replace(GENERAL.zh, ''));
    const own = name.replace(GENERAL.zh, '');
    return own.startsWith(parts[0] ?? '') && own.endsWith(parts.at(-1) ?? '');
  }
  const telling = content(name, language).filter((word) => !GENERAL[language].test(plain(word)));
  // Letters are all words of a name at once.
  return telling.length <= words.length || words.every((word) => word.length <= 5 && matterLetters(word, name));
}

/** Whether letters begin words of a name up to its end: RDC. */
const matterLetters = (letters: string, name: string): boolean => {
  const all = (plain(name).match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3).map(([first = '']) => first);
  return all.join('').endsWith(letters);
};
