import type { BodyId } from '../../model.ts';
import { shiftDay } from '../../records/calendar.ts';
import type { Asked, Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { positionOf, type Question } from '../reading/question.ts';
import { namedBodies } from '../slots/bodies.ts';
import { relativePeriod } from '../slots/relative-period.ts';
import { joinYear, type TimeMention } from '../slots/times.ts';
import { withLength } from '../steps/claimed-length.ts';
import type { World } from '../world.ts';
import { goOn } from './follow-up.ts';
import { withLatest } from './latest-not-long.ts';
import { datedFrom, directionNear, yearOf } from './relative-times.ts';

/** Adds what the clock and the conversation say to a question. `today` is a day, ISO. */
export function askedOf(read: Question, world: World, today: string, context?: Context): Asked {
  const question = withLength(withLatest(read));
  const cues = new Set(question.cues);
  const times: TimeMention[] = [];
  const spent = new Set<number>();
  const relative = (at: number, when: string) => times.push({ from: at, to: at + 1, when, relative: true });

  for (const time of question.times) times.push(datedFrom(time, question, today, spent));
  for (const [cue, days] of [
    ['today', 0],
    ['tomorrow', 1],
    ['dayafter', 2],
    ['yesterday', -1],
    ['twodaysago', -2],
  ] as const)
    if (cues.has(cue)) relative(positionOf(question, cue), shiftDay(today, days));
  if (cues.has('dayafterthat'))
    relative(positionOf(question, 'dayafterthat'), shiftDay(context?.focus.day ?? shiftDay(today, 1), 1));
  if (cues.has('daybefore') && context?.focus.day)
    relative(positionOf(question, 'daybefore'), shiftDay(context.focus.day, -1));
  const year = yearOf(context);
  for (const [cue, step] of [
    ['yearbefore', -1],
    ['yearafter', 1],
  ] as const)
    if (cues.has(cue) && year && question.times.length === 0)
      times.push({ from: positionOf(question, cue), to: positionOf(question, cue) + 1, when: String(year + step) });
  for (const unit of ['week', 'weekend', 'month', 'year'] as const) {
    const match = question.matches.find(({ cue }) => cue === unit);
    if (!match || (unit === 'year' && (cues.has('yearbefore') || cues.has('yearafter')) && year)) continue;
    const near =
      directionNear(question, match.from, match.to) ??
      (unit === 'weekend' ? { direction: 'this' as const, at: -1 } : undefined);
    if (!near) continue;
    spent.add(near.at);
    const period = relativePeriod(today, unit, near.direction);
    // "in October of last year": the month belongs to that year.
    const joined =
      unit === 'year' && joinYear([...times, { from: match.from, to: match.to, when: period.slice(0, 4) }]);
    if (joined && joined.length === times.length) times.splice(0, times.length, ...joined);
    else relative(match.from, period);
  }
  if (cues.has('sameyear') && year && question.times.length === 0)
    times.push({
      from: positionOf(question, 'sameyear'),
      to: positionOf(question, 'sameyear') + 1,
      when: String(year),
    });
  const shift = cues.has('yearafter') ? 1 : cues.has('yearbefore') ? -1 : 0;
  const named = times.filter(({ when }) => when?.length === 4);
  const [only] = named;
  // "the year after 2008" is 2009.
  if (shift !== 0 && only?.when && named.length === 1 && question.times.length === 1)
    times.splice(times.indexOf(only), 1, { ...only, when: String(Number(only.when) + shift) });
  if (cues.has('insession') && times.length + question.ordinals.length === 0)
    relative(positionOf(question, 'insession'), today);
  const part = (['morning', 'afternoon', 'evening'] as const).find((half) => cues.has(half));
  const partMatch = question.matches.find(({ cue }) => cue === part);
  if (
    part &&
    partMatch &&
    times.length === 0 &&
    directionNear(question, partMatch.from, partMatch.to)?.direction === 'this'
  )
    relative(partMatch.from, today);

  const live = question.matches.filter(
    (match) => !spent.has(match.from) || !['next', 'last', 'previous', 'following', 'this'].includes(match.cue),
  );
  for (const cue of cues) if (!live.some((match) => match.cue === cue)) cues.delete(cue);
  // "How many days did it last": the verb, not the latest session.
  if (cues.has('howlong') && question.tokens.at(-1)?.word === 'last') cues.delete('last');

  const bodyIds = bodiesOf(question, world, cues);
  const asked: Asked = {
    ...question,
    matches: live,
    cues,
    times,
    today,
    bodyIds,
    followUp: false,
    ...(part ? { part } : {}),
  };
  return context ? goOn(asked, world, context) : asked;
}

function bodiesOf(question: Question, world: World, cues: Set<Cue>): BodyId[] {
  const { defaultBody, sessions } = world.knowledge;
  const strong = namedBodies(question.bodies);
  const all = [...new Set(question.bodies.map(({ body }) => body))];
  if (cues.has('both') && strong.length < 2) {
    const joint = sessions.find(
      (session) => session.bodies.length > 1 && session.bodies.includes(strong[0] ?? defaultBody),
    );
    if (joint) return joint.bodies;
  }
  return strong.length > 0 && (strong.length > 1 || !cues.has('joint')) ? strong : all;
}
