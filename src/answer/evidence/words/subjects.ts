import type { DocumentRecord } from '../../../model.ts';
import { readOnce } from '../../kept.ts';

/** A name that stands in so large a part of the paragraphs of a document is what the document is about. */
const SHARE = 0.25;
const FEWEST = 2;

/** In a script without capitals any word may be a name: it stands in more of them. */
const SHARE_OF_WORDS = 0.4;
const FEWEST_OF_WORDS = 4;
const WORD = /(?<!\p{L})\p{Script=Arabic}{4,}/gu;

/** A word with a capital inside a sentence, in quotes or not: a name, in scripts that have capitals. */
const NAME = /(?<=[\p{Ll},] (?:[dl]['’]|<<|[«“"‘] ?)?)\p{Lu}[\p{L}\p{M}]{2,}/gu;

/**
 * The names that stand in many paragraphs of a document: a report on Bermuda need not say in each sentence that its policies are
 * those of Bermuda.
 */
export const subjectsOf: (record: DocumentRecord) => string = readOnce(read);

function read({ document, paragraphs }: DocumentRecord): string {
  const counts = new Map<string, number>();
  const prose = paragraphs.filter(({ heading }) => !heading);
  const hasCapitals = document.language !== 'ar';
  for (const { text } of prose)
    for (const name of new Set(text.match(hasCapitals ? NAME : WORD))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const fewest = hasCapitals
    ? Math.max(FEWEST, SHARE * prose.length)
    : Math.max(FEWEST_OF_WORDS, SHARE_OF_WORDS * prose.length);
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).join(' ');
}
