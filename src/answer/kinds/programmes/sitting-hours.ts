import { type Asked, withoutCue } from '../../asked.ts';
import type { Reply } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { opening } from './opening.ts';
import { dayReply } from './programme-replies.ts';
import { wholeProgramme } from './whole-programme.ts';

const HOLDS: readonly Cue[] = ['session', 'sitting', 'meet', 'howlong'];

/** Words that ask for an end of the hours, and are no limits of sessions here. */
const ENDS: readonly Cue[] = ['until', 'since', 'howlong'];

/**
 * The hours of the meetings of one part of the day, or until when those of a day or session last: "at what time do the afternoon
 * meetings begin?" is told by all of them, and not by the opening of the session. `days` are those that are meant.
 *
 * @example sittingHours(asked of 'Until what time do the afternoon meetings last?', world, say, []) // 3 p.m. to 6 p.m., by days
 */
export function sittingHours(asked: Asked, world: World, say: Phrases, days: string[]): Reply | undefined {
  const { cues, part, leftover } = asked;
  if (leftover.length > 0 || cues.has('item') || !HOLDS.some((cue) => cues.has(cue))) return undefined;
  const isUntil = cues.has('until') && cues.has('hour');
  const bare = ENDS.reduce((left, cue) => withoutCue(left, cue), asked);
  const isAt = cues.has('open') || cues.has('close');
  const areMany = cues.has('sessions') || cues.has('sitting');
  // "Hours of the meeting: mornings? and afternoons?"
  if (days.length === 0 && cues.has('hour') && cues.has('morning') && cues.has('afternoon')) {
    const { part: _, ...ofAllDay } = bare;
    return wholeProgramme(ofAllDay, world, say);
  }
  if (days.length === 0 && areMany && (cues.has('hour') ? part !== undefined || !isAt : part !== undefined && isAt))
    return wholeProgramme(bare, world, say);
  if (part) return isUntil && days.length === 0 ? wholeProgramme(bare, world, say) : undefined;
  if (days.length > 0 && cues.has('hour') && (isUntil || cues.has('close'))) return dayReply(bare, world, say, days);
  return isUntil ? opening({ ...bare, cues: new Set([...bare.cues, 'close']) }, world, say) : undefined;
}
