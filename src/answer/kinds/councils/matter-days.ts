import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { Language } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { plain } from '../../../records/text.ts';
import { content } from '../../../search/analysis.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { type Which, whichDay } from '../../sittings/asks-dated-matter.ts';
import { asksSittingNumber, matterWords } from '../../sittings/asks-matter.ts';
import { type DatedMatters, datedMatters, newestDay } from '../../sittings/dated-matters.ts';
import { matterAbout } from '../../sittings/matter-about.ts';
import type { Matter } from '../../sittings/summary-statements.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import { isOfCouncil } from './council-lines.ts';

/**
 * When a council first took up a matter, or last met on it: one of the two days that stand behind it in a list, which says
 * itself what they are.
 *
 * @example 'When did the Council last meet on Norland?' //=> 2012-06-04, by "8. The buoys of Norland (2 May 1990; 4 June 2012)"
 */
export const matterDays: Handler = (asked, world, say) => {
  const which = whichDay(asked);
  if (which === undefined || asked.times.length + asked.items.length + asked.decisions.length > 0) return undefined;
  // "For the first time" is no number of a meeting.
  if (asked.ordinals.some(({ value }) => value !== 1) || asksSittingNumber(asked)) return undefined;
  if (asked.leftover.some((word) => /\d/.test(word))) return undefined;
  const found = lineMeant(asked, which, listsMeant(asked, world), world);
  if (!found)
    return asked.followUp ? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }) : undefined;
  const { matter, list } = found;
  const { record, legend } = list;
  const { paragraph, span } = legend;
  const { lead, lines, sources } = quoting(say, record, [
    { key: matter.paragraph.key, quote: quoteWhole(world.knowledge, record, matter.paragraph) },
    { key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, span.start, span.end) },
  ]);
  const dates = [matter.days[which === 'first' ? 0 : 1] ?? ''];
  const symbols = asked.symbols.length > 0 && record.document.symbol ? [record.document.symbol] : [];
  const shown = [say.dates(dates[0] ?? '', false), ...lines];
  const focus = { ...focusOf(record, matter.paragraph.key), whichDay: which };
  return answered(asked, 'passage', { lead, lines: shown, sources, dates, symbols }, focus);
};

/** "The Council", of which no more is said, in plain letters. */
const COUNCIL = /(?<!\p{L})(?:the council|le conseil|el consejo|совет(?:а|у|ом|е)?|(?:ال)?مجلس)(?!\p{L})|理事会/u;

/** The lists of the council that a question names; those of the only one that is held; or the one of the question before. */
function listsMeant(asked: Asked, world: World): DatedMatters[] {
  const lists = world.knowledge.records.flatMap((record) => datedMatters(record) ?? []);
  if (asked.bodyIds.length + asked.symbols.length > 0)
    return lists.filter(({ record }) => isOfCouncil(record, asked, world));
  if (asked.followUp) return lists.filter(({ record }) => record.id === asked.focus?.within?.record);
  const [own, ...others] = new Set(
    lists.map(({ record }) => bodyOfSymbol(world.knowledge.bodies, record.document.symbol)?.id),
  );
  return COUNCIL.test(plain(asked.typed)) && own !== undefined && others.length === 0 ? lists : [];
}

type Line = { matter: Matter; list: DatedMatters };

/** The line of the matter that is meant, or of the one before; undefined where lists differ, or a newer one may have another day. */
function lineMeant(asked: Asked, which: Which, lists: readonly DatedMatters[], world: World): Line | undefined {
  const words = matterWords(asked);
  const { within } = asked.focus ?? {};
  const found =
    words.length > 0
      ? matterAbout(asked, world, lists, words).filter((matter) => isNamed(matter, words))
      : lists
          .flatMap(({ matters }) => matters)
          .filter(
            ({ record, paragraph }) =>
              asked.followUp && record.id === within?.record && paragraph.key === within.paragraph,
          );
  const lines = found.flatMap((matter) =>
    lists.flatMap((list) => (list.record === matter.record ? [{ matter, list }] : [])),
  );
  const newest = lists.toSorted((a, b) => newestDay(b).localeCompare(newestDay(a)))[0];
  const [line, ...others] = which === 'last' ? lines.filter(({ list }) => list === newest) : lines;
  return others.every(({ matter }) => matter.days[0] === line?.matter.days[0]) ? line : undefined;
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
