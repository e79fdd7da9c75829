import { ordinalOf } from '../knowledge/sessions.ts';
import type { BodyId } from '../model.ts';
import type { World } from './world.ts';

/**
 * Whether there may be more sessions of a body than the records hold: the highest number of one of them is above their count, as where
 * only the 42nd and the 50th are known.
 *
 * @example mayHaveOthers('sbi', world) // true, where the records hold SBI 42 and SBI 50
 */
export function mayHaveOthers(body: BodyId, { knowledge }: World): boolean {
  const held = knowledge.sessions.filter(({ bodies, dates }) => dates !== undefined && bodies.includes(body));
  return Math.max(0, ...held.map((session) => ordinalOf(session) ?? 0)) > held.length;
}
