import type { Asked, Context } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { DEEDS } from '../evidence/asked/plan.ts';
import { ledFocus } from '../kinds/persons/who-led.ts';
import type { World } from '../world.ts';
import { lostBy } from './lost.ts';
import { numbered } from './named-numbers.ts';
import { shownBy } from './of-text-shown.ts';
import { OF_BODIES, usualBodies } from './untied.ts';

/**
 * Whether a question is about nothing that the records name: it was answered by a sentence, or not at all. "Who opened SBI 41?" asks of
 * a deed, and what goes on from its sentence ("on what day?") asks of that deed, and not of the session.
 */
const isOfNone = (asked: Asked, { answer, focus }: Reply): boolean =>
  !asked.followUp &&
  (asked.leftover.length + asked.symbols.length > 0 || (answer.kind === 'passage' && asksOfDeed(asked))) &&
  (answer.kind === 'body' ||
    (answer.kind === 'passage' && answer.status === 'answered') ||
    (!asked.bodies.some(({ weak }) => !weak) &&
      (answer.status === 'not-in-records' || (answer.kind === 'passage' && focus?.session === undefined))));

const asksOfDeed = ({ matches }: Asked): boolean => matches.some(({ cue }) => DEEDS.includes(cue));

/** Whether what is told of a body is told of the usual one: of its session, or of no document and no session that is named. */
function isOfUsual({ focus }: Reply, world: World): boolean {
  const told = [focus?.session?.body ?? []].flat();
  return told.length > 0 ? told.some((body) => usualBodies(world).includes(body)) : focus?.symbols === undefined;
}

/** The text of which a sentence, or several, answered. */
function toldIn({ answer: { status, kind, sources } }: Reply): Context['told'] {
  const [first] = sources;
  const isOne = status === 'answered' && kind === 'passage' && sources.every(({ record }) => record === first?.record);
  return first && isOne ? { record: first.record, paragraph: first.paragraph } : undefined;
}

/** The state of a conversation after an answer. */
export function contextAfter(asked: Asked, reply: Reply, before: Context | undefined, world: World): Context {
  // What was asked holds for the next question alone.
  const { leads: _, whichDay: __, soughtDecision: ___, review: ____, ...carried } = before?.focus ?? {};
  // What a refusal tells of the usual body is nothing that an unknown matter goes on from.
  const isUnknown = isOfNone(asked, reply) && reply.answer.status === 'not-in-records';
  const told = (isUnknown ? {} : reply.focus) ?? (asked.followUp ? carried : undefined) ?? {};
  const led = ledFocus(asked, world);
  const focus = { ...told, ...led };
  const number = numbered(asked);
  const lost = lostBy(asked, reply, before);
  const shown = shownBy(asked, reply);
  const text = toldIn(reply);
  const word = asked.decisions.find((mention) => mention.word)?.word ?? (asked.followUp ? before?.word : undefined);
  const isUsual =
    asked.genericGroup ||
    (reply.answer.status === 'answered' && OF_BODIES.has(reply.answer.kind) && isOfUsual(reply, world)) ||
    (asked.followUp && before?.usual);
  return {
    language: asked.language,
    cues: [...asked.cues],
    bodies: asked.bodyIds.length > 0 ? asked.bodyIds : asked.followUp ? (before?.bodies ?? []) : [],
    times: asked.times,
    ordinals: asked.ordinals,
    focus: asked.followUp && reply.answer.status === 'answered' ? { ...carried, ...focus } : focus,
    ...(word ? { word } : {}),
    ...(isOfNone(asked, reply) ? { about: asked.typed } : {}),
    ...(number && { numbered: number }),
    ...(isUsual && { usual: true }),
    ...(lost && { lost }),
    ...(shown && { shown }),
    ...(text && { told: text }),
  };
}
