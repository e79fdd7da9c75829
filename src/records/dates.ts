import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { When } from '../model.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import type { LanguageData } from './languages/language.ts';

/** A date, a month or an interval in a text, with the words around it that open it (`du`, `les`, `from`). */
export type FoundDate = { when: When; start: number; end: number };

/** A date in a question: `when`, or the month and day (`until` another) that were named without a year. */
export type SpokenDate = {
  when?: When;
  month?: number;
  day?: number;
  until?: { month: number; day: number };
  start: number;
  end: number;
};

type Point = {
  day?: number;
  month?: number;
  year?: number;
  start: number;
  end: number;
  link: 'range' | 'and' | 'none';
};

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A day as an ISO string; undefined when the month does not have it.
 *
 * @example isoDay(2007, 2, 31) // undefined
 */
export function isoDay(year: number, month: number, day: number): When | undefined {
  if (month < 1 || month > 12 || day < 1 || day > getDaysInMonth(new Date(year, month - 1, 1))) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** True when the string is a day, a month or a year of the calendar, or an interval of days that goes forward. */
export function isWhen(when: When): boolean {
  const ends = when.split('/');
  if (ends.length === 2) return ends.every((end) => isIsoDay(end)) && (ends[0] ?? '') <= (ends[1] ?? '');
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(when) || (ends.length === 1 && isIsoDay(when));
}

function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** First and last day of a date, month, year or interval. */
export function ends(when: When): { first: When; last: When } {
  const [first = when, last = first] = when.split('/');
  if (first.length === 10) return { first, last };
  const [year = '', month] = first.split('-');
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = getDaysInMonth(new Date(Number(year), Number(month) - 1, 1));
  return { first: `${first}-01`, last: `${first}-${two(days)}` };
}

// Days are counted in UTC, where every day has 24 hours and none is skipped.
const dayNumber = (iso: When) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** One day, month, or day without month at token `i`; the token after it. */
function readPoint(tokens: DateToken[], i: number, language: LanguageData): { point: Point; next: number } | undefined {
  let at = i;
  while (tokens[at]?.kind === 'open' || (at > i && tokens[at]?.kind === 'of')) at++;
  if (tokens[at]?.kind === 'weekday') {
    at++;
    while (tokens[at]?.text === ',' || tokens[at]?.kind === 'open') at++;
  }
  const first = tokens[at];
  const start = tokens[i]?.start ?? 0;
  if (first?.kind === 'day') {
    const point: Point = { day: first.value, start, end: first.end, link: 'none' };
    let next = at + 1;
    const month = tokens[next]?.kind === 'of' ? tokens[next + 1] : tokens[next];
    if (month?.kind === 'month') {
      next = tokens.indexOf(month, next) + 1;
      point.month = month.value;
      point.end = month.end;
      next = takeYear(tokens, next, point);
    } else if (language.dates.monthFirst && tokens[next]?.text === ',') next = takeYear(tokens, next, point);
    return { point, next };
  }
  if (first?.kind !== 'month') return undefined;
  const point: Point = { month: first.value, start, end: first.end, link: 'none' };
  let next = at + 1;
  const day = tokens[next]?.text === 'the' ? tokens[next + 1] : tokens[next];
  if (language.dates.monthFirst && day?.kind === 'day') {
    point.day = day.value;
    point.end = day.end;
    next = tokens.indexOf(day, next) + 1;
  }
  return { point, next: takeYear(tokens, next, point) };
}

function takeYear(tokens: DateToken[], at: number, point: Point): number {
  const skip = tokens[at]?.text === ',' || tokens[at]?.kind === 'of' ? 1 : 0;
  const year = tokens[at + skip];
  if (year?.kind !== 'year') return at;
  point.year = year.value;
  point.end = year.end;
  return at + skip + 1;
}

/** Points joined by dashes, "to", "and" and commas, from token `i` on. */
function readChain(tokens: DateToken[], i: number, language: LanguageData): { points: Point[]; next: number } {
  const points: Point[] = [];
  let next = i;
  for (;;) {
    const read = readPoint(tokens, next, language);
    if (!read) break;
    points.push(read.point);
    next = read.next;
    let link: Point['link'] = 'none';
    let after = next;
    if (tokens[after]?.kind === 'range') {
      link = 'range';
      after++;
    } else {
      while (tokens[after]?.kind === 'and') {
        link = 'and';
        after++;
      }
      if (link === 'and' && tokens[after]?.kind === 'range') {
        link = 'range';
        after++;
      }
    }
    const following = link === 'none' ? undefined : readPoint(tokens, after, language)?.point;
    if (!following || (read.point.year !== undefined && following.month === undefined)) break;
    read.point.link = link;
    next = after;
  }
  return { points, next };
}

/** Months and years that a list shares: backwards from the element that prints them, or forwards ("April 17-23"). */
function share(points: Point[]): void {
  for (let i = points.length - 2; i >= 0; i--) {
    const point = points[i];
    const after = points[i + 1];
    if (!point || !after) continue;
    if (point.month === undefined && after.month !== undefined) point.month = after.month;
    if (point.year === undefined && after.year !== undefined) point.year = after.year;
  }
  for (let i = 1; i < points.length; i++) {
    const point = points[i];
    const before = points[i - 1];
    if (point?.month === undefined && before?.month !== undefined && point) {
      point.month = before.month;
      if (before.year === undefined && point.year !== undefined) before.year = point.year;
    }
  }
}

function toIso(point: Point): When | undefined {
  if (point.year === undefined || point.month === undefined) return undefined;
  return point.day === undefined ? `${point.year}-${two(point.month)}` : isoDay(point.year, point.month, point.day);
}

/** Ranges become intervals; days in a row that share their month ("les 16 et 17 octobre") too. */
function group(points: Point[], ownMonth: boolean[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    const first = point && toIso(point);
    if (!point || !first) continue;
    let last = first;
    let j = i;
    for (let after = points[j + 1]; after; after = points[j + 1]) {
      const iso = toIso(after);
      if (!iso || iso.length !== 10 || first.length !== 10 || iso <= last) break;
      const nextDay = dayNumber(iso) - dayNumber(last) === 1 && !ownMonth[j];
      if (points[j]?.link !== 'range' && !nextDay) break;
      last = iso;
      j++;
      if (points[j - 1]?.link === 'range') break;
    }
    const brokenRange = points[j]?.link === 'range';
    if (!brokenRange)
      found.push({ when: last === first ? first : `${first}/${last}`, start: point.start, end: points[j]?.end ?? 0 });
    i = brokenRange ? j + 1 : j;
  }
  return found;
}

function readChainDates(points: Point[], yearAfter: number | undefined): FoundDate[] {
  const ownMonth = points.map((point) => point.month !== undefined && point.day !== undefined);
  share(points);
  if (yearAfter !== undefined) for (const point of points) point.year ??= yearAfter;
  const impossible = points.some(
    (point) =>
      point.day !== undefined && point.month !== undefined && !isoDay(point.year ?? 2000, point.month, point.day),
  );
  return impossible ? [] : group(points, ownMonth);
}

/**
 * The dates, months and intervals of a running text, in order. Elements of a list share the month and year printed
 * after them; a date without a year takes the year of the next date of its sentence. An impossible day makes the whole
 * expression void, and a number straight before the day (`8 11 October 2019`, a dash lost in copying) too.
 *
 * @example findDates('les 16 et 17 octobre 2006, du 3 au 5 octobre 2007', fr).map((date) => date.when)
 * // ['2006-10-16/2006-10-17', '2007-10-03/2007-10-05']
 */
export function findDates(text: string, language: LanguageData): FoundDate[] {
  const found: FoundDate[] = [];
  let waiting: Point[][] = [];
  for (const chain of chains(text, language)) {
    if (chain.endsSentence) waiting = [];
    if (chain.iso) {
      found.push(chain.iso);
      continue;
    }
    const { points } = chain;
    const year = points.at(-1)?.year ?? points[0]?.year;
    if (points.every((point) => point.month === undefined)) continue;
    if (year === undefined && points.some((point) => point.day !== undefined)) {
      waiting.push(points);
      continue;
    }
    for (const earlier of waiting) found.push(...readChainDates(earlier, year));
    waiting = [];
    found.push(...readChainDates(points, undefined));
  }
  return found.sort((a, b) => a.start - b.start);
}

type Chain = { points: Point[]; endsSentence: boolean; iso?: FoundDate };

function chains(text: string, language: LanguageData): Chain[] {
  const tokens = dateTokens(text, language);
  const result: Chain[] = [];
  let endsSentence = false;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'iso' || token.kind === 'slashed') {
      if (isWhen(token.text)) {
        const iso = { when: token.text, start: token.start, end: token.end };
        result.push({ points: [], endsSentence, iso });
      }
      i++;
      continue;
    }
    const chain = readChain(tokens, i, language);
    if (chain.points.length === 0) {
      if (/^[.;?!]$/.test(token.text)) endsSentence = true;
      i++;
      continue;
    }
    const before = tokens[i - 1];
    const lostDash = token.kind === 'day' && before?.kind === 'day' && before.end < token.start;
    if (!lostDash) result.push({ points: chain.points, endsSentence });
    endsSentence = false;
    i = Math.max(chain.next, i + 1);
  }
  return result;
}

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
