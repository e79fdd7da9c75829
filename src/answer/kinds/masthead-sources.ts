import type { DocumentRecord, MastheadField, Source } from '../../model.ts';
import { passageSource } from '../compose.ts';

/** The words of the masthead that support one entry of a record's `document` block. */
export function mastheadSources(record: DocumentRecord, field: MastheadField): Source[] {
  return record.claims.flatMap((claim) =>
    'masthead' in claim && claim.masthead === field ? [passageSource(record, claim.paragraph, claim.quote)] : [],
  );
}
