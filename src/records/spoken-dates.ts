import type { When } from '../model.ts';
import { isoDay } from './calendar.ts';
import { chains, share } from './date-chains.ts';
import { dateTokens } from './date-tokens.ts';
import { findDates } from './dates.ts';
import type { LanguageData } from './languages/language.ts';

/** A date in a question: `when`, or the month and day (`until` another) that were named without a year. */
export type SpokenDate = {
  when?: When;
  month?: number;
  day?: number;
  until?: { month: number; day: number };
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
  const found: SpokenDate[] = findDates(text, language);
  for (const { points } of chains(text, language)) {
    share(points);
    for (const [i, { day, month, year, start, end, link }] of points.entries()) {
      if (month === undefined || year !== undefined) continue;
      if (found.some((date) => start < date.end && date.start < end)) continue;
      const until = link === 'range' ? points[i + 1] : undefined;
      if (day !== undefined && isoDay(2000, month, day)) {
        const last = until?.month && until.day ? { month: until.month, day: until.day } : undefined;
        found.push({ month, day, ...(last && { until: last }), start, end: (last && until?.end) ?? end });
      } else if (day === undefined && isMonthName(text.slice(start, end), month, language))
        found.push({ month, start, end });
    }
  }
  for (const token of dateTokens(text, language)) {
    if (token.kind !== 'year' || found.some((date) => token.start < date.end && date.start < token.end)) continue;
    found.push({ when: String(token.value), start: token.start, end: token.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const AMBIGUOUS = new Set(['may', 'march', 'mar', 'mars', 'jan', 'dec', 'sep', 'sept', 'jun']);

function isMonthName(words: string, month: number, language: LanguageData): boolean {
  const last = words.toLowerCase().replace(/\.$/, '').split(/[\s']/).at(-1) ?? '';
  return !AMBIGUOUS.has(last) && (language.months[month - 1]?.[0] ?? '').length > 2;
}
