import type { DocumentRecord, Paragraph } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { type Around, termsIn } from './fit.ts';
import type { OwnOf } from './own-bodies.ts';
import { headingsAbove } from './sections.ts';

/** What stands around a sentence of a paragraph, behind the sentence before it. */
export function aroundOf(
  record: DocumentRecord,
  { key }: Paragraph,
  before: string,
  { bodyIds }: Asked,
  own: OwnOf,
): Around {
  const { document } = record;
  const { bodies, names } = own(record, key);
  return {
    ...termsIn(before, document.language),
    ofBody: bodies.some((body) => bodyIds.includes(body)),
    names,
    headings: termsIn([document.title, ...headingsAbove(record, key)].join(' '), document.language),
  };
}
