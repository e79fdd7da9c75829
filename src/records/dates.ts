import type { When } from '../model.ts';
import { dayNumber, isoDay, two } from './calendar.ts';
import { chains, type Point, share } from './date-chains.ts';
import type { LanguageData } from './languages/language.ts';
import { plain } from './text.ts';
import { firstDay, lastDay, within } from './when.ts';

/** A date, a month or an interval in a text, with the words around it that open it (`du`, `les`, `from`). */
export type FoundDate = { when: When; start: number; end: number };

function toIso(point: Point): When | undefined {
  if (point.year === undefined || point.month === undefined) return undefined;
  return point.day === undefined ? `${point.year}-${two(point.month)}` : isoDay(point.year, point.month, point.day);
}

/** Ranges become intervals; days in a row too: "les 16 et 17 octobre", "Monday, 30 January, and Tuesday, 31 January". */
function group(points: Point[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    const first = point && toIso(point);
    if (!point || !first) continue;
    let last = first;
    let j = i;
    for (let after = points[j + 1]; after; after = points[j + 1]) {
      const iso = toIso(after);
      if (iso?.length !== 10 || first.length !== 10 || iso <= last) break;
      const nextDay = dayNumber(iso) - dayNumber(last) === 1;
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
  share(points);
  if (yearAfter !== undefined) for (const point of points) point.year ??= yearAfter;
  const impossible = points.some(
    (point) =>
      point.day !== undefined && point.month !== undefined && !isoDay(point.year ?? 2000, point.month, point.day),
  );
  return impossible ? [] : group(points);
}

/** Four digits of those that `plain` makes Latin ones of. */
const FOUR_DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]{4}/;

/** Whether a text may give a date: each has a year of four digits, but where dates are counted in signs. */
export const mayHaveDate = (text: string, { dates }: LanguageData): boolean =>
  dates.counted !== undefined || FOUR_DIGITS.test(text);

/** "Its first meeting since November 2014", "to extend the mandate until June 2017": from when, or up to which month. */
const SINCE = /(?<!\p{L})(?:since|depuis|desde|начиная с|منذ) (?:(?:le|el) )?$/u;
const UNTIL = /(?<!\p{L})(?:since|until|till|depuis|jusqu'(?:en|a)|jusque en|desde|hasta|[сд]о?|منذ|حتي|الي) $/u;

const LONGEST_LIMIT = 20;

/** Whether a date only bounds something, so that the days before it need not be of its year (S/2015/258, S/2015/331). */
function limits(text: string, points: readonly Point[]): boolean {
  const [first] = points;
  const form = points.every(({ day }) => day === undefined) ? UNTIL : SINCE;
  if (!first) return false;
  const before = text.slice(Math.max(0, first.start - LONGEST_LIMIT), first.start);
  // A word that opens a date may be one of these.
  const opening = /^\p{Ll}+ /u.exec(text.slice(first.start))?.[0] ?? '';
  return [before, before + opening].some((words) => form.test(plain(words)));
}

/**
 * The dates, months and intervals of a running text, in order. Elements of a list share the month and year printed
 * after them; a date without a year takes the year of the next date of its sentence, unless that is a limit. An impossible day makes the whole
 * expression void, and a number straight before the day (`8 11 October 2019`, a dash lost in copying) too.
 *
 * @example findDates('les 16 et 17 octobre 2006, du 3 au 5 octobre 2007', fr).map((date) => date.when)
 * // ['2006-10-16/2006-10-17', '2007-10-03/2007-10-05']
 */
export function findDates(text: string, language: LanguageData): FoundDate[] {
  if (!mayHaveDate(text, language)) return [];
  const found: FoundDate[] = [];
  let waiting: Point[][] = [];
  for (const chain of chains(text, language)) {
    if (chain.endsSentence) waiting = [];
    if (chain.iso) {
      found.push(chain.iso);
      continue;
    }
    const { points } = chain;
    if (chain.lostDash) continue;
    const year = points.at(-1)?.year ?? points[0]?.year;
    if (points.every((point) => point.month === undefined)) continue;
    if (year === undefined && points.some((point) => point.day !== undefined)) {
      if (!language.dates.counted) waiting.push(points);
      continue;
    }
    if (waiting.length > 0 && !limits(text, points))
      for (const earlier of waiting) found.push(...readChainDates(earlier, year));
    waiting = [];
    found.push(...readChainDates(points, undefined));
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Intervals whose dash was lost in copying. Only who knows that nothing else can stand there may read them so.
 *
 * @example findLostDashes('Vienna, 8 11 October 2019', en).map((date) => date.when) // ['2019-10-08/2019-10-11']
 */
export function findLostDashes(text: string, language: LanguageData): FoundDate[] {
  const lost = chains(text, language).filter((chain) => chain.lostDash);
  return lost.flatMap(({ points }) => readChainDates(points, undefined)).filter(({ when }) => when.includes('/'));
}

/**
 * Days without a year that lie within a period in one year only.
 *
 * @example findYearless('Tuesday, 8 October', en, '2019-10-08/2019-10-11').map((date) => date.when) // ['2019-10-08']
 */
export function findYearless(text: string, language: LanguageData, period: When): FoundDate[] {
  const years = new Set([firstDay(period), lastDay(period)].map((day) => Number(day.slice(0, 4))));
  return chains(text, language).flatMap(({ points, lostDash, iso }) => {
    const open = !lostDash && !iso && points.every(({ year, day }) => year === undefined && day !== undefined);
    if (!open || points.every(({ month }) => month === undefined)) return [];
    const read = [...years].map((year) => readChainDates(structuredClone(points), year));
    const inside = read.filter((dates) => dates.length > 0 && dates.every(({ when }) => within(when, period)));
    return inside.length === 1 && inside[0] ? inside[0] : [];
  });
}
