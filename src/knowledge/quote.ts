import type { DocumentRecord, Paragraph } from '../model.ts';
import { exactQuote } from '../records/quote.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The words between two places of a paragraph as they can be quoted: word for word as in the file. Only files with markup
 * between words are kept for that (002 has a symbol in a link); of the others the paragraph itself says it.
 */
export function quoteOf(
  knowledge: Knowledge,
  record: DocumentRecord,
  paragraph: Paragraph,
  from: number,
  to: number,
): string {
  const original = knowledge.originals.get(record.id);
  return original === undefined ? paragraph.text.slice(from, to).trim() : exactQuote(original, paragraph, from, to);
}

/** All the words of a paragraph, as they can be quoted. */
export const quoteWhole = (knowledge: Knowledge, record: DocumentRecord, paragraph: Paragraph): string =>
  quoteOf(knowledge, record, paragraph, 0, paragraph.text.length);

/** A line of a table as its file has it, with the signs between its cells: `Mexico | 1.435 | 1.399 | 1.399`. */
export const quoteRow = (knowledge: Knowledge, record: DocumentRecord, paragraph: Paragraph): string =>
  (knowledge.originals.get(record.id)?.slice(paragraph.start, paragraph.end) ?? paragraph.text)
    .replace(/^[\s|]+|[\s|]+$/g, '')
    .replace(/\s+/g, ' ');
