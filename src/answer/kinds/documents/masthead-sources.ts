import type { DocumentRecord, MastheadField, Source } from '../../../model.ts';
import type { Focus } from '../../asked.ts';
import { passageSource } from '../../compose.ts';

/** The session that a document was issued for, and its symbol, for what is asked next. */
export const focusOf = (
  { id, document: { session, symbol } }: DocumentRecord,
  paragraph?: string,
): Focus | undefined =>
  session || symbol
    ? {
        ...(session && { session }),
        ...(symbol && { symbols: [symbol] }),
        ...(paragraph !== undefined && { within: { record: id, paragraph } }),
      }
    : undefined;

/** The words of the masthead that support one entry of a record's `document` block. */
export function mastheadSources(record: DocumentRecord, field: MastheadField): Source[] {
  return record.claims.flatMap((claim) =>
    'masthead' in claim && claim.masthead === field ? [passageSource(record, claim.paragraph, claim.quote)] : [],
  );
}
