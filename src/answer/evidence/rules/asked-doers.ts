import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import { isLike } from '../words/acts-of-words.ts';
import type { SoughtWord } from '../words/sought.ts';
import { actNouns, actPlaces, anyActPlaces, type Place, spokenActAsked } from '../words/spoken-acts.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

/** So many characters behind a verb, or a noun, stands who did it. */
const BEHIND = 80;

/** So many characters hold who a sentence is about. */
const BEGINNING = 60;

/** Words behind an Arabic verb before which its subject stands. */
const OBJECT = /(?<!\p{L})(?:من|الي|ان|بان|علي|في|علما)(?!\p{L})|[,،]/u;

/** Words that lead to the one who said something, behind the noun for it; and to the one by whom it was done. */
const BY = /^ ?(?:\p{L}+ ){0,2}(?:by|par|por|of|du|de|des|del|from)(?!\p{L})/u;

/** To whom it was done stands before such words: "has been requested". */
const PASSIVE =
  /(?<!\p{L})(?:been|was|were|is|are|be|being|ete|est|sont|etait|etaient|fut|fue|fueron|sido|es|son|был[аио]?) $/u;
const DONE_BY = /^ ?(?:by|par|por)(?!\p{L})/u;

/** The last signs of a Chinese name tell it from others: 理事会. */
const LAST = 3;

/** What is quoted says nothing of who said it: "the Bureau recommended “Data for development” as the theme" (E/CN.9/2015/2). */
const QUOTED = /[“"«„][^“”"«»„]*[”"»“]/gu;

/** Tells whether a part of a text names who is asked about. */
type Names = (part: string) => boolean;

function namesOf(doer: string, words: readonly SoughtWord[], text: string, code: Language): Names | undefined {
  if (code === 'zh' && text.includes(doer.slice(-LAST))) return (part) => part.includes(doer.slice(-LAST));
  const named = (part: string) => {
    const terms = termsIn(part, code);
    return words.filter((word) => doer.includes(word.word) && holds(word, terms, code));
  };
  const told = named(text.replace(QUOTED, ' '));
  if (told.length === 0) return named(text).length > 0 ? () => false : undefined;
  return (part) => told.every((word) => holds(word, termsIn(part, code), code));
}

/** The clause before a place. */
const clauseBefore = (text: string, { start }: Place): string =>
  text
    .slice(0, start)
    .split(/[.;。；]\s/u)
    .at(-1) ?? '';

/** Two verbs of one subject: "took note of the report and requested". */
const JOINED = /(?:^|[\s,])(?:and|et|y|e|и|并|并且)(?: (?:also|further|egalement|en outre|tambien|также))? ?$/u;
/** One who is spoken of before. */
const PRONOUN = /(?<!\p{L})(?:it|they|il|elle|ils|elles|ella|este|esta|она?о?|они)(?!\p{L})/u;
/** Where a new subject may stand behind another verb: "asked the Board to report, and that the Council …". */
const NEW_SUBJECT = /[,;،，；]|(?<!\p{L})(?:that|which|who|que|qui|dont|что|котор\p{L}+)(?!\p{L})/u;

/** The words among which the subject of a verb stands: not the object of the verb before it, unless both have one subject. */
function subjectOf(text: string, at: number, places: readonly Place[]): string {
  const place = places[at];
  if (!place) return '';
  const before = clauseBefore(text, place);
  const last = places[at - 1];
  if (last === undefined || place.start - last.end > before.length) return before;
  const segment = text.slice(last.end, place.start);
  if (JOINED.test(plain(segment))) return subjectOf(text, at - 1, places);
  const parts = segment.split(NEW_SUBJECT);
  const own = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  return PRONOUN.test(plain(own)) ? before : own;
}

/** Whether a text says the act of others, and names the one who is asked about only behind it. */
function isOfOthers(
  text: string,
  code: Language,
  typed: string,
  asked: Parameters<typeof spokenActAsked>[1],
  words: readonly SoughtWord[],
) {
  const act = spokenActAsked(typed, asked);
  const names = act && namesOf(act.doer, words, text, code);
  if (!act || !names) return false;
  const said = plain(text);
  // "The request by the Board": by whom it was, the noun says.
  const isOfNoun = ({ start, end }: Place) => {
    const behind = text.slice(end, end + BEHIND).split(/[,;.،，。；]/u)[0] ?? '';
    const owner = code === 'zh' ? said.slice(Math.max(0, start - BEHIND), start) : '';
    return (code === 'ar' || BY.test(plain(behind))) && (names(behind) || names(owner));
  };
  if (actNouns(said, act.act, code).some(isOfNoun)) return false;
  const own = actPlaces(said, act.act, code).map(({ start }) => start);
  const places = anyActPlaces(said, code);
  // "The Board elected its Chair": what it decided.
  if (places.length === 0) return !names(text.slice(0, BEGINNING));
  const meant = places.filter(({ start, act: one }, at) =>
    own.length > 0 ? own.includes(start) : at === 0 && isLike(one, act.act),
  );
  return meant.every((place) => {
    const behind = text.slice(place.end, place.end + BEHIND);
    const subject = code === 'ar' ? behind.slice(0, indexOr(plain(behind).search(OBJECT), BEHIND)) : '';
    const agent = DONE_BY.test(said.slice(place.end)) ? behind : '';
    const isDone = PASSIVE.test(said.slice(0, place.start));
    const isDoer = !isDone && (names(subjectOf(text, places.indexOf(place), places)) || names(subject));
    return !isDoer && !names(agent);
  });
}

const indexOr = (index: number, other: number): number => (index < 0 ? other : index);

/** Letters that stand for a body. */
const LETTERS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;

/** Who said or asked something of whom. */
export const ASKED_DOERS: readonly OfText[] = [
  {
    // "The Council requested the Board to report": what the Board requested, it does not say.
    name: 'says what the one who is asked about said or asked for, and not what others asked of him',
    keeps: ({ text, language: { code } }, { asked: { typed, language }, sought: { words } }) =>
      !isOfOthers(text, code, typed, language, words),
  },
];

/** Who asked for something, named by letters. */
export const ASKED_BY_LETTERS: readonly Rule[] = [
  {
    // "The SBSTA requested its Chair to release the note": what the APA asked its Chair, it does not say.
    name: 'names by its letters who asked for something, and no other one by its own',
    keeps: ({ text, around, language: { code } }, { asked: { typed, language }, sought: { words } }) => {
      const act = spokenActAsked(typed, language);
      const doers = words.filter(({ letters, word }) => letters !== undefined && act?.doer.includes(word));
      if (doers.length === 0 || around.ofBody || !LETTERS.test(text)) return true;
      const terms = termsIn(text, code);
      return doers.some((word) => holds(word, terms, code));
    },
  },
];
