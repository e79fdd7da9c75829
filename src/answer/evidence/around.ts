import type { DocumentRecord, Paragraph } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { type Around, termsIn } from './fit.ts';
import type { OwnOf } from './own-bodies.ts';
import { titlesAbove } from './sections.ts';
import { subjectsOf } from './subjects.ts';

/** What stands around a sentence of a paragraph, behind the sentence before it. */
export function aroundOf(
  record: DocumentRecord,
  { key }: Paragraph,
  before: string,
  { bodyIds }: Asked,
  own: OwnOf,
): Around {
  const { language } = record.document;
  const { bodies, names } = own(record, key);
  return {
    ...termsIn(before, language),
    ofBody: bodies.some((body) => bodyIds.includes(body)),
    names,
    headings: termsIn(titlesAbove(record, key), language),
    subjects: termsIn(subjectsOf(record), language),
  };
}
