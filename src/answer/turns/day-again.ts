import type { Asked, Context } from '../asked.ts';
import type { TimeMention } from '../slots/times.ts';
import { opensGoingOn } from './points-back.ts';

/** So many words name a day, and no more. */
const MOST_WORDS = 6;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * "Did the group meet on 2 October 2009?", "et le 3 octobre ?", "et le 1er ?": a day without its year, or its month, is one of the year
 * and the month that were spoken of.
 */
export function withDayOf(asked: Asked, context: Context): Asked {
  const [before, ...others] = (context.times ?? []).flatMap(({ when, relative }) => (when && !relative ? [when] : []));
  if (before?.length !== 10 || others.length > 0 || !opensGoingOn(asked)) return asked;
  const year = before.slice(0, 4);
  const ofYear = ({ month, day, when, ...rest }: TimeMention): TimeMention =>
    when === undefined && month !== undefined && day !== undefined
      ? { ...rest, when: `${year}-${two(month)}-${two(day)}` }
      : {
          ...rest,
          ...(when !== undefined && { when }),
          ...(month !== undefined && { month }),
          ...(day !== undefined && { day }),
        };
  if (asked.times.length > 0) return { ...asked, times: asked.times.map(ofYear) };
  const day = context.focus.item === undefined ? dayAlone(asked) : undefined;
  if (day === undefined) return asked;
  const cues = new Set([...asked.cues].filter((cue) => cue !== 'first'));
  const times = [{ from: day.at, to: day.at + 1, when: `${before.slice(0, 8)}${two(day.number)}` }];
  return { ...asked, times, ordinals: [], cues, matches: asked.matches.filter(({ cue }) => cue !== 'first') };
}

/** The number of a day that a question names alone: "et le 1er ?" */
function dayAlone({
  tokens,
  bodies,
  items,
  symbols,
  decisions,
  leftover,
}: Asked): { number: number; at: number } | undefined {
  const isOther = bodies.length + items.length + symbols.length + decisions.length + leftover.length > 0;
  if (isOther || tokens.length > MOST_WORDS) return undefined;
  const at = tokens.length - 1;
  const number = Number(/^(\d{1,2})(?:er|st|nd|rd|th)?$/u.exec(tokens[at]?.word ?? '')?.[1] ?? 0);
  return number >= 1 && number <= 31 ? { number, at } : undefined;
}
