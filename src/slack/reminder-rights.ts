import type { Subscription } from '../model.ts';
import type { Notice } from '../views/blocks/phrases/shape.ts';
import { isChannel } from '../views/blocks/reminder-sentence.ts';
import type { Reader } from './reader.ts';

/** Pausing takes nothing away; changing and removing do. */
export type Right = 'pause' | 'change';

/**
 * Why a reader may not do something to a reminder; undefined where they may. A channel belongs to its members: each of
 * them may pause, change and remove its reminders, but guests and people of other organizations only pause. Whoever is
 * neither where a reminder goes nor set it up learns nothing of it.
 */
export function refusalOf({ team, target, createdBy }: Subscription, reader: Reader, right: Right): Notice | undefined {
  const own = team === reader.team && (target === reader.user || createdBy.id === reader.user);
  if (target !== reader.channel && !own) return 'reminderGone';
  return right === 'change' && isChannel(target) && !reader.person.insider ? 'membersOnly' : undefined;
}
