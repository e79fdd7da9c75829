import type { DocumentRecord } from '../../model.ts';
import { readOnce } from '../kept.ts';

/** A name that stands in so large a part of the paragraphs of a document is what the document is about. */
const SHARE = 0.25;
const FEWEST = 2;

/** A word with a capital inside a sentence: a name, in scripts that have capitals. */
const NAME = /(?<=[\p{Ll},] (?:[dl]['’])?)\p{Lu}[\p{L}\p{M}]{2,}/gu;

/**
 * The names that stand in many paragraphs of a document: a report on Bermuda need not say in each sentence that its policies are
 * those of Bermuda.
 */
export const subjectsOf: (record: DocumentRecord) => string = readOnce(read);

function read({ paragraphs }: DocumentRecord): string {
  const counts = new Map<string, number>();
  const prose = paragraphs.filter(({ heading }) => !heading);
  for (const { text } of prose)
    for (const name of new Set(text.match(NAME))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const fewest = Math.max(FEWEST, SHARE * prose.length);
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).join(' ');
}
