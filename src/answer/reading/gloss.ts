import type { AnswerLanguage, When } from '../../model.ts';
import { findDates } from '../../records/dates.ts';
import { DECISION_NUMBER, decisionNumber } from '../../records/decision-series.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { stem } from '../../search/analysis.ts';
import { isOfField } from '../../search/field-terms.ts';
import { type Glossary, longestGloss, type SpeltName, WEEKDAYS } from '../glossary.ts';
import { en as english } from '../phrases/dates/en.ts';
import { foldKeepingLength } from './clean.ts';
import { asksWhether, countedPieces, type Piece, simplified } from './counted.ts';
import { hourRanges } from './hour-ranges.ts';
import { mendLookAlikes } from './look-alikes.ts';
import { spansIn } from './spans.ts';
import { edits, nearest } from './spelling.ts';
import { spokenFigures } from './spoken-figures.ts';
import { tokenize } from './tokens.ts';
import { typedSymbols } from './typed-symbols.ts';
import { type Unit, unitsOf } from './units.ts';

/** A question in English words. What no gloss explains stands in it as it was typed. */
export type Glossed = {
  text: string;
  /** The words that the glosses put in, folded, with what was typed for them. */
  said: Map<string, string>;
};

/** An item with its letter, which is no word: `1 a)`. */
const ITEM = /\b\d{1,2} ?\(?[a-h]\)|\b\d{1,2} [a-h](?= ?\??$)/gi;

/** Shorter words may have one slip, longer ones two: the subject of a question is in no list and must not be changed. */
const LONG = 8;

/** So many letters, with their article, show which word is meant. */
const SHORTEST_ARABIC = 5;

/** `من` opens a question as "who", where no word makes it "from": `من يفتتح الدورة؟`. */
const WHO =
  /^\s*[وف]?م[َِ]?ن(?=\s+(?!أجل|اجل|المقرر|أي|اي|بين|خلال|قبل|بعد|ضمن|جانب|فضلك|حيث|هو|هي|كان|الذي|التي|الجهة|قرر|ال)\p{L})/u;

/** Digits of Arabic, by their place. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Puts a question into English words, phrase by phrase, the longest first: dates, numbers, names of bodies, and the words
 * of questions. Nothing is understood here, and nothing guessed: what has no gloss stays, and stops a fact from being
 * given like any word that nothing explains. `isKnown` tells whether the records hold a word, so that it is not taken for
 * a typing error.
 *
 * @example toEnglish('¿Cuándo fue la séptima reunión?', glossary, () => false).text // 'when was the seventh meeting?'
 */
export function toEnglish(typed: string, glossary: Glossary, isKnown: (word: string) => boolean): Glossed {
  const letters = glossary.language === 'zh' ? simplified(typed) : mendLookAlikes(typed);
  const text = letters.replaceAll(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
  const fixed = [...typedSymbols(text).map(({ start, end }) => ({ start, end, said: text.slice(start, end) }))];
  const free = (start: number, end: number) => !fixed.some((piece) => start < piece.end && piece.start < end);
  const data = languageOf(glossary.language);
  for (const piece of figuredNames(text, glossary)) if (free(piece.start, piece.end)) fixed.push(piece);
  for (const piece of hourRanges(text, glossary.language)) if (free(piece.start, piece.end)) fixed.push(piece);
  for (const piece of spokenFigures(text, glossary.language)) if (free(piece.start, piece.end)) fixed.push(piece);
  if (glossary.language === 'zh') {
    if (asksWhether(text)) fixed.push({ start: 0, end: 0, said: 'is' });
    fixed.push(...countedPieces(text).filter(({ start, end }) => free(start, end)));
  }
  const who = glossary.language === 'ar' ? WHO.exec(text)?.[0] : undefined;
  if (who !== undefined) fixed.push({ start: 0, end: who.length, said: 'who' });
  for (const piece of decisionsIn(text)) if (free(piece.start, piece.end)) fixed.push(piece);
  for (const { 0: item, index } of text.matchAll(ITEM))
    if (free(index, index + item.length)) fixed.push({ start: index, end: index + item.length, said: item });
  for (const { when, start, end } of findDates(text, data)) {
    const own = dateStart(text, start, data);
    if (free(own, end))
      fixed.push({ start: own, end, said: monthFirst(when, lastWeekday(text.slice(own, end), data)) });
  }
  for (const piece of hours(text, data)) if (free(piece.start, piece.end)) fixed.push(piece);
  const units = unitsOf(text).filter(({ start, end }) => free(start, end));
  const isItem = ({ start }: Piece) => {
    const before = units.findLast((unit) => unit.end <= start);
    return before !== undefined && /\bitems?$/.test(longestGloss(glossary, [before], 0)?.said ?? '');
  };
  for (const piece of numbered(text, data.ordinalSuffixes.filter(Boolean)))
    if (free(piece.start, piece.end))
      fixed.push(isItem(piece) ? { ...piece, said: text.slice(piece.start, piece.end) } : piece);
  for (const piece of spansIn(text, data.dates)) if (free(piece.start, piece.end)) fixed.push(piece);
  const runs = runsOf(
    text,
    units.filter(({ start, end }) => free(start, end)),
  );
  const pieces = [...fixed, ...runs.flatMap((run) => wordPieces(run, glossary, isKnown))];
  return assemble(
    text,
    pieces.sort((a, b) => a.start - b.start),
  );
}

/** Names of bodies that hold a figure: `WP.29`; and letters that are one in capitals only, where not all is typed in them. */
const figuredNames = (text: string, { figured, capitals }: Glossary): Piece[] => [
  ...namesIn(foldKeepingLength(text), figured),
  ...(text === text.toUpperCase() ? [] : namesIn(text, capitals)),
];

const namesIn = (text: string, names: readonly SpeltName[]): Piece[] =>
  names.flatMap((name) => {
    if (!text.includes(name.part)) return [];
    name.pattern ??= new RegExp(name.source, 'gu');
    return [...text.matchAll(name.pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      said: name.said,
    }));
  });

const LETTERED = new RegExp(`(?<![\\p{L}\\p{N}/])(?:${DECISION_NUMBER})(?![\\p{L}\\p{N}/])`, 'gu');

/** Numbers of decisions that hold letters, in Latin ones: `2/م أ-17`, `СК-6/16`. */
const decisionsIn = (text: string): Piece[] =>
  [...plain(text).matchAll(LETTERED)].flatMap(({ 0: printed, index }) =>
    /\p{L}/u.test(printed) ? [{ start: index, end: index + printed.length, said: decisionNumber(printed) }] : [],
  );

/** Where a date itself begins: `desde el viernes` before it says more than that a date follows. */
function dateStart(text: string, start: number, { dates, weekdays }: LanguageData): number {
  const opening = new Set([...dates.open, ...weekdays.flat()]);
  let from = start;
  for (const { key, start: at, end } of unitsOf(text.slice(start))) {
    if (!opening.has(key) || /\d/.test(text.slice(from, start + at))) break;
    from = start + end;
  }
  return from === start ? start : from + text.slice(from).search(/\S/);
}

/** The day of the week that stands within a date, so before its last day, in English: `miércoles 3 al viernes 5 de octubre`. */
function lastWeekday(typed: string, { weekdays }: LanguageData): string | undefined {
  const found = unitsOf(typed).flatMap(({ key }) => {
    const place = weekdays.findIndex((forms) => forms.includes(key));
    return place === -1 ? [] : [WEEKDAYS[place] ?? ''];
  });
  return found.at(-1);
}

/** A date as it stands beside other words, the month in front: "the group, 3 October" is not group 3. */
function monthFirst(when: When, weekday?: string): string {
  const [start = '', end = start] = when.split('/');
  if (start.length < 10 || start.slice(0, 7) !== end.slice(0, 7))
    return english.bare(when, false).replace(' to ', weekday ? ` to ${weekday} ` : ' to ');
  const month = english.month(Number(start.slice(5, 7)));
  const days = [...new Set([start, end])].map((day) => Number(day.slice(8)));
  return `${month} ${days.join(weekday ? ` to ${weekday} ${month} ` : ' to ')}, ${start.slice(0, 4)}`;
}

/** Hours of the clock: `a las 10`. */
function hours(text: string, data: LanguageData): Piece[] {
  return [...foldKeepingLength(text).matchAll(new RegExp(data.hour, 'dg'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: `at ${match.groups?.h}h${match.groups?.m ?? ''}`,
  }));
}

/** Ordinals in figures: `7-я`, `148-й`, `7ª` (which is typed `7a`). A letter in brackets belongs to an item. */
function numbered(text: string, suffixes: string[]): Piece[] {
  const written = suffixes.filter((suffix) => suffix !== '');
  if (written.length === 0) return [];
  const endings = written.sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/.])(\\d{1,4})-?\\.?(?:${endings})(?![\\p{L}\\p{N})])`, 'giu');
  return [...foldKeepingLength(text).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: `${match[1]}th`,
  }));
}

/** Words that stand together: no phrase reaches over a number, as in `tema 3 del programa`, or from one sentence to the next. */
function runsOf(text: string, units: Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    if (before && /^[^\p{L}\p{N}?!;:]*$/u.test(text.slice(before.end, unit.start))) runs.at(-1)?.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** How many letters of a word may be wrong. Arabic words are dense: `تحمل` is no error for `تحول`. */
const slips = ({ length }: string, language: AnswerLanguage): number =>
  language === 'ar' ? Number(length > SHORTEST_ARABIC) : length < LONG ? 1 : 2;

function wordPieces(units: Unit[], glossary: Glossary, isKnown: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const spelt = units.map((unit) => {
    if (
      glossary.subjects.has(unit.key) ||
      glossary.vocabulary.known.has(unit.key) ||
      glossary.known.has(stem(unit.word, glossary.language)) ||
      longestGloss(glossary, [unit], 0) ||
      isKnown(unit.key) ||
      isOfField(unit.word, glossary.language)
    )
      return unit;
    const near = nearest(glossary.vocabulary, unit.key);
    return near && edits(near, unit.key) <= slips(unit.key, glossary.language)
      ? { ...unit, key: near, word: glossary.forms.get(near) ?? near }
      : unit;
  });
  for (let at = 0; at < spelt.length; ) {
    const found = longestGloss(glossary, spelt, at);
    const [first, last] = [spelt[at], spelt[at + (found?.length ?? 1) - 1]];
    if (found && first && last) pieces.push({ start: first.start, end: last.end, said: found.said });
    at += found?.length ?? 1;
  }
  return pieces;
}

/** The text with what is said in place of what was typed; between words that Chinese writes together there is space. */
function assemble(text: string, pieces: Piece[]): Glossed {
  const said = new Map<string, string>();
  let result = '';
  let from = 0;
  for (const piece of pieces) {
    result += `${text.slice(from, piece.start)} ${piece.said} `;
    for (const { word } of tokenize(piece.said)) said.set(word, text.slice(piece.start, piece.end));
    from = piece.end;
  }
  result += text.slice(from);
  const plain = result
    .replaceAll(/[¿¡]/g, ' ')
    .replaceAll(/[、，]/g, ', ')
    .replaceAll('。', '. ')
    .replaceAll(/[؟？]/g, '?')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[?.,)])/g, '');
  return { text: plain.trim(), said };
}
