import { countedChains } from './counted-dates.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import type { LanguageData } from './languages/language.ts';
import { plain, type Span } from './text.ts';
import { isWhen } from './when.ts';

/** A day, a month or a part of a date, and how it is joined to the next one. */
export type Point = {
  day?: number;
  month?: number;
  year?: number;
  start: number;
  end: number;
  link: 'range' | 'and' | 'none';
};

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
  const word = tokens[at + skip + 1];
  const end = word?.kind === 'after-year' ? word : year;
  point.end = end.end;
  return tokens.indexOf(end, at) + 1;
}

/** "Between 25 and 28 March": the days from the one to the other. */
const BETWEEN = /^(?:between|entre|между|بين)$/;
const MOST_BEFORE = 2;

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
  const [first, ...others] = points;
  // "Entre el 28 de julio y el 3 de diciembre": an article stands between.
  const opener = tokens.slice(Math.max(0, i - MOST_BEFORE), i + 1).some(({ text }) => BETWEEN.test(text));
  if (first?.link === 'and' && others.length === 1 && opener) first.link = 'range';
  return { points, next };
}

/** Months and years that a list shares: backwards from the element that prints them, or forwards ("April 17-23"). */
export function share(points: Point[]): void {
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

/**
 * Points that belong together; `iso` for a date in digits. `endsSentence` when a sentence ended before them; `lostDash`
 * when nothing but a space parts the first two (`8 11 October 2019`).
 */
export type Chain = { points: Point[]; endsSentence: boolean; lostDash?: true; iso?: Span & { when: string } };

/** The dates of a text as chains of points, in order. Linear in the length of the text. */
export function chains(text: string, language: LanguageData): Chain[] {
  if (language.dates.counted) return countedChains(plain(text));
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
    if (lostDash) {
      const first: Point = { day: before.value, start: before.start, end: before.end, link: 'range' };
      result.push({ points: [first, ...chain.points], endsSentence, lostDash });
    } else result.push({ points: chain.points, endsSentence });
    endsSentence = false;
    i = Math.max(chain.next, i + 1);
  }
  return result;
}
