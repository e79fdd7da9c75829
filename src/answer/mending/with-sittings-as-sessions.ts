import { isDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { World } from '../world.ts';

/** Nobody counts so many sessions: what a body numbers so is each of its sittings, as the Security Council does. */
const FEWEST = 1000;

/** By what one of the sittings is chosen, where no day is. */
const CHOSEN: Cue[] = ['next', 'last'];

/**
 * "Which sitting does the Security Council hold tomorrow?": those of a body that has no other meetings are read as its sessions.
 *
 * @example withSittingsAsSessions(asked('quelle séance demain au Conseil de sécurité ?'), world).cues.has('session') // true
 */
export function withSittingsAsSessions(asked: Asked, { knowledge }: World): Asked {
  const { cues, bodyIds, times } = asked;
  const isChosen = times.some(({ when }) => when && isDay(when)) || CHOSEN.some((cue) => cues.has(cue));
  if (!cues.has('sitting') || bodyIds.length === 0 || !isChosen) return asked;
  const own = knowledge.sessions.filter(({ bodies }) => bodies.some((body) => bodyIds.includes(body)));
  if (own.length === 0 || !own.every(({ number = 0 }) => number >= FEWEST)) return asked;
  const as = (cue: (typeof asked.matches)[number]['cue']) => (cue === 'sitting' ? 'session' : cue);
  return {
    ...asked,
    matches: asked.matches.map((match) => ({ ...match, cue: as(match.cue) })),
    cues: new Set([...cues].map(as)),
  };
}
