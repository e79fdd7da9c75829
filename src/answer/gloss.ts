import { findDates } from '../records/dates.ts';
import type { LanguageData } from '../records/languages/language.ts';
import { LANGUAGES } from '../records/languages/languages.ts';
import { findSpokenSymbols } from '../records/spoken-symbol.ts';
import { stem } from '../search/analysis.ts';
import { type Glossary, longestGloss, WEEKDAYS } from './glossary.ts';
import { mendLookAlikes } from './look-alikes.ts';
import { en as english } from './phrases/dates/en.ts';
import { spansIn } from './spans.ts';
import { nearest } from './spelling.ts';
import { tokenize } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';

/** A question in English words. What no gloss explains stands in it as it was typed. */
export type Glossed = {
  text: string;
  /** The words that the glosses put in, folded. */
  said: Set<string>;
};

type Piece = { start: number; end: number; said: string };

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
  const text = mendLookAlikes(typed.replaceAll(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16)));
  const fixed = [...findSpokenSymbols(text).map(({ start, end }) => ({ start, end, said: text.slice(start, end) }))];
  const free = (start: number, end: number) => !fixed.some((piece) => start < piece.end && piece.start < end);
  const data = LANGUAGES.find(({ code }) => code === glossary.language);
  if (data)
    for (const { when, start, end } of findDates(text, data))
      if (free(start, end)) {
        const weekdays = weekdaysIn(text.slice(start, end), data);
        fixed.push({ start, end, said: [...weekdays, english.bare(when, false)].join(' ') });
      }
  for (const piece of numbered(text, data?.ordinalSuffixes ?? [])) if (free(piece.start, piece.end)) fixed.push(piece);
  for (const piece of data ? spansIn(text, data.dates) : []) if (free(piece.start, piece.end)) fixed.push(piece);
  const units = unitsOf(text).filter(({ start, end }) => free(start, end));
  const words = runsOf(text, units).flatMap((run) => wordPieces(run, glossary, isKnown));
  return assemble(
    text,
    [...fixed, ...words].sort((a, b) => a.start - b.start),
  );
}

/** The weekdays that stand in a date, in English: they may be wrong, and are held against the date later. */
const weekdaysIn = (date: string, { weekdays }: LanguageData): string[] =>
  unitsOf(date).flatMap(({ key }) => {
    const day = weekdays.findIndex((words) => words.includes(key));
    return day < 0 ? [] : [WEEKDAYS[day] ?? ''];
  });

/** Words that can make a phrase: neither a figure nor the end of a sentence stands between them. */
function runsOf(text: string, units: Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  let last: Unit | undefined;
  for (const unit of units) {
    const run = runs.at(-1);
    if (run && last && !/[\p{N}.?!;]/u.test(text.slice(last.end, unit.start))) run.push(unit);
    else runs.push([unit]);
    last = unit;
  }
  return runs;
}

/** Ordinals in figures: `7-я`, `7ª` (which is typed `7a`). A letter in brackets belongs to an item. */
function numbered(text: string, suffixes: string[]): Piece[] {
  if (suffixes.length === 0) return [];
  const endings = [...suffixes].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/.])(\\d{1,3})-?\\.?(?:${endings})(?![\\p{L}\\p{N})])`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: `${match[1]}th`,
  }));
}

function wordPieces(units: Unit[], glossary: Glossary, isKnown: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const spelt = units.map((unit) => {
    const { vocabulary, known, forms, language } = glossary;
    if (vocabulary.known.has(unit.key) || known.has(stem(unit.word, language)) || isKnown(unit.key)) return unit;
    const key = nearest(vocabulary, unit.key);
    return key ? { ...unit, key, word: forms.get(key) ?? key } : unit;
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
  const said = new Set<string>();
  let result = '';
  let from = 0;
  for (const piece of pieces) {
    result += `${text.slice(from, piece.start)} ${piece.said} `;
    for (const { word } of tokenize(piece.said)) said.add(word);
    from = piece.end;
  }
  result += text.slice(from);
  const plain = result
    .replaceAll(/[¿¡]/g, ' ')
    .replaceAll(/[、，]/g, ', ')
    .replaceAll(/[؟？]/g, '?')
    .replaceAll(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[?.,)])/g, '');
  return { text: plain.trim(), said };
}
