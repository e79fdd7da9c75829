import { itemOfKey } from './agenda.ts';
import { documentsAt } from './documents-of-entries.ts';
import type { Passage, Reading } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import type { Span } from './text.ts';

/**
 * Tells which symbols are those of documents that the annotations to an item list under the word "Documentation", each behind its
 * title: "Update on the review of governance (JIU/REP/2023/7)" (UNW/2025/L.3), or that a list of documents has. Gives what stands before them, which is what
 * the document is called.
 */
export function documentLists({
  passages,
  language,
}: Reading): (passage: Passage, symbol: FoundSymbol) => Span | undefined {
  const listed = new Set<Passage>();
  let item: string | undefined;
  for (const passage of passages) {
    const own = itemOfKey(passage.paragraph.key);
    if (passage.paragraph.part === 'footnote') continue;
    if (item !== undefined && own === item) listed.add(passage);
    else item = undefined;
    if (language.headings.documentation.test(passage.plain)) item = own;
  }
  for (const run of listsOfDocuments(passages)) for (const passage of run) listed.add(passage);
  return (passage, symbol) => {
    const at = listed.has(passage) ? documentsAt(passage) : undefined;
    return at !== undefined && symbol.start >= at
      ? { start: 0, end: passage.plain.slice(0, at).trimEnd().length }
      : undefined;
  };
}

/** So many titles with their symbols in a row are a list of documents: "Provisional agenda A/AC.121/2025/L.1" (A/AC.121/2025/INF/2). */
const FEWEST = 3;

/** Passages in a row that are nothing but a title and symbols. */
export function listsOfDocuments(passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = [[]];
  for (const passage of passages) {
    const { symbols, paragraph, plain: text } = passage;
    const isEntry =
      symbols.length > 0 &&
      !paragraph.heading &&
      /^[\p{Lu}\p{Lo}]/u.test(paragraph.text) &&
      !/[.;:]$/.test(text) &&
      documentsAt(passage) !== undefined;
    if (isEntry) runs.at(-1)?.push(passage);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter(({ length }) => length >= FEWEST);
}
