import type { HalfChange, HalfDay, ToldDay } from '../model.ts';

type Hours = { start: string; end: string };

/** The half-days of a day by comparison with what was told of it. */
export type Compared = {
  /** What is to be shown: all but what was told as cancelled before. */
  halves: (HalfDay & { changed?: HalfChange })[];
  gone: Hours[];
  /** Something was told that is not so any more. */
  differs: boolean;
};

const NOON = '13:00';
const EVENING = '18:00';

const partOf = ({ start }: Hours): number => Number(start >= NOON) + Number(start >= EVENING);

const sameHours = (a: Hours, b: Hours): boolean => a.start === b.start && a.end === b.end;

/**
 * Compares the half-days that the records hold with those that were told. One with other hours in the same part of the
 * day has moved. Nothing is marked where nothing was told before.
 */
export function compareHalves(now: HalfDay[], before: ToldDay | undefined): Compared {
  if (!before) return { halves: now, gone: [], differs: false };
  const active = before.halves.filter(({ cancelled }) => !cancelled).map(({ start, end }) => ({ start, end }));
  const open = active.filter((told) => !now.some((half) => sameHours(half, told)));
  const wasCancelled = (half: Hours) => before.halves.some((told) => told.cancelled && sameHours(told, half));
  let differs = Boolean(before.cancelled);
  const halves = now.flatMap((half): Compared['halves'] => {
    if (half.cancelled && wasCancelled(half)) return [];
    if (active.some((told) => sameHours(told, half))) {
      differs ||= Boolean(half.cancelled);
      return [half];
    }
    const at = open.findIndex((told) => partOf(told) === partOf(half));
    const [from] = at < 0 ? [] : open.splice(at, 1);
    if (from || !half.cancelled) differs = true;
    if (half.cancelled) return [half];
    return [{ ...half, changed: from ? { change: 'moved', from } : { change: 'added' } }];
  });
  return { halves, gone: open, differs: differs || open.length > 0 };
}
