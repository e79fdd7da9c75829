import type { Asked } from '../asked.ts';

/**
 * "Docs before SBSTA 49 under sub-item 9(a)" are those that it had before it, and not those of sessions before it.
 *
 * @example withDocumentsBefore(asked('documents before SBSTA 49 under item 9')).cues.has('before') // false
 */
export function withDocumentsBefore(asked: Asked): Asked {
  const { cues, items, matches, bodies } = asked;
  if (!cues.has('documents') || items.length === 0) return asked;
  const left = matches.filter(
    ({ cue, to }) => cue !== 'before' || !bodies.some(({ from }) => from === to || from === to + 1),
  );
  return left.length === matches.length
    ? asked
    : { ...asked, matches: left, cues: new Set(left.map(({ cue }) => cue)) };
}
