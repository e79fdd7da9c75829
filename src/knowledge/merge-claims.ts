import { isDeepStrictEqual as same } from 'node:util';
import type { Claim } from '../model.ts';
import { contentOf, kindOf } from './claim-parts.ts';

/** What to do with the claims of a record; `at` counts in the record's list. */
export type ClaimPlan = {
  add: Claim[];
  update: { at: number; claim: Claim }[];
  remove: number[];
  conflicts: string[];
};

const MARKS = ['id', 'number', 'item', 'act', 'body', 'date', 'start', 'dates', 'name', 'at'];

/** What two readings of one statement have in common: the kind, the paragraph, and what it is about. */
function identity(claim: Claim): string {
  const { paragraph } = claim;
  const [kind = '', value] = Object.entries(contentOf(claim))[0] ?? [];
  if (typeof value !== 'object' || value === null) return JSON.stringify([paragraph, kind, value]);
  const about = MARKS.map((mark) => (value as Record<string, unknown>)[mark]).filter((part) => part !== undefined);
  return JSON.stringify([paragraph, kind, about.slice(0, 2)]);
}

/** A claim in a few words, for a person: `decision 2/6 in paragraph 1`. */
export function nameClaim(claim: Claim): string {
  const { paragraph, quote } = claim;
  const words = String(quote ?? '');
  return `${kindOf(claim)} in paragraph ${paragraph}: "${words.length > 60 ? `${words.slice(0, 60)}…` : words}"`;
}

function takeFirst(list: Claim[], fits: (claim: Claim) => boolean): Claim | undefined {
  const at = list.findIndex(fits);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

/**
 * Compares three states of a record's claims: as people keep them (`kept`), as the machine read them last time
 * (`before`) and as it reads them now (`now`).
 */
export function planClaims(
  kept: readonly (Claim | undefined)[],
  before: readonly Claim[],
  now: readonly Claim[],
): ClaimPlan {
  const plan: ClaimPlan = { add: [], update: [], remove: [], conflicts: [] };
  const placeOf = (claim: Claim) => kept.findIndex((other) => other !== undefined && same(other, claim));
  const gone = before.filter((claim) => !now.some((other) => same(other, claim)));
  for (const claim of now) {
    if (before.some((other) => same(other, claim)) || placeOf(claim) >= 0) continue;
    const earlier = takeFirst(gone, (other) => identity(other) === identity(claim));
    const at = earlier ? placeOf(earlier) : -1;
    if (!earlier) plan.add.push(claim);
    else if (at >= 0) plan.update.push({ at, claim });
    else
      plan.conflicts.push(
        `${nameClaim(claim)}: read differently now, but the record has its own version; left as it is`,
      );
  }
  for (const claim of gone) {
    const at = placeOf(claim);
    if (at >= 0) plan.remove.push(at);
    else if (kept.some((other) => other && identity(other) === identity(claim))) {
      plan.conflicts.push(`${nameClaim(claim)}: no longer read in the text, but the record has its own version; kept`);
    }
  }
  return plan;
}
