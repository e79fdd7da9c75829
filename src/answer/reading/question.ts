import type { AnswerLanguage } from '../../model.ts';
import type { SpokenSymbol } from '../../records/spoken-symbol.ts';
import { isHan } from '../../search/han.ts';
import { type Cue, type CueMatch, findCues, type ReadingLanguage } from '../lexicon.ts';
import { type BodyMention, findBodies } from '../slots/bodies.ts';
import { isInName, numbersAfter } from '../slots/body-numbers.ts';
import { type DecisionMention, findDecisions, NAMES_DECISION } from '../slots/decisions.ts';
import { findGroupNumber, placedGroup } from '../slots/group-number.ts';
import { findHours, type HourMention } from '../slots/hours.ts';
import {
  findAmount,
  findCounts,
  findItems,
  findOrdinals,
  type ItemMention,
  type OrdinalMention,
  ordinalParts,
} from '../slots/numbers.ts';
import { findDates, joinYear, type TimeMention } from '../slots/times.ts';
import { isOr, isOtherWord, OF_NAMES, strangersAfter } from './cue-context.ts';
import { elided, isWordIn } from './elided.ts';
import { toEnglish } from './gloss.ts';
import { languageOf } from './question-language.ts';
import { glossaryFor, groupLength, isStopWord, type Reader } from './reader.ts';
import { edits, nearest } from './spelling.ts';
import { blank, type Token, tokenize, spelt as withSpelling } from './tokens.ts';
import { typedSymbols } from './typed-symbols.ts';

/** A question taken apart: what it names, what it asks, and what is left. */
export type Question = {
  text: string;
  /** The question as it was typed; `text` is in English words where its language is read through a dictionary. */
  typed: string;
  language: AnswerLanguage;
  tokens: Token[];
  matches: CueMatch[];
  cues: Set<Cue>;
  symbols: SpokenSymbol[];
  decisions: DecisionMention[];
  items: ItemMention[];
  ordinals: OrdinalMention[];
  /** Hours of the clock that the question names. */
  hours: HourMention[];
  times: TimeMention[];
  bodies: BodyMention[];
  /** "the group", without saying which. */
  genericGroup: boolean;
  /** Counts that the question takes for granted: "four days". */
  counts: number[];
  /** How many are meant: "the first seven". */
  amount?: number;
  /** A numbered group that no body has: WG.5. */
  unknownGroup?: string;
  /** Words that carry content and that nothing else explains, folded. */
  leftover: string[];
  /** English words with what was typed for them in another language; the others stand as they were typed. */
  said?: Map<string, string>;
};

/** The language of a word of a question: a question in Spanish is read in English words as far as there are any. */
export const wordLanguage = ({ language, said }: Question, word: string): AnswerLanguage =>
  said?.has(word) ? 'en' : language;

/** Whether a word is no typing error: the records hold it, or it is one of the field in the language of the question. */
export type IsKnown = (word: string, language: AnswerLanguage) => boolean;

/** Words of this length one letter off a listed word are taken for it. */
const LONG = 7;

/**
 * Reads a cleaned question. `fallback` is the language where the question itself does not tell; `isKnown` tells whether
 * the records hold a word, so that it is not taken for a typing error.
 */
export function readQuestion(text: string, reader: Reader, fallback: AnswerLanguage, isKnown: IsKnown): Question {
  const language = languageOf(text, reader, fallback);
  const isRead = language === 'fr' || language === 'en';
  const glossed = isRead
    ? undefined
    : toEnglish(text, glossaryFor(reader, language), (word) => isKnown(word, language));
  const whole = language === 'fr' ? elided(text, isWordIn(reader, isKnown)) : (glossed?.text ?? text);
  const question = readWords(whole, reader, isRead ? language : 'en', (word) => isKnown(word, language));
  const group = question.bodies.some(({ weak }) => !weak) ? undefined : placedGroup(text);
  return {
    ...question,
    ...(group && { unknownGroup: group }),
    ...(glossed && { typed: text, language, said: glossed.said }),
  };
}

/** Reads a question that is typed, or was put, in French or English words. */
function readWords(
  text: string,
  reader: Reader,
  language: ReadingLanguage,
  isKnown: (word: string) => boolean,
): Question {
  const symbols = typedSymbols(text).filter(({ start, bare }) => !(bare && NAMES_DECISION.test(text.slice(0, start))));
  let rest = text;
  for (const symbol of symbols) rest = blank(rest, symbol.start, symbol.end);
  const raw = tokenize(rest);
  const lexicon = reader.lexicons[language];
  const other = reader.lexicons[language === 'fr' ? 'en' : 'fr'];
  const both = [lexicon, other];
  const vocabulary = reader.vocabulary[language];
  const listed = (word: string) =>
    vocabulary.known.has(word) ||
    ordinalParts.has(word) ||
    other.words.has(word) ||
    reader.bodyNames.words.some((name) => word.length >= 4 && name.startsWith(word));
  const tokens = raw.map((token, index) => {
    if (listed(token.word) || (token.capital && index > 0)) return token;
    const word = nearest(vocabulary, token.word);
    if (!word) return token;
    // What the records hold is no error; they are asked by stems, so a long word one letter off a listed one still is.
    const slip = token.word.length >= LONG && edits(word, token.word) === 1;
    return slip || !isKnown(token.word) ? { ...token, word } : token;
  });
  const spelt = withSpelling(rest, tokens);
  const ignored = (word: string) => isStopWord(lexicon, word);
  const group = (list: Token[], at: number) => groupLength(both, list, at);
  const taken = tokens.map(() => false);
  const take = (from: number, to: number) => taken.fill(true, from, to);

  const everywhere = [...findCues(tokens, lexicon, []), ...findCues(tokens, other, [])];
  const cueAt = (wanted: Cue, at: number) => longestWith(everywhere, at, wanted);
  const wordAt = (at: number) =>
    cueAt('decision', at) ? 'decision' : cueAt('resolution', at) ? 'resolution' : undefined;
  const decisions = findDecisions(tokens, spelt, wordAt);
  for (const mention of decisions) take(mention.from, mention.to);
  const items = findItems(tokens, spelt, (at) => (taken[at] ? 0 : Math.max(cueAt('item', at), cueAt('subitem', at))));
  for (const mention of items) take(mention.from, mention.to);
  const times = findDates(tokens, spelt, taken);
  // "the group the 3 October": a number that belongs to a date names no group.
  const bodies = findBodies(tokens, reader.bodyNames, ignored, group).filter(
    ({ to }) => !(/^\d/.test(tokens[to - 1]?.word ?? '') && times.some((time) => time.from < to && to <= time.to)),
  );
  for (const mention of times) take(mention.from, mention.to);
  const ordinals = findOrdinals(tokens, taken);
  // "the third item", "le deuxième point": an item by its place.
  const placed = ordinals.filter(
    ({ to }) => cueAt('item', to) > 0 || (cueAt('agenda', to) > 0 && cueAt('item', to + 1) > 0),
  );
  for (const { value, from, to } of placed) items.push({ number: String(value), from, to });
  const hours = findHours(tokens, taken, spelt);
  for (const hour of hours) take(hour.from, hour.to);

  const matches = [...findCues(tokens, lexicon, taken)];
  const covered = tokens.map(
    (_, at) => Boolean(taken[at]) || matches.some((match) => at >= match.from && at < match.to),
  );
  matches.push(...findCues(tokens, other, covered));
  const isWho = ({ cue, from }: CueMatch) =>
    (cue === 'who' || cue === 'cite') && (isName(tokens[from], text) || rest[(tokens[from]?.start ?? 0) - 1] === '/');
  // The Permanent Forum has not become permanent, and the Examen périodique examines no item.
  const isOfName = ({ cue, from, to }: CueMatch) =>
    OF_NAMES.has(cue) &&
    bodies.some((body) => !body.weak && body.from <= from && to <= body.to && to - from < body.to - body.from);
  const kept = matches.filter(
    (match) => !isOr(match, tokens, text) && !isOtherWord(match, tokens) && !isWho(match) && !isOfName(match),
  );
  for (const match of matches) if (match.cue === 'before' && isOtherWord(match, tokens)) take(match.from, match.to);
  const strangers = strangersAfter(kept, tokens, bodies, taken);
  for (const match of kept)
    if (match.cue !== 'topic' && !strangers.some((at) => at >= match.from && at < match.to)) take(match.from, match.to);
  for (const mention of ordinals) take(mention.from, mention.to);
  // "from 28 to 31 October" gives both ends, not a beginning.
  const opening = times
    .filter(({ when, endDay }) => when?.includes('/') || endDay !== undefined)
    .map(({ from }) => from - 1);
  const spoken = kept.filter(({ cue, from }) => !(cue === 'since' && opening.includes(from)));
  // "by 2008" sets an end; "by decision 2/6" does not.
  for (const { from } of times)
    if (tokens[from - 1]?.word === 'by') spoken.push({ cue: 'until', from: from - 1, to: from });
  const cues = new Set(
    spoken.filter(({ from, to }) => !strangers.some((at) => at >= from && at < to)).map(({ cue }) => cue),
  );
  const ofBodies = numbersAfter(bodies, tokens, spelt, taken);
  const counted = findAmount(
    tokens,
    kept.filter(
      ({ cue }) =>
        cue === 'first' ||
        cue === 'last' ||
        (cue === 'sessions' && kept.some((other) => other.cue === 'before' || other.cue === 'after')),
    ),
  );
  // "How many days did SBI 51 last?" is about the fifty-first session, not the last 51.
  const amount = ofBodies.some(({ from }) => from === counted?.at) ? undefined : counted;
  if (amount) take(amount.at, amount.at + 1);
  const counts = findCounts(tokens, taken);
  for (const { at } of counts) take(at, at + 1);
  const groupNumber = findGroupNumber(spelt, tokens, times);
  const named = bodies.some(({ weak }) => !weak);
  // "The forty-second session of the Subsidiary Body (SBI 42)" counts it once.
  ordinals.push(...ofBodies.filter(({ value }) => !ordinals.some((said) => said.value === value)));
  for (const mention of bodies) take(mention.from, mention.to);
  return {
    text,
    typed: text,
    language,
    tokens,
    matches: spoken,
    cues,
    symbols,
    decisions,
    items,
    ordinals: ordinals.filter((mention) => !placed.includes(mention) && !isInName(mention, bodies)),
    hours,
    counts: counts.map(({ value }) => value),
    times: joinYear(times),
    bodies,
    genericGroup: cues.has('group'),
    ...(amount ? { amount: amount.value } : {}),
    ...(groupNumber && !named ? { unknownGroup: `WG.${groupNumber}` } : {}),
    leftover: tokens
      .filter(
        (token, at) =>
          !taken[at] &&
          (token.word.length > 1 || isHan(token.word)) &&
          !(isStopWord(other, token.word) || ignored(token.word)),
      )
      .map(({ word }) => word),
  };
}

/** The World Health Organization, or the convention on trade in endangered species, in a question that is not all in capitals. */
const isName = (token: Token | undefined, text: string) =>
  (token?.typed === 'WHO' || token?.typed === 'CITES') && text !== text.toUpperCase();

const longestWith = (matches: CueMatch[], at: number, cue: Cue): number =>
  Math.max(
    0,
    ...matches.filter((match) => match.cue === cue && match.from === at).map((match) => match.to - match.from),
  );

/** The position of the first word with a cue, or -1. */
export const positionOf = (question: Question, cue: Cue): number =>
  question.matches.find((match) => match.cue === cue)?.from ?? -1;

/** Words as the reader typed them. */
export const asTyped = ({ said, tokens }: Question, words: string[]): string => {
  const typed = words.map((word) => said?.get(word) ?? tokens.find((token) => token.word === word)?.typed ?? word);
  return [...new Set(typed)].join(' ');
};

/** The words that carry some cues. */
export const spokenWith = (question: Question, cues: Cue[]): string[] =>
  question.matches
    .filter(({ cue }) => cues.includes(cue))
    .flatMap(({ from, to }) => question.tokens.slice(from, to).map(({ word }) => word));
