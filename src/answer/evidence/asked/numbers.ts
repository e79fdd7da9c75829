import type { LanguageData } from '../../../records/languages/language.ts';
import { articleParagraphsIn } from '../../article-numbers.ts';
import type { Asked } from '../../asked.ts';
import { withoutDates } from '../days/dates.ts';
import { designationsIn } from '../texts/designations.ts';
import type { Sought } from '../words/sought.ts';

/** A number of a question that a sentence must hold, so many times: "the first part of its first session". */
export type SoughtNumber = { value: number; isOrdinal: boolean; times: number };

/** The numbers that a sentence must hold: ordinals, and figures but for those of dates, decisions, symbols and designations. */
export function numbersIn(
  { ordinals, times, decisions, symbols, items, bodies, tokens, typed }: Asked,
  { figures }: Sought,
): SoughtNumber[] {
  const ofName = digitsIn(designationsIn(typed));
  const other = [
    ...ofName,
    ...digitsIn([
      ...times.flatMap(({ when }) => when ?? []),
      ...decisions.map(({ number }) => number),
      // "WP.29" is the name of a body.
      ...[...ordinals, ...bodies, ...times].flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word)),
      ...items.map(({ number }) => number),
      ...symbols.map(({ pieces }) => pieces.join(' ')),
      // "Article 4.12" has a rule of its own.
      ...articleParagraphsIn(typed),
    ]),
  ];
  const free = figures.map((figure) => Number.parseInt(figure, 10)).filter((figure) => !other.includes(figure));
  const counted = ordinals.map(({ value }) => value).filter((value) => !ofName.includes(value));
  return [...new Set([...counted, ...free])].map((value) => ({
    value,
    isOrdinal: counted.includes(value),
    times: Math.max(1, counted.filter((other) => other === value).length),
  }));
}

const digitsIn = (texts: readonly string[]): number[] => texts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number);

/** Whether a text counts a session by this number: "the 17th session", "its seventeenth session". */
export const holdsOrdinal = (text: string, value: number, language: LanguageData): boolean =>
  holdsNumber(text, { value, isOrdinal: true, times: 1 }, language);

/**
 * Whether a text holds a number: an ordinal in words, or the figure, where it is none of a date, an hour, a symbol or a
 * decision. `isOrdinal` when it counts sessions: "SBI 17", "the 17th", "17-я", "第17", and not "17 projects".
 */
export function holdsNumber(text: string, { value, isOrdinal, times }: SoughtNumber, language: LanguageData): boolean {
  const words = withoutDates(text, language);
  const ordinals = (language.ordinals[value - 1] ?? []).flatMap((ordinal) =>
    // حلقة عمل ثانية: without the article, of a thing that has none.
    isOrdinal && language.code === 'ar' ? [ordinal, ordinal.replace(/^ال/u, '')] : [ordinal],
  );
  const spoken = ordinals.map((ordinal) => countOf(words, ordinal));
  if (spoken.some((count) => count >= times)) return true;
  if (times > 1) return false;
  const figure = `(?<![\\d/.,:-])${value}(?![\\d/]|[.,:-]\\d)`;
  if (!isOrdinal) return new RegExp(figure, 'u').test(words) || isInWords(words, value);
  const suffixes = language.ordinalSuffixes.filter(Boolean).join('|');
  const after = suffixes === '' ? '' : `|${figure}[ -]?(?:${suffixes})(?!\\p{L})`;
  const nouns = `(?:${language.sessionNouns.source}|\\p{L}{4,} ?)`;
  return (
    new RegExp(`(?:第|${NO_SUFFIX.test(language.code) ? nouns : '(?!)'}) ?${figure}${after}`, 'u').test(words) ||
    new RegExp(`\\p{Lu}{2,}[ -]${value}(?!\\d|/\\d|[.,:-]\\d)`, 'u').test(text)
  );
}

/** "The Group of Seventy-seven": the one figure that is part of a name and often stands in words, in plain letters. */
const SEVENTY_SEVEN =
  /(?<!\p{L})(?:seventy-seven|soixante-dix-sept|setenta y siete|семидесяти семи)(?!\p{L})|السبعه والسبعين|七十七/u;

/** Whether a figure stands in plain words: 77 in "the Group of Seventy-seven". */
export const isInWords = (words: string, value: number): boolean => value === 77 && SEVENTY_SEVEN.test(words);

/** Languages that set the figure of an ordinal without a suffix: `الدورة 93`. */
const NO_SUFFIX = /^(?:ar|zh)$/;

/** "The Third Committee", اللجنة الثالثة: the number is its name, and counts no session or meeting. */
const COMMITTEE_AFTER = /^ ?(?:(?:committee|commission|comision|комитет\p{L}{0,2})(?!\p{L})|委员会)/u;
const COMMITTEE_BEFORE = /(?<!\p{L})[وبل]?(?:ال|لل)لجنه $/u;

function countOf(words: string, word: string): number {
  let count = 0;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const after = words[at + word.length] ?? ' ';
    // "Twenty-first" is not "first".
    const isWhole = !/[\p{L}\p{N}-]/u.test(words[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(after);
    const isOfName = COMMITTEE_AFTER.test(words.slice(at + word.length)) || COMMITTEE_BEFORE.test(words.slice(0, at));
    if ((isWhole || /\p{Script=Han}/u.test(word)) && !isOfName) count += 1;
  }
  return count;
}

/** "Working Group I": a Roman number that names one of several groups. */
const ROMAN =
  /(?:groups?|groupes?(?: de travail)?|grupos?(?: de trabajo)?|групп\p{L}*|工作组|الفريق العامل) ?([IVX]{1,4})(?!\p{L})/giu;

/** The same group in scripts that have no Roman numbers, by its place. */
const PLACED: readonly [roman: string, others: RegExp][] = [
  ['I', /第一工作组|(?:ال|لل)فريق العامل ال[أا]ول/u],
  ['II', /第二工作组|(?:ال|لل)فريق العامل الثاني/u],
  ['III', /第三工作组|(?:ال|لل)فريق العامل الثالث/u],
  ['IV', /第四工作组|(?:ال|لل)فريق العامل الرابع/u],
];

/** Whether a text names the group that the question names by a Roman number. */
export const holdsGroup = (text: string, typed: string): boolean =>
  [...typed.matchAll(ROMAN)].every(
    ({ 1: number = '' }) =>
      new RegExp(`(?<!\\p{L})${number.toUpperCase()}(?!\\p{L})`, 'u').test(text) ||
      PLACED.some(([roman, others]) => roman === number.toUpperCase() && others.test(text)),
  );

/** "Volume II", "том I": which of several it is. */
const VOLUME = /(?<!\p{L})(?:volumes?|volúmenes|volumen|том\p{L}{0,2}|المجلد) ([IVX]{1,4})(?!\p{L})/giu;
const volumesIn = (text: string): string[] =>
  [...text.matchAll(VOLUME)].map(({ 1: number = '' }) => number.toUpperCase());

/** Whether a text speaks of the volume that a question names, or of none. */
export const isOfVolume = (text: string, typed: string): boolean => {
  const said = volumesIn(text);
  return said.length === 0 || volumesIn(typed).every((volume) => said.includes(volume));
};
