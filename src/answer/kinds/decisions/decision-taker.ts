import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { DecisionClaim } from '../../../model.ts';
import { seriesOfDecision } from '../../../records/decision-series.ts';
import type { Asked } from '../../asked.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { claimsOn } from './decision-claims.ts';

/** Other bodies than the one at hand have decisions with the same number: 2025/3. */
const isShared = (id: string): boolean => seriesOfDecision(id).open === true;

/** So many words stand between the number of a decision and who took it: "decision 2025/3 of the". */
const NEAR = 2;

/**
 * Whether a question names right beside a number a body that, as far as is known, did not take the decision which has it: "decision 2025/3
 * of the Economic and Social Council" is another than that of the Executive Board of UN-Women.
 */
export function isOfOtherTaker({ bodies }: Asked, at: { from: number; to: number }, id: string, world: World): boolean {
  if (!isShared(id)) return false;
  const beside = bodies.filter(
    ({ from, to, weak }) => !weak && ((from >= at.to && from - at.to <= NEAR) || (to <= at.from && at.from - to <= 1)),
  );
  const takers = claimsOn(world, id).map(({ value }) => value.by);
  return beside.length > 0 && !beside.some(({ body }) => takers.includes(body));
}

/** Words of a question without those of the name of who took such a decision: "when did UN-Women adopt decision 2025/1?" */
export function withoutTaker(
  words: string[],
  id: string,
  claims: readonly Cited<DecisionClaim>[],
  asked: Asked,
  world: World,
): string[] {
  const [taker, ...others] = new Set(claims.map(({ value }) => value.by));
  if (!isShared(id) || !taker || others.length > 0) return words;
  const names = bodyOf(world.knowledge, taker).names.flatMap((name) => name[asked.language] ?? []);
  return agree(words, names.join(' '), asked, world, asked.language).missing;
}

/**
 * Whether a decision that is sought by its subject was taken by a body that the question does not name, where it names one: boards
 * number their decisions alike.
 */
export const isOfOtherBoard = ({ value: { id, by } }: Cited<DecisionClaim>, { bodies }: Asked): boolean =>
  id !== undefined && isShared(id) && namedBodies(bodies).length > 0 && !namedBodies(bodies).includes(by);
