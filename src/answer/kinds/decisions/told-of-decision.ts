import type { Language } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { isAdoptedByOthers, isBesideDecision, tellsOfOthersUnder } from '../../deeds/beside-decision.ts';
import { deedsIn } from '../../deeds/deed-asked.ts';
import type { Deed } from '../../deeds/deed-words.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';

/** Deeds that a decision does itself, and others do under it. */
const OWN: readonly Deed[] = ['create', 'adopt', 'end'];

/**
 * Whether a quotation tells of the decision that it names, and not of what stands beside it: what others did under it, what others
 * adopted, or the next entry of the list in which it stands.
 *
 * @example isToldOfDecision('In accordance with decision 5/C.1, the Board set the terms', 'en', asked of 'Which decision set the terms?', world) // false
 */
export function isToldOfDecision(quote: string, code: Language, asked: Asked, world: World): boolean {
  const words = asked.leftover.filter((word) => !/^\d+$/u.test(word));
  const holds = (part: string) => words.length > 0 && agree(words, part, asked, world, code).missing.length === 0;
  if (isBesideDecision(quote, code, holds)) return false;
  if (asked.cues.has('adopt') && isAdoptedByOthers(quote, code)) return false;
  return !deedsIn(asked).some((deed) => OWN.includes(deed)) || !tellsOfOthersUnder(quote, code);
}
