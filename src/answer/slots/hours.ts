import { foldKeepingLength } from '../reading/clean.ts';
import type { Token } from '../reading/tokens.ts';

/** An hour of the clock that a question names, 0–23; `range`: a span of hours, as `HH:MM`. */
export type HourMention = { hour: number; range?: { start: string; end: string }; from: number; to: number };

const AFTERNOONS = ['in the afternoon', 'in the evening', 'de l apres midi', 'de l aprem', 'du soir'];

/** "3 heures de l'après-midi": the words after an hour put it into the second half of the day. */
const isAfternoon = (tokens: Token[], at: number): boolean =>
  AFTERNOONS.some((words) => words.split(' ').every((word, index) => tokens[at + index]?.word === word));

/**
 * Hours of the clock: "9 heures", "15h", "3 p.m.", "10am"; and from one to another, "3-6 p.m.".
 *
 * @example findHours(tokenize('de 15 heures à 18 heures'), [], 'de 15 heures à 18 heures')[0]?.range // { start: '15:00', end: '18:00' }
 */
export function findHours(tokens: Token[], taken: boolean[], text: string): HourMention[] {
  const found: HourMention[] = findRanges(tokens, taken, text);
  const inRange = (at: number) => found.some(({ range, from, to }) => range && from <= at && at < to);
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || inRange(at)) continue;
    const glued = /^(\d{1,2})(h|am|pm)(?:\d{2})?$/.exec(tokens[at]?.word ?? '');
    const number = /^\d{1,2}$/.test(tokens[at]?.word ?? '') ? Number(tokens[at]?.word) : undefined;
    const unit = glued?.[2] ?? (number === undefined ? '' : (tokens[at + 1]?.word ?? ''));
    const half = unit === 'a' || unit === 'p' ? `${unit}${tokens[at + 2]?.word ?? ''}` : unit;
    const bare = number !== undefined && isAfternoon(tokens, at + 1);
    if (!bare && !['h', 'heure', 'heures', 'am', 'pm', 'oclock', 'o'].includes(half)) continue;
    const hour = Number(glued?.[1] ?? number);
    const length = glued || bare ? 1 : half === unit ? 2 : 3;
    const late = half === 'pm' || isAfternoon(tokens, at + length);
    if (hour < 24) found.push({ hour: late && hour < 12 ? hour + 12 : hour, from: at, to: at + length });
    at += length - 1;
  }
  return found;
}

const clock = (side: 1 | 2) =>
  `(?:(?<noon${side}>noon|midday|midi)|(?<h${side}>\\d{1,2})(?:(?<dot${side}>[:.h])(?<m${side}>\\d{2}))?(?:\\s?(?<unit${side}>[ap]\\.?\\s?m\\b\\.?|h(?:eures?|rs?)?\\b|hours?\\b|o'?clock\\b))?(?:\\s(?<part${side}>in the (?:morning|afternoon|evening)|de l'apres[- ]midi|du (?:matin|soir))\\b)?)`;

/** "From 3 p.m. to 6 p.m.", "entre 15 h et 18 h", "10:00-13:00". */
const HOUR_RANGE = new RegExp(
  `(?:\\b(?:(?<both>between|entre)|from|de|d')\\s*)?(?<![\\d/.:,-]|[a-z])${clock(1)}\\s*(?:-{1,2}|[–—]|\\b(?:to|until|till|a|jusqu'a|(?<and>and|et))\\s)\\s*${clock(2)}(?![\\d/:]|\\.\\d)`,
  'dg',
);

const LATE = /^p|afternoon|evening|apres|soir/;

/** Spans of hours; the half of the day that is named once is that of both, where the first hour is no later. */
function findRanges(tokens: Token[], taken: boolean[], text: string): HourMention[] {
  return [...foldKeepingLength(text).replaceAll('’', "'").matchAll(HOUR_RANGE)].flatMap((match): HourMention[] => {
    const said = match.groups ?? {};
    const isClock = [said.unit1, said.unit2, said.part1, said.part2].some(Boolean);
    const isWritten = isClock || said.dot1 === ':' || said.dot1 === 'h' || said.dot2 === ':' || said.dot2 === 'h';
    if (!isWritten || Boolean(said.and) !== Boolean(said.both)) return [];
    const [half1, half2] = [said.part1 ?? said.unit1 ?? '', said.part2 ?? said.unit2 ?? ''];
    const first = said.noon1 ? 12 : Number(said.h1);
    const second = said.noon2 ? 12 : Number(said.h2);
    const end = LATE.test(half2) && second < 12 ? second + 12 : second;
    const isLate = LATE.test(half1) || (LATE.test(half2) && !/^a/.test(half1) && first <= second && second < 12);
    const start = isLate && first < 12 ? first + 12 : first;
    const at = tokens.flatMap((token, index) =>
      token.end > match.index && token.start < match.index + match[0].length ? [index] : [],
    );
    const [from = 0, to = 0] = [at[0], (at.at(-1) ?? -1) + 1];
    if (end > 24 || start >= end || at.some((index) => taken[index])) return [];
    const range = { start: written(start, said.m1), end: written(end, said.m2) };
    return [{ hour: start, range, from, to }];
  });
}

const written = (hour: number, minutes = '00') => `${String(hour).padStart(2, '0')}:${minutes}`;

/**
 * Whether a meeting is on at an hour, or at some time between two.
 *
 * @example isOnAt({ start: '15:00', end: '18:00' }, { hour: 16, from: 0, to: 1 }) // true
 */
export const isOnAt = ({ start, end }: { start: string; end: string }, { hour, range }: HourMention): boolean =>
  range ? start < range.end && range.start < end : start <= written(hour) && written(hour) < end;
