import type { Asked, Context } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { pointsAtOwner } from './points-back.ts';

/** What a question takes over from the one before stands at no place of its own words. */
const OWN = 99;

/** Whether a question names what it is about: a body, a document, a decision, or a word that nothing explains. */
const namesSubject = ({ bodies, symbols, decisions, leftover }: Asked): boolean =>
  bodies.length + symbols.length + decisions.length + leftover.length > 0;

/** Whether a question names something itself: a day, a number or an item, or what it is about. */
const namesSomething = (asked: Asked): boolean =>
  namesSubject(asked) || asked.items.length > 0 || [...asked.times, ...asked.ordinals].some(({ from }) => from < OWN);

/**
 * What is told of a question that goes on from one that named something else than the conversation, and was refused: nothing,
 * since what was spoken of before is not meant any more. "Where was the seventh meeting?", "and that of the group on firearms?",
 * "where was it?"
 */
export function lostReply(asked: Asked, context: Context | undefined, world: World, say: Phrases): Reply | undefined {
  if (!context?.lost || !asked.followUp) return undefined;
  // "Et son adjoint ?": whose, nothing tells that was answered.
  const isOfLost = pointsAtOwner(asked) && asked.leftover.length <= 1;
  const isNamed = !isOfLost && (context.lost === 'subject' ? namesSubject(asked) : namesSomething(asked));
  if (isNamed) return undefined;
  return notInRecords(asked, world, say, 'passage', { lead: say.lost });
}

/** Whether a question that stands alone names something, of which nothing was told, nor of a body or a session of ours. */
const namesUnknown = (asked: Asked, { answer, focus }: Reply): boolean =>
  (answer.status === 'not-in-records' || answer.status === 'out-of-scope') &&
  focus === undefined &&
  !asked.genericGroup &&
  !asked.bodies.some(({ weak }) => !weak) &&
  asked.leftover.length + asked.symbols.length + asked.decisions.length > 0;

/**
 * What a conversation has lost when its last question named something that was refused: what it is about (another body), after
 * which a year alone says nothing either; or one of its details (a year in which nothing was held).
 */
export function lostBy(asked: Asked, reply: Reply, before: Context | undefined): Context['lost'] {
  const { answer } = reply;
  if (!asked.followUp) return namesUnknown(asked, reply) ? 'subject' : undefined;
  if (answer.status !== 'not-in-records') return undefined;
  return namesSubject(asked) ? 'subject' : (before?.lost ?? (namesSomething(asked) ? 'detail' : undefined));
}
