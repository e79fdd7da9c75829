import type { Session } from '../../../knowledge/sessions.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, type Handler, notInRecords, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { refOf, sessionsOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { bodiesMeant, chosen } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { notesOf } from './session-lists.ts';
import { nothing } from './session-nothing.ts';
import { onlySession, sessionText } from './session-text.ts';

const isCalledOff = ({ cancelled, movedFrom }: Session): boolean => cancelled === true || movedFrom !== undefined;

/** "Which meetings are cancelled?" names no body and means those of all. */
const isOfNobody = ({ bodyIds, cues, genericGroup, followUp }: Asked): boolean =>
  bodyIds.length === 0 && cues.has('sessions') && !genericGroup && !followUp;

/** Whether a session is cancelled or postponed, and which ones are. When and why that was decided is not for here. */
export const cancellation: Handler = (asked, world, say) => {
  if (!asked.cues.has('cancelled') || asked.leftover.length > 0 || asked.cues.has('absent')) return undefined;
  if (asked.items.length + asked.symbols.length + asked.decisions.length > 0 || asked.cues.has('why')) return undefined;
  const bodies = bodiesMeant(asked, world);
  const selection = chosen(asked, world, bodies);
  const asWell = isOfNobody(asked) ? world.knowledge.bodies.map(({ id }) => chosen(asked, world, [id])) : [];
  const found = [...new Set([selection, ...asWell].flatMap(({ passed = [], sessions }) => [...passed, ...sessions]))];
  const limited = selection.limits.length > 0 || (asked.followUp && found.length === 1);
  if (!limited) {
    const all = isOfNobody(asked) ? world.knowledge.sessions : sessionsOf(world, bodies);
    return listed(asked, world, say, all.filter(isCalledOff));
  }
  const [first] = found;
  if (!first) return nothing(asked, world, say, selection, bodies[0] ?? world.knowledge.defaultBody);
  const off = found.filter(isCalledOff);
  if (off.length > 0) return listed(asked, world, say, off);
  // "When was it cancelled?" takes for granted that it was.
  return onlySession(
    asked,
    world,
    say,
    'sessions',
    first,
    say.notCancelled(sessionText(asked, world, say).known(first)),
  );
};

function listed(asked: Asked, world: World, say: Phrases, found: Session[]): Reply {
  const text = sessionText(asked, world, say);
  const body = bodiesMeant(asked, world)[0] ?? world.knowledge.defaultBody;
  const [only, ...more] = found;
  if (!only)
    return notInRecords(asked, world, say, 'sessions', {
      lead: say.noneCancelled(
        say.session(sessionsOf(world, [body])[0]?.designation),
        bodyName(world, body, asked.language),
      ),
    });
  const sources = found.flatMap(evidenceOf);
  const dates = found.flatMap((session) => (session.cancelled || !session.dates ? [] : [session.dates]));
  const [lead = '', ...lines] = found.map((session) => text.sentence(session));
  return answered(
    asked,
    'sessions',
    { lead, lines, dates, sources, notes: notesOf(found, text, say) },
    more.length === 0 ? { session: refOf(only) } : undefined,
  );
}
