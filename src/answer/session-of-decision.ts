import type { Session } from '../knowledge/sessions.ts';
import type { BodyId } from '../model.ts';
import { seriesOfDecision } from '../records/decision-series.ts';
import type { World } from './world.ts';

/**
 * The body and the number of the session that stand in the number of a decision of a Conference; undefined in other numbers.
 *
 * @example numberedBy('decision 24/CP.20', world) // { body: 'fccc-cp', number: 20 }
 */
export function numberedBy(
  id: string,
  { knowledge }: Pick<World, 'knowledge'>,
): { body: BodyId; number: number } | undefined {
  const number = /\d\/[A-Z]+\.(\d+)$/.exec(id)?.[1];
  const { series } = seriesOfDecision(id);
  const body = knowledge.bodies.find((one) => series !== undefined && one.series === series)?.id;
  return number === undefined || body === undefined ? undefined : { body, number: Number(number) };
}

/**
 * The session of a Conference whose letters and number stand in the number of a decision, where the records hold it.
 *
 * @example sessionOfDecision('decision 24/CP.20', world)?.place // 'Lima'
 */
export function sessionOfDecision(id: string, world: Pick<World, 'knowledge'>): Session | undefined {
  const named = numberedBy(id, world);
  return (
    named &&
    world.knowledge.sessions.find(({ bodies, number }) => bodies.includes(named.body) && number === named.number)
  );
}

/** Whether the session of a decision was held in one of the cities, or none is named, or where it was held is not known. */
export function isOfCities(id: string, cities: readonly string[], world: Pick<World, 'knowledge'>): boolean {
  const place = cities.length > 0 ? sessionOfDecision(id, world)?.place : undefined;
  return place === undefined || cities.includes(place);
}
