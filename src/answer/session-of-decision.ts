import type { Session } from '../knowledge/sessions.ts';
import { AFTER } from '../records/decision-series.ts';
import type { World } from './world.ts';

/**
 * The session of a Conference whose letters and number stand in the number of a decision, where the records hold it.
 *
 * @example sessionOfDecision('decision 24/CP.20', world)?.place // 'Lima'
 */
export function sessionOfDecision(id: string, { knowledge }: Pick<World, 'knowledge'>): Session | undefined {
  const [, letters, number] = /\d\/([A-Z]+)\.(\d+)$/.exec(id) ?? [];
  const series = AFTER.find((one) => one.letters === letters)?.series;
  const body = knowledge.bodies.find((one) => series !== undefined && one.series === series)?.id;
  return knowledge.sessions.find(
    (session) => body !== undefined && session.bodies.includes(body) && session.number === Number(number),
  );
}
