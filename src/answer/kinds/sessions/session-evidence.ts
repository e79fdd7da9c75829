import type { Cited, Session } from '../../../knowledge/sessions.ts';
import type { SessionClaim, Source } from '../../../model.ts';
import { sourcesOf } from '../../compose.ts';

/**
 * The claims that best show a session: its dates first, then its place when another claim gives it. What cancels it or
 * moves it to other days is always among them.
 */
export function evidenceOf(session: Session): Source[] {
  const rank = ({ value }: Cited<SessionClaim>) =>
    (session.cancelled && value.status === 'cancelled' ? 8 : 0) +
    (value.dates === session.dates ? 4 : 0) +
    (value.number !== undefined ? 2 : 0) +
    (value.status === 'held' ? 1 : 0) +
    (value.place ? 1 : 0);
  const ranked = [...session.evidence].sort((a, b) => rank(b) - rank(a));
  const [best] = ranked;
  if (!best) return [];
  const also = (has: (claim: SessionClaim) => boolean, wanted: unknown) =>
    wanted && !has(best.value) ? ranked.filter(({ value }) => has(value)).slice(0, 1) : [];
  return sourcesOf([
    best,
    ...also(({ dates }) => dates === session.dates, session.dates),
    ...also(({ place }) => place === session.place, session.place),
    ...(session.movedFrom ? ranked.filter(({ value }) => value.status === 'cancelled') : []),
    ...session.conflicts.flatMap(({ values }) => values.map(({ cited }) => cited)),
  ]);
}
