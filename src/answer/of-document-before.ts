import type { Asked } from './asked.ts';
import type { Reply } from './compose.ts';
import { notInRecords } from './compose.ts';
import { namedDocument } from './kinds/named-document.ts';
import type { Cue } from './lexicon.ts';
import type { Phrases } from './phrases/fr.ts';
import type { World } from './world.ts';

/** What is asked of a session: when, where, at what hour. */
const OF_SESSIONS = ['when', 'where', 'hour', 'owndays'] as const;

/**
 * "What is A/69/783?", "and when was that meeting?": the session of the document that the question before named, or a refusal;
 * never the sessions of the usual body. Undefined where something else is asked.
 */
export function ofDocumentBefore(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, bodies, symbols, decisions, ordinals, times, cues, leftover } = asked;
  const [symbol, ...others] = focus?.symbols ?? [];
  const isOwn =
    bodies.some(({ weak }) => !weak) || symbols.length + decisions.length + ordinals.length + times.length > 0;
  if (!followUp || !symbol || others.length > 0 || focus?.session || isOwn || leftover.length > 0) return undefined;
  const isOfSession = cues.has('session') || cues.has('meet') || cues.has('sitting');
  if (!isOfSession || !OF_SESSIONS.some((cue) => cues.has(cue))) return undefined;
  const named = { ...asked, bodyIds: [], symbols: [{ pieces: symbol.split('/'), start: 0, end: 0 }] };
  return namedDocument(named, world, say) ?? notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords });
}

/** Words with which a question goes on, and which ask nothing. */
const GOES_ON: ReadonlySet<Cue> = new Set(['follow', 'ignore', 'that', 'session']);

/**
 * "By when were views to be submitted at SBSTA 44?", "and at SBSTA 46?": what a sentence said of one session is not asked again of
 * another, whose days would be no answer.
 */
export function ofOtherSession(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, bodies, ordinals, leftover, matches, items } = asked;
  const isOnlySession = bodies.some(({ weak }) => !weak) && ordinals.length > 0 && leftover.length + items.length === 0;
  if (!followUp || !focus?.within || !isOnlySession || matches.some(({ cue }) => !GOES_ON.has(cue))) return undefined;
  return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
}
