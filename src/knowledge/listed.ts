import type { Claim } from '../model.ts';

/**
 * Whether a claim is an item of a list that its document prints, and not the one under which the document itself stands: "Item 6 of the
 * provisional agenda" in the head of a note with the timetable (A/CONF.230/2025/3).
 */
export const isListed = (claim: Claim): boolean => 'item' in claim && !claim.paragraph.startsWith('head.');
