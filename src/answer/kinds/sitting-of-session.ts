import type { Asked } from '../asked.ts';
import { type Handler, notInRecords } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import { events } from './events.ts';

/** Words for a gathering, between its number and that of the session in which it was held. */
const GATHERING: Cue[] = ['meet', 'session', 'sessions', 'sitting'];
const JOINS = new Set(['and', 'or', 'to', 'et', 'ou', 'a', 'au', 'through', 'from', 'between', 'entre', 'than', 'que']);

/**
 * "The second meeting of SBSTA 40", "the 2nd meeting of the 42nd session": one half-day of a session, and not the session
 * itself, whose days are no answer. What a sentence says of it is told.
 */
export const sittingOfSession: Handler = (asked, world, say) =>
  isSitting(asked)
    ? (events(asked, world, say) ?? notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords }))
    : undefined;

function isSitting({ ordinals, matches, tokens, items, symbols, cues }: Asked): boolean {
  const [first, second, ...more] = ordinals.toSorted((a, b) => a.from - b.from);
  if (!first || !second || more.length > 0 || items.length > 0 || symbols.length > 0) return false;
  if (cues.has('agenda') || cues.has('between')) return false;
  const between = tokens.slice(first.to, second.from).map(({ word }) => word);
  const named = matches.some(({ cue, from, to }) => GATHERING.includes(cue) && from >= first.to && to <= second.from);
  return named && !between.some((word) => JOINS.has(word));
}
