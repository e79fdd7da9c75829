import { shiftDay, weekdayOf } from '../../records/calendar.ts';
import type { Context } from '../asked.ts';
import type { Question } from '../reading/question.ts';
import type { Direction } from '../slots/relative-period.ts';
import type { TimeMention } from '../slots/times.ts';

const DIRECTIONS: Record<Direction, Set<string>> = {
  this: new Set(['ce', 'cet', 'cette', 'ci', 'this', 'current', 'courant', 'courante', 'cours']),
  next: new Set(['prochain', 'prochaine', 'prochains', 'next', 'pro', 'proch', 'coming', 'suivant', 'suivante']),
  last: new Set(['dernier', 'derniere', 'last', 'passe', 'passee', 'past', 'previous', 'precedente', 'precedent']),
};

/** Which way a word such as "semaine" points, by the words beside it. */
export function directionNear(
  question: Question,
  from: number,
  to: number,
): { direction: Direction; at: number } | undefined {
  for (const at of [to, from - 1, from - 2, to + 1, ...Array.from({ length: to - from }, (_, index) => from + index)]) {
    const word = question.tokens[at]?.word ?? '';
    for (const direction of ['next', 'last', 'this'] as const)
      if (DIRECTIONS[direction].has(word)) return { direction, at };
  }
  return undefined;
}

/** The year that the conversation is about. */
export function yearOf(context: Context | undefined): number | undefined {
  const when = context?.times?.find((time) => time.when)?.when ?? context?.focus.session?.dates ?? context?.focus.day;
  return when ? Number(when.slice(0, 4)) : undefined;
}

/** "octobre dernier", "next Thursday": a date without its year, counted from today. */
export function datedFrom(time: TimeMention, question: Question, today: string, spent: Set<number>): TimeMention {
  if (time.when || time.impossible) return time;
  const near = directionNear(question, time.from, time.to);
  if (time.month === undefined && time.weekday !== undefined) {
    if (!near || near.direction === 'this') return time;
    spent.add(near.at);
    const step = near.direction === 'next' ? 1 : -1;
    let day = shiftDay(today, step);
    while (weekdayOf(day) !== time.weekday) day = shiftDay(day, step);
    return { ...time, when: day, relative: true };
  }
  if (time.month === undefined || !near || near.direction === 'this') return time;
  const month = String(time.month).padStart(2, '0');
  const suffix = time.day === undefined ? '' : `-${String(time.day).padStart(2, '0')}`;
  const now = today.slice(0, suffix ? 10 : 7);
  const year = Number(today.slice(0, 4));
  const candidate = (value: number) => `${value}-${month}${suffix}`;
  // Only "last October" and "octobre dernier" count from today; "la dernière réunion d'octobre" does not.
  if (near.at !== time.from - 1 && near.at !== time.to) return time;
  spent.add(near.at);
  const when =
    near.direction === 'next'
      ? candidate(year) > now
        ? candidate(year)
        : candidate(year + 1)
      : candidate(year) < now
        ? candidate(year)
        : candidate(year - 1);
  return { ...time, when, relative: true };
}
