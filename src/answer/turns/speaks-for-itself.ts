import type { Asked, Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { namedBodies } from '../slots/bodies.ts';
import { opensGoingOn, pointsBack } from './points-back.ts';

/** What is asked of one session: of the one that was spoken of, where no other is named. */
const OF_ONE_SESSION: ReadonlySet<Cue> = new Set([
  'when',
  'where',
  'hour',
  'owndays',
  'days',
  'meet',
  'session',
  'sitting',
  'open',
  'close',
  'howlong',
  'who',
  'person',
  'past',
  'ignore',
  'topic',
]);

/** Cues that ask nothing by themselves. */
const ASKS_NOTHING: ReadonlySet<Cue> = new Set(['ignore', 'topic', 'follow', 'past', 'this', 'last', 'next', 'first']);

/**
 * Whether a question in a conversation needs nothing of it: it names its body, its document or its decision and what it asks, and points
 * at nothing that was said. "Peux-tu lister toutes les réunions du Groupe de travail sur l'assistance technique ?" lists all, whatever
 * session was spoken of; "what did decision 2/6 request?" asks for all of it, whatever was asked before.
 */
export function speaksForItself(asked: Asked, context: Context): boolean {
  const { bodies, cues, leftover, symbols, decisions, tokens } = asked;
  // "Ok and what did 4/3 do?" asks for all of it.
  if (decisions.length > 0 && leftover.length === 0 && cues.has('whatis') && cues.has('past')) return true;
  if (opensGoingOn(asked)) return false;
  const isBare = tokens.every((_, at) => decisions.some(({ from, to }) => from <= at && at < to));
  if (symbols.length > 0 || isBare) return symbols.length + decisions.length > 0;
  if (decisions.length > 0 && (cues.has('say') || (cues.has('whatis') && leftover.length === 0))) return true;
  if (pointsBack(asked)) return false;
  const named = namedBodies(bodies);
  const asks = leftover.length > 0 || [...cues].some((cue) => !ASKS_NOTHING.has(cue));
  if (named.length === 0 || !asks) return false;
  const isSame = named.every((id) => context.bodies.includes(id));
  const isOfSession = leftover.length === 0 && [...cues].every((cue) => OF_ONE_SESSION.has(cue));
  return !(isSame && isOfSession && context.focus.session !== undefined);
}
