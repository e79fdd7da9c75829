import type { When } from '../model.ts';
import { isoDay } from './calendar.ts';
import { chains, type Point, share } from './date-chains.ts';
import { dateTokens } from './date-tokens.ts';
import { findDates } from './dates.ts';
import type { LanguageData } from './languages/language.ts';
import { findSpokenSymbols } from './spoken-symbol.ts';
import type { Span } from './text.ts';

/**
 * A date in a question: `when`, or the month and day (`until` another) that were named without a year; `impossible`
 * when the calendar does not have it (31 February).
 */
export type SpokenDate = {
  when?: When;
  month?: number;
  day?: number;
  until?: { month: number; day: number };
  impossible?: true;
  start: number;
  end: number;
};

/**
 * The dates of a question. Like `findDates`, and also a year alone (`{ when: '2007' }`), a day and month without year
 * (`{ month: 10, day: 3 }`) and a month alone (`{ month: 10 }`); numbers with slashes read day first. Words that are
 * also something else (`may`, `march`, `mars`, `sec`) count only next to a day or a year. Digits that belong to
 * something longer (`WG.2/2007/3`, `2/6`) are left alone.
 *
 * @example findSpokenDates('le groupe le 3 oct 2007 ?', fr) // [{ when: '2007-10-03', start: 10, end: 23 }]
 */
export function findSpokenDates(text: string, language: LanguageData): SpokenDate[] {
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span) => taken.fill(1, start, end);
  const isFree = ({ start, end }: Span) => !taken.subarray(start, end).includes(1);
  findSpokenSymbols(text).forEach(take);
  const found: SpokenDate[] = findDates(text, language).filter(isFree);
  found.forEach(take);
  for (const { points } of chains(text, language)) {
    share(points);
    for (const [i, point] of points.entries()) {
      const date = isFree(point) ? readPoint(text, points, i, language) : undefined;
      if (date) found.push(date);
      if (date) take(date);
    }
  }
  for (const token of dateTokens(text, language)) {
    const { start, end } = token;
    if (!isFree(token)) continue;
    if (token.kind === 'year') found.push({ when: String(token.value), start, end });
    else if (token.kind === 'iso' || token.kind === 'slashed') found.push({ impossible: true, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a part of a date means that has no year, or no such day. */
function readPoint(text: string, points: Point[], i: number, language: LanguageData): SpokenDate | undefined {
  const { day, month, year, start, end, link } = points[i] as Point;
  if (month === undefined) return undefined;
  if (day !== undefined && !isoDay(year ?? LEAP_YEAR, month, day)) return { impossible: true, start, end };
  if (year !== undefined) return undefined;
  if (day === undefined)
    return isMonthName(text.slice(start, end), month, language) ? { month, start, end } : undefined;
  const until = link === 'range' ? points[i + 1] : undefined;
  if (!until?.month || !until.day) return { month, day, start, end };
  return { month, day, until: { month: until.month, day: until.day }, start, end: until.end };
}

/** A day without year exists when a leap year has it. */
const LEAP_YEAR = 2000;

/** Short forms and names that are other words, too. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'mars', 'jan', 'dec', 'sep', 'sept', 'jun']);

function isMonthName(words: string, month: number, language: LanguageData): boolean {
  const last = words.toLowerCase().replace(/\.$/, '').split(/[\s']/).at(-1) ?? '';
  return !AMBIGUOUS.has(last) && (language.months[month - 1]?.[0] ?? '').length > 2;
}
