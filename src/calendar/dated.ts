import type { World } from '../answer/world.ts';
import type { Session } from '../knowledge/sessions.ts';
import type { BodyId, When } from '../model.ts';
import { hasDays } from '../records/when.ts';

/** A session of which days are known. */
export type Dated = Session & { dates: When };

/** The sessions of these bodies, alone or with others, of which days are known. */
export function datedSessions({ knowledge }: World, bodies: BodyId[]): Dated[] {
  return knowledge.sessions.filter(
    (session): session is Dated =>
      session.dates !== undefined && hasDays(session.dates) && session.bodies.some((body) => bodies.includes(body)),
  );
}
