import type { DocumentRecord, Language } from '../model.ts';
import { symbolKey } from '../records/symbol.ts';

/** One text of a document: its record, by id, and its language. */
export type Version = { id: string; language: Language };

/** So many numbered paragraphs in common tell two texts of one document from two short notes with like mastheads. */
const ENOUGH = 3;

/**
 * The documents that are held in several languages, each as its texts in the order of the records: those with one symbol;
 * or, where no symbol is known, those with one masthead (date, session, kind, item) and the same numbered paragraphs.
 */
export function versionsOf(records: DocumentRecord[]): DocumentRecord[][] {
  const groups = Map.groupBy(records, (record) => keyOf(record) ?? record.id);
  return [...groups.values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ document }) => document.language)).size === group.length,
  );
}

function keyOf({ document, paragraphs }: DocumentRecord): string | undefined {
  const { symbol, date, session, kind, item } = document;
  if (symbol) return symbolKey(symbol);
  const numbered = paragraphs.flatMap(({ key }) => (/^\d+$/.test(key) ? [key] : []));
  if (!date || !session || numbered.length < ENOUGH) return undefined;
  const { body, number, dates } = session;
  return JSON.stringify([date, body, number ?? dates, kind, item, numbered]);
}
