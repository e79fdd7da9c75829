import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';

/** "Habitat III c'est où et quand ?": no verb and no other word says what is asked of it but that it takes place. */
export const asksOnlyWhen = ({ cues, leftover }: Asked): boolean =>
  leftover.length === 0 && (cues.has('when') || cues.has('where')) && [...cues].every((cue) => BARE.has(cue));
const BARE: ReadonlySet<Cue> = new Set<Cue>(['when', 'where', 'ignore', 'follow', 'past', 'hour', 'owndays']);

/** A question about a session that says nothing of whose, but for one word. */
export const isOfNobody = ({ cues, leftover, ordinals, language }: Asked): boolean =>
  cues.has('session') && ordinals.length === 0 && leftover.length < 2 && language !== 'zh';
