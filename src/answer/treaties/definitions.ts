import { quoteWhole } from '../../knowledge/quote.ts';
import type { Language, Paragraph } from '../../model.ts';
import { opensList, plain, unpointed } from '../../records/text.ts';
import { content, stem } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { answered, notInRecords, quoting, type Reply } from '../compose.ts';
import { holds, termsIn } from '../evidence/fit.ts';
import { kindOfText } from '../evidence/texts/in-force.ts';
import type { Treaty } from '../evidence/texts/treaties.ts';
import { type SoughtWord, soughtIn } from '../evidence/words/sought.ts';
import { readOnce } from '../kept.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { ASKS_DEFINITION, ASKS_OF_KIND, BESIDE_TERM, DEFINES } from './definition-words.ts';
import type { TreatyAsked } from './named.ts';

/** A term that a treaty defines, and the paragraph that does. */
export type Definition = { term: string; paragraph: Paragraph };

const QUOTED = /(?:[“"«„「]|``|'')\s?([^“”"«»„「」`]{2,80}?)\s?(?:[”"»“」]|'')/u;
/** A definition begins with its term, or with "on entend par", and says soon what it means. */
const LEAD = 45;
const WITHIN = 220;

/**
 * The terms that a treaty defines.
 *
 * @example definitionsIn(treaty)[0] // { term: 'lamp', paragraph: “(a) “Lamp” means any light of a harbour” }
 */
export const definitionsIn: (treaty: Treaty) => readonly Definition[] = readOnce(({ articles, record }: Treaty) =>
  [...articles.values()].flat().flatMap((paragraph) => {
    const quoted = QUOTED.exec(paragraph.text);
    const verb = DEFINES[record.document.language].exec(unpointed(paragraph.text).slice(0, WITHIN));
    return quoted?.[1] && verb && quoted.index < LEAD ? [{ term: quoted[1], paragraph }] : [];
  }),
);

/**
 * What a treaty says that a term means: no sentence that only uses the term.
 *
 * @example 'Who is a child under the protocol on lamps?' //=> “"Child" shall mean any person under eighteen years of age.”
 */
export function definition(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  if (!asksDefinition(asked)) return undefined;
  const { treaty } = named;
  const { language } = treaty.record.document;
  const { words } = soughtIn(asked, world);
  const rest = new Set(named.rest.map(({ word }) => word));
  const fitting = definitionsIn(treaty).filter(({ term }) => {
    const terms = termsIn(term, language);
    const isTerm = (word: SoughtWord) => holds(word, terms, language);
    const own = content(term, language);
    const isWhole =
      asked.language === language
        ? isInOrder(own, content(asked.typed, language), language)
        : own.every((one) => words.some((word) => holds(word, termsIn(one, language), language)));
    return isWhole && words.every((word) => !rest.has(word.word) || isBeside(word, asked) || isTerm(word));
  });
  // "Who is a child under the trafficking in persons protocol?": its name has another of its terms.
  const own = fitting.filter(({ term }) => !isInName(term, asked, language));
  const all = own.length > 0 ? own : fitting;
  const longest = Math.max(...all.map(({ term }) => term.length));
  const found = all.find(({ term }) => term.length === longest);
  // What is defined nowhere, no sentence that uses the word defines.
  if (!found)
    return definitionsIn(treaty).length > 0 && asksMeaning(asked)
      ? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords })
      : undefined;
  if (!all.every(({ term }) => isPart(term, found.term))) return undefined;
  const parts = withParts(treaty, found).map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, treaty.record, paragraph),
  }));
  return answered(asked, 'passage', quoting(say, treaty.record, parts));
}

/** A definition, and what stands under it where it announces a list: up to the next definition or heading. */
function withParts(treaty: Treaty, { paragraph }: Definition): Paragraph[] {
  if (!opensList(paragraph.text)) return [paragraph];
  const article = [...treaty.articles.values()].find((one) => one.includes(paragraph)) ?? [];
  const below = article.slice(article.indexOf(paragraph) + 1);
  const others = new Set(definitionsIn(treaty).map((one) => one.paragraph));
  const end = below.findIndex((one) => one.heading || others.has(one));
  return [paragraph, ...below.slice(0, Math.min(end < 0 ? below.length : end, MOST_PARTS))];
}

const MOST_PARTS = 10;

/** Whether it is asked what something means, of a treaty that is named. */
export function asksDefinition({ typed, language, cues }: Asked): boolean {
  const { plainly, ofTreaty } = ASKS_DEFINITION[language];
  const words = unpointed(typed);
  return (plainly.test(words) || ofTreaty.test(words)) && !cues.has('when') && !cues.has('deadline');
}

/** Whether nothing but a definition answers. */
const asksMeaning = ({ typed, language }: Asked): boolean =>
  ASKS_DEFINITION[language].plainly.test(unpointed(typed)) || ASKS_OF_KIND[language].test(unpointed(typed));

/** Whether the words of a term stand side by side in a question, whatever their endings. */
function isInOrder(term: readonly string[], question: readonly string[], language: Language): boolean {
  const stems = (words: readonly string[]) => ` ${words.map((word) => stem(word, language)).join(' ')} `;
  return term.length > 0 && stems(question).includes(stems(term));
}

const isPart = (term: string, whole: string): boolean => plain(whole).includes(plain(term));

const isBeside = ({ word, weight, isLight }: SoughtWord, { language }: Asked): boolean =>
  weight === 0 || isLight || BESIDE_TERM[language].test(plain(word));

/** "The trafficking in persons protocol", "the convention against corruption": a term that stands beside the kind of the treaty. */
function isInName(term: string, { typed, language }: Asked, of: Language): boolean {
  if (language !== of) return false;
  const stemsOf = (text: string) => content(text, language).map((word) => stem(word, language));
  const own = stemsOf(term);
  return typed.split(/[,;:?!，；：？]/u).every((clause) => {
    const words = content(clause, language);
    const stems = stemsOf(clause);
    const isKind = (at: number) => kindOfText(words[at] ?? '') !== undefined;
    const places = stems.flatMap((_, at) => (own.every((one, i) => stems[at + i] === one) ? [at] : []));
    return places.every((at) => isKind(at - 1) || isKind(at + own.length));
  });
}
