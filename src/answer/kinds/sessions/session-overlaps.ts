import { hasDays, overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, notInRecords, type Reply, sourcesOf } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { Selection } from '../../select-sessions.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { evidenceOf } from './session-evidence.ts';
import { nothing } from './session-nothing.ts';
import { assertedDates, sessionText } from './session-text.ts';

/** What was held at the same time: the Conference's session in whose course the group met. */
export function during(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  const [session] = selection.sessions;
  if (!session) return nothing(asked, world, say, selection, selection.bodies[0] ?? '');
  const inner = session.during ? session : world.knowledge.sessions.find((other) => other.during === session);
  if (inner?.during?.dates && inner.dates) {
    const lead = say.during(text.bodies(inner), text.on(inner), text.name(inner.during), text.dates(inner.during));
    return answered(
      asked,
      'sessions',
      {
        lead,
        dates: [inner.dates, inner.during.dates],
        sources: [...evidenceOf(inner), ...sourcesOf(inner.duringEvidence.slice(0, 1)), ...evidenceOf(inner.during)],
        notes: [say.duringNote],
      },
      { session: refOf(inner) },
    );
  }
  if (session.bodies.length > 1)
    return answered(
      asked,
      'sessions',
      {
        lead: text.sentence(session),
        dates: assertedDates(asked, [session]),
        sources: evidenceOf(session),
        notes: text.notes(session),
      },
      { session: refOf(session) },
    );
  const also = world.knowledge.sessions.filter(
    (other) =>
      other !== session &&
      !other.cancelled &&
      other.dates &&
      session.dates &&
      hasDays(other.dates) &&
      overlap(other.dates, session.dates),
  );
  if (also.length === 0)
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      { lead: say.sameTimeNone(text.name(session)), sources: evidenceOf(session) },
      { session: refOf(session) },
    );
  return answered(
    asked,
    'sessions',
    {
      lead: text.sentence(session),
      lines: also.map((other) => text.sentence(other)),
      dates: assertedDates(asked, [session, ...also]),
      sources: [session, ...also].flatMap(evidenceOf),
    },
    { session: refOf(session) },
  );
}
