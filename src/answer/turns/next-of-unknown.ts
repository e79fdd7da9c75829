import type { Asked, Context } from '../asked.ts';
import { STEPS } from './carried-cues.ts';
import { opensGoingOn, pointsBack } from './points-back.ts';

/** What a question takes over stands behind all of its own words. */
const NOWHERE = 99;

/**
 * "When was the 45th meeting?", of which nothing is held, "and where will the next one be?": the forty-sixth, and no other that the
 * records happen to hold. The coming meeting is asked about only where nothing shows that the question goes on.
 *
 * @example withNumberOfNext('and where will the next one be?', after the 45th meeting).ordinals // [{ value: 46 }]
 */
export function withNumberOfNext(asked: Asked, { focus, ordinals = [], bodies }: Context): Asked {
  const { bodyIds, times, items, symbols, decisions, cues } = asked;
  const [before, ...others] = ordinals;
  const isNamed = asked.ordinals.length + times.length + items.length + symbols.length + decisions.length > 0;
  const isOfOther = bodyIds.some((id) => !bodies.includes(id));
  if (focus.session !== undefined || !before || others.length > 0 || isNamed || isOfOther) return asked;
  const steps = new Set([...cues].flatMap((cue) => STEPS[cue] ?? []));
  const [step] = steps;
  const goesOn = !cues.has('next') || opensGoingOn(asked) || pointsBack(asked);
  const value = before.value + (step ?? 0);
  return steps.size !== 1 || !goesOn || value < 1
    ? asked
    : { ...asked, ordinals: [{ value, from: NOWHERE, to: NOWHERE + 1 }] };
}
