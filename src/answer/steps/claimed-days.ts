import type { When } from '../../model.ts';
import { firstDay, isDay, lastDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { TimeMention } from '../slots/times.ts';
import type { World } from '../world.ts';
import { withoutYes } from './claimed-times.ts';

/** A first and a last day. */
type Days = { first: string; last: string };

const two = (number: number): string => String(number).padStart(2, '0');

/** The days from one to another that a question says something was held on: "du 27 au 31 mai", in the year of what was found. */
function claimed({ when, month, day, endDay, relative, range }: TimeMention, year: string): Days | undefined {
  if (relative || range) return undefined;
  if (when) {
    const days = { first: firstDay(when), last: lastDay(when) };
    return when.includes('/') && isDay(when.slice(0, days.first.length)) ? days : undefined;
  }
  if (month === undefined || day === undefined || endDay === undefined) return undefined;
  return { first: `${year}-${two(month)}-${two(day)}`, last: `${year}-${two(month)}-${two(endDay)}` };
}

/** A number of one or two figures that nothing in the question explains: "en octobre 2009 les 2 et 3". */
function hasBareNumbers({ tokens, times, ordinals, items, hours, decisions, bodies, counts }: Asked): boolean {
  const named = [...times, ...ordinals, ...items, ...hours, ...decisions, ...bodies];
  const isNamed = (at: number) => named.some(({ from, to }) => from <= at && at < to);
  return counts.length === 0 && tokens.some(({ word }, at) => /^\d{1,2}$/.test(word) && !isNamed(at));
}

/** Whether days that are claimed are those of what was found: not so where they reach beyond one end, and unsaid where they differ otherwise. */
function verdict(asked: Asked, [when, ...others]: readonly When[]): 'no' | 'plain' | undefined {
  if (!when?.includes('/') || others.length > 0 || asked.cues.has('between')) return undefined;
  const held = { first: firstDay(when), last: lastDay(when) };
  for (const time of asked.times) {
    const days = claimed(time, held.first.slice(0, 4));
    if (!days || (days.first === held.first && days.last === held.last)) continue;
    const [early, late] = [days.first < held.first, days.last > held.last];
    return early !== late ? 'no' : 'plain';
  }
  return hasBareNumbers(asked) ? 'plain' : undefined;
}

/**
 * No "yes" to days on which something was not held: "La réunion de mai 2018 a-t-elle eu lieu du 27 au 31 mai ?", where it was held from
 * 28 to 31 May. What was held is told.
 */
export function sayOtherDays(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer } = reply;
  const lead = withoutYes(answer.lead, say);
  if (answer.status !== 'answered' || answer.kind !== 'sessions' || lead === answer.lead) return reply;
  const found = verdict(asked, answer.dates);
  if (found === undefined) return reply;
  if (found === 'plain') return { ...reply, answer: { ...answer, lead } };
  const { lines, notes, sources } = answer;
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    { lead: say.notSo, lines: [lead, ...lines], notes, sources },
    reply.focus,
  );
}
