import { bodyOf } from '../../knowledge/knowledge.ts';
import { bodyName, type Handler, notInRecords } from '../compose.ts';
import { namedBodies } from '../slots/bodies.ts';
import { bodiesMeant, chosen } from './sessions/session-choice.ts';
import { nothing } from './sessions/session-nothing.ts';
import { onlySession, sessionText } from './sessions/session-text.ts';

/** A longer list of bodies is none that anybody reads. */
const MOST_NAMES = 8;

/** A working group by a number that no record knows: WG.5. */
export const unknownGroup: Handler = (asked, world, say) => {
  if (!asked.unknownGroup || asked.symbols.length > 0) return undefined;
  const known = world.knowledge.bodies
    .filter(({ series }) => series)
    .map(({ id }) => bodyName(world, id, asked.language));
  const lead = known.length > MOST_NAMES ? say.notInRecords : say.unknownBody(asked.unknownGroup, say.list(known));
  return notInRecords(asked, world, say, 'body', { lead });
};

/** "The working group on the reform of the PCT" is one that the question tells from others. */
const OF_MATTER =
  /\b(?:group|party) (?:on|of|for) |(?<!\p{L})groupe(?: de travail)? (?:sur|de|du|des|pour) |(?<!\p{L})grupo(?: de trabajo)? (?:sobre|de|para) |групп\p{L}+ по /iu;

/** What meeting documents of this kind do not say: who chaired, who came, what it cost, how somebody voted. */
export const absent: Handler = (asked, world, say) => {
  const outcome =
    asked.cues.has('outcome') ||
    (asked.cues.has('decide') &&
      asked.genericGroup &&
      !asked.cues.has('decision') &&
      !asked.cues.has('permanent') &&
      !asked.cues.has('create'));
  const limited = asked.times.length > 0 || asked.ordinals.length > 0;
  // "The Chair shall present a report to the Conference": the Chair is named there, not who it was.
  if (
    asked.cues.has('chairing') &&
    (asked.cues.has('report') || asked.cues.has('presenter')) &&
    asked.times.length === 0
  )
    return undefined;
  const unsaid = asked.cues.has('absent') || asked.cues.has('cancelled');
  if (!unsaid && !(outcome && limited)) return undefined;
  if (asked.decisions.length > 0 || asked.symbols.length > 0 || asked.items.length > 0)
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const bodies = bodiesMeant(asked, world).filter((id) => bodyOf(world.knowledge, id).series);
  // "Who chaired the 12th Ramsar COP?": a body without symbols of its own is named, and no other is spoken of.
  const named = bodies.length > 0 ? bodies : namedBodies(asked.bodies);
  // "Which resolution of the 54th CIML meeting appoints the Vice-President?": another group than the usual one is spoken of.
  const isGroup = asked.genericGroup && !OF_MATTER.test(asked.typed);
  const isOfOther = asked.bodies.length === 0 && !isGroup && asked.leftover.some((word) => !/^\d+$/.test(word));
  if (isOfOther && asked.ordinals.length > 0)
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const selection = chosen(asked, world, named.length > 0 ? named : [world.knowledge.defaultBody]);
  const [session] = limited || asked.followUp ? selection.sessions : [];
  const text = sessionText(asked, world, say);
  if (!session && limited)
    return nothing(asked, world, say, selection, selection.bodies[0] ?? world.knowledge.defaultBody);
  if (!session) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  return onlySession(asked, world, say, 'passage', session, say.absent(text.name(session)));
};
