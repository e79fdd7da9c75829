import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import type { EventWords } from './event-words.ts';
import { type Item, itemsOf } from './items.ts';

/** A question for the time or place of an event, in the words that name it. */
export type EventQuestion = {
  asksWhen: boolean;
  asksWhere: boolean;
  /** The words that a passage must hold, in order. */
  content: Item[];
  /** Whether it asks for something's being held. */
  held: boolean;
  /** Whether it names something that can be held: neither "the report on the retreat" nor what somebody did. */
  thing: boolean;
  /** Whether it asks when something "was". */
  copula: boolean;
  /** A decision by its number, whose date is asked: the words up to the number. */
  paper?: Item[];
};

/** Whether a word tells one event from others: "the ninth annual meeting" may be anybody's. */
function isTelling({ kind, word }: Item, words: EventWords): boolean {
  const ordinals = languageOf(words.code).ordinals;
  const isOrdinal = ordinals.flat().some((name) => name.split(/[ -]/).includes(word));
  const general = [words.gatherings, words.meetings, words.general, words.papers].some((pattern) => pattern.test(word));
  return kind === 'word' && !/\d/.test(word) && !isOrdinal && !general;
}

/** Whether a paper, an outcome or preparations are named before any gathering. */
function isOnPaper(content: Item[], words: EventWords): boolean {
  const gathering = content.findIndex(({ word }) => words.gatherings.test(word) || words.meetings.test(word));
  return content
    .slice(0, gathering < 0 ? undefined : gathering)
    .some(({ word }) => words.papers.test(word) || words.neutral.has(word) || words.loose.has(word));
}

/** No name of an event, and no sentence on one, has more words. */
const MOST_WORDS = 30;

/**
 * Reads a question for one event; undefined for any other, and for those that ask for a next, last or cancelled one.
 *
 * "When was the World Summit for Social Development held?" asks for world, summit, social and development.
 */
export function readEventQuestion(text: string, words: EventWords): EventQuestion | undefined {
  const flat = plain(text).replace(/^[¿¡\s]+|[\s?!.]+$/gu, (found) =>
    /[¿¡]/u.test(found) ? ' '.repeat(found.length) : '',
  );
  const offset = flat.length - flat.trimStart().length;
  const asks = words.asks.exec(flat.trimStart());
  if (!asks) return undefined;
  const from = offset + asks[0].length;
  const too = words.asksToo.exec(flat.slice(from));
  const rest = text.slice(from, too ? from + too.index : flat.length);
  if (words.otherwise.test(plain(rest)) || /[?!;]|\.\s/u.test(rest)) return undefined;
  const groups = [asks.groups ?? {}, too?.groups ?? {}];
  const all = itemsOf(rest, words).filter(({ kind }) => kind === 'word' || kind === 'date');
  const isLittle = ({ kind, word }: Item) =>
    kind === 'word' && (words.small.has(word) || words.auxiliaries.has(word) || words.copulas.has(word));
  const isHeld = ({ kind, word }: Item) => kind === 'word' && (words.held.test(word) || words.planned.test(word));
  const isCopula = ({ word }: Item) => words.copulas.has(word);
  let first = 0;
  let last = all.length;
  const ends = (item: Item | undefined) => item !== undefined && (isLittle(item) || isHeld(item));
  while (first < last && ends(all[first])) first++;
  while (last > first && ends(all[last - 1])) last--;
  const content = all.slice(first, last).filter((item) => !isLittle(item));
  const around = [...all.slice(0, first), ...all.slice(last)];
  const paper = content.filter(({ word }) => !words.adopts.test(word));
  const numbered = /\d/.test(paper.at(-1)?.word ?? '') && words.papers.test(paper.at(-2)?.word ?? '');
  const tells = content.length > 1 && content.some((item) => isTelling(item, words));
  if ((!tells && !numbered) || content.length > MOST_WORDS) return undefined;
  return {
    asksWhen: groups.some((found) => found.when ?? found.when2),
    asksWhere: groups.some((found) => found.where ?? found.where2),
    content,
    held: around.some(isHeld),
    thing: (around.some(isHeld) || around.some(isCopula)) && !isOnPaper(content, words),
    copula: around.some(isCopula),
    ...(numbered ? { paper } : {}),
  };
}
