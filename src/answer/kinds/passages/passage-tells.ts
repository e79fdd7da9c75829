import type { DecisionId, DocumentRecord, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { findDecisions } from '../../../records/decision-numbers.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import type { Found } from './passage-fit.ts';

/** The one date of a quotation that a time of the question means: "launched on 11 November 2014", of "in 2014". */
export function datesMeant({ times }: Asked, found: Found | undefined, quote: string): When[] {
  const meant = times.flatMap(({ when }) => when ?? []);
  if (!found || meant.length === 0) return [];
  const dates = findDates(quote, languageOf(found.record.document.language)).map(({ when }) => when);
  const [only, ...others] = new Set(dates.filter((date) => meant.every((when) => overlap(date, when))));
  return only !== undefined && others.length === 0 ? [only] : [];
}

/** The symbols that a quotation names; or that of its document, where it is asked which document speaks of something. */
export function symbolsIn(quote: string, record: DocumentRecord | undefined): string[] {
  const found = findSymbols(quote).map(({ symbol }) => symbol);
  return found.length === 0 && record?.document.symbol ? [record.document.symbol] : found;
}

/** The one decision, or resolution where that is asked for, that a quotation names; none where it names several. */
export function decisionsIn(quote: string, { document }: DocumentRecord, isResolution: boolean): DecisionId[] {
  const ids = findDecisions(plain(quote), languageOf(document.language)).map(({ id }) => id);
  const [only, ...others] = new Set(ids.filter((id) => id.startsWith('resolution') === isResolution));
  return only !== undefined && others.length === 0 ? [only] : [];
}
