import type { Chain, Point } from './date-chains.ts';

const JOIN = ' ?(?:-{1,2}|[至到,和及与]|以及|并于?) ?';
const WEEKDAY = '(?:,? ?\\(?(?:星期|礼拜|周)[一二三四五六日天]\\)?)?';
// A day without its sign stands only before another day: 1月20至23日.
const DAY = `(?<day>\\d{1,2})(?:日|(?=${JOIN}\\d{1,2}(?:[日月]|${JOIN}\\d{1,2}日)))${WEEKDAY}`;
const FIRST = new RegExp(
  `(?<!\\d)(?:(?:星期|周)[一二三四五六日天],? ?)?(?:(?<year>\\d{1,4})年)?(?<month>\\d{1,2})月(?:份|${DAY})?`,
  'g',
);
const NEXT = new RegExp(`(?<join>${JOIN})(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?${DAY}`, 'y');

const RANGE = /[-至到]/;

function pointOf(match: RegExpExecArray, start: number): Point {
  const { year, month, day } = match.groups ?? {};
  return {
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    start,
    end: match.index + match[0].length,
    link: 'none',
  };
}

/**
 * Dates that count year, month and day, the greatest first: `2015年1月20至23日`. What a later element leaves out is that
 * of the one before it. A date whose year lost a digit is no date.
 */
export function countedChains(text: string): Chain[] {
  const chains: Chain[] = [];
  FIRST.lastIndex = 0;
  let carried: { at: number; year: number } | undefined;
  for (let match = FIRST.exec(text); match; match = FIRST.exec(text)) {
    const first = pointOf(match, match.index);
    if (first.year === undefined && carried?.at === match.index) first.year = carried.year;
    const points = [first];
    for (;;) {
      const last = points.at(-1);
      if (!last?.day) break;
      NEXT.lastIndex = last.end;
      const next = NEXT.exec(text);
      if (!next) break;
      const join = next.groups?.join ?? '';
      if (next.groups?.month && !RANGE.test(join)) {
        if (last.year !== undefined) carried = { at: last.end + join.length, year: last.year };
        break;
      }
      last.link = RANGE.test(join) ? 'range' : 'and';
      const point = pointOf(next, last.end + join.length);
      if (point.year === undefined && last.year !== undefined) point.year = last.year;
      points.push(point);
    }
    FIRST.lastIndex = points.at(-1)?.end ?? FIRST.lastIndex;
    if ((points[0]?.year ?? 1900) >= 1900) chains.push({ points, endsSentence: false });
  }
  return chains;
}
