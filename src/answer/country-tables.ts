import type { DocumentRecord, Paragraph } from '../model.ts';
import { partiesIn } from './evidence/lands/parties.ts';
import { readOnce } from './kept.ts';

/** A table with a country in each line: its caption and its heads, over several lines each, and its lines. */
export type CountryTable = {
  record: DocumentRecord;
  heads: readonly Paragraph[];
  rows: readonly { lands: readonly string[]; paragraph: Paragraph }[];
};

/** "Mexico 1.435 1.399 1.399": a name, and figures that end the line. */
const ROW = /^(?<label>\p{Lu}[\p{L} ().,'’/-]{2,80}?)(?:\s+[\d.,\s–—-]*\d[\d.,\s–—-]*)$/u;

/** Fewer lines are no table; and of those of a table of countries so many name one. */
const FEWEST = 4;
/** So many lines stand above it; a longer one, or one that ends as a sentence does, is none of them. */
const MOST_HEADS = 4;
const LONGEST_HEAD = 250;
const MOST_NAMED = 0.6;

/** The tables of a document that have a country in each line, such as scales of contributions. */
export const countryTables: (record: DocumentRecord) => readonly CountryTable[] = readOnce(read);

function read(record: DocumentRecord): CountryTable[] {
  const { paragraphs, document } = record;
  const tables: CountryTable[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const length = rowsFrom(paragraphs, at);
    const heads = length >= FEWEST ? headsOf(paragraphs.slice(Math.max(0, at - MOST_HEADS), at)) : [];
    if (heads.length > 0) {
      const rows = paragraphs.slice(at, at + length).map((paragraph) => ({
        lands: partiesIn(ROW.exec(paragraph.text)?.groups?.label ?? '', document.language),
        paragraph,
      }));
      if (rows.filter(({ lands }) => lands.length === 1).length >= MOST_NAMED * length)
        tables.push({ record, heads, rows });
    }
    at += Math.max(length, 1);
  }
  return tables;
}

function rowsFrom(paragraphs: readonly Paragraph[], at: number): number {
  let length = 0;
  while (ROW.test(paragraphs[at + length]?.text ?? '')) length++;
  return length;
}

const headsOf = (above: readonly Paragraph[]): readonly Paragraph[] =>
  above.slice(above.findLastIndex(({ text }) => text.length > LONGEST_HEAD || /[.;:]\s*$/u.test(text)) + 1);
