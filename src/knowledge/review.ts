import type { Claim, ClaimKind, DocumentFacts, DocumentRecord, MastheadField, Problem } from '../model.ts';
import { kindOf } from './claim-parts.ts';
import { nameClaim } from './merge-claims.ts';

/**
 * What must have been looked at by a person before it is served: claims of low certainty, all records, or nothing.
 */
export type Review = 'doubtful' | 'all' | 'none';

type Locate = (path: (string | number)[]) => { path: string; line: number; column: number };

/** Whether nobody has looked yet at what the words do not settle. */
const isDoubtful = ({ certainty, reviewed }: Claim): boolean => certainty === 'low' && reviewed === undefined;

/** A list with a hole would be counted wrong, so where one row is doubtful all of them wait. */
const LISTS: readonly ClaimKind[] = ['item', 'meeting'];

/** Facts that every record has. Where one of them is doubtful, the record waits. */
const ESSENTIAL: readonly MastheadField[] = ['title', 'kind', 'language', 'distribution'];

/**
 * Takes out of a record what waits for a person. Gives undefined for the record where all of it waits, and a warning
 * for each thing that does; `claims` are those of the file, which `locate` counts by.
 */
export function holdBack(
  record: DocumentRecord,
  claims: Claim[],
  review: Review,
  locate: Locate,
): { record: DocumentRecord | undefined; problems: Problem[] } {
  const { document } = record;
  const warn = (path: (string | number)[], message: string): Problem => ({
    ...locate(path),
    message: `${path.join('.')}: to review: ${message}`,
    severity: 'warning',
    decide: 'review',
  });
  if (review === 'all' && document.reviewed === undefined) {
    const message = 'nobody has reviewed this record; compare it with its text, then add "reviewed: NAME" to document';
    return { record: undefined, problems: [warn(['document'], message)] };
  }
  const doubtful = review === 'none' ? [] : record.claims.filter(isDoubtful);
  if (doubtful.length === 0) return { record, problems: [] };
  const problems = doubtful.map((claim) =>
    warn(
      ['claims', claims.indexOf(claim)],
      `${nameClaim(claim)}${claim.because ? `: ${claim.because}` : ''}; correct it, then delete "certainty: low" or add "reviewed: NAME"`,
    ),
  );
  const fields = doubtful.flatMap((claim) => ('masthead' in claim ? [claim.masthead] : []));
  if (fields.some((field) => ESSENTIAL.includes(field))) return { record: undefined, problems };
  const lists = LISTS.filter((kind) => doubtful.some((claim) => kindOf(claim) === kind));
  const waits = (claim: Claim) => doubtful.includes(claim) || lists.includes(kindOf(claim));
  const served = record.claims.filter((claim) => !waits(claim));
  const toReview = record.claims.filter(waits);
  return { record: { ...record, document: without(document, fields), claims: served, toReview }, problems };
}

function without(document: DocumentFacts, fields: MastheadField[]): DocumentFacts {
  const entries = Object.entries(document).filter(([name]) => !fields.includes(name as MastheadField));
  return Object.fromEntries(entries) as DocumentFacts;
}
