import type { Asked } from './asked.ts';

/** Whether nothing is asked for but the decisions, or resolutions, of a session or of all. */
export const asksDecisions = ({ cues, tokens, leftover, decisions, items, symbols }: Asked): boolean =>
  decisions.length + items.length + symbols.length === 0 &&
  leftover.every((word) => /^\d+$/.test(word)) &&
  (cues.has('decision') || cues.has('resolution')) &&
  tokens.some(({ word }) => word === 'decisions' || word === 'resolutions') &&
  !['when', 'where', 'who', 'why', 'title', 'cite'].some((cue) => cues.has(cue as never));

/** Whether a question names one session by its body and its number. */
export const namesOneSession = ({ bodies, ordinals }: Asked): boolean =>
  ordinals.length === 1 && new Set(bodies.flatMap(({ body, weak }) => (weak ? [] : [body]))).size === 1;
