import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';

/** What a document says of the documents of one item, and where. */
export type EntryDocuments = { paragraph: Paragraph; start: number; end: number; symbols: string[] };

/** So many entries make a list. */
const FEWEST = 5;
const LONGEST_ENTRY = 240;
const LONGEST_SECTION = 900;

/** Symbols in brackets at the end: "12. 马德里体系 (MM/A/58/1)". */
const LISTED = /^\d{1,2} ?[.、] ?[^()].*?((?:\s?\([\p{L}\d]+(?:\/[\p{L}\d.]+)+[^()]*\))+)$/u;

/** The heading over the documents of an item, in plain letters. */
const DOCUMENTS =
  /(?:^|[\s.:])(?:documentacion|documentation|documents?|документация|документы|الوثائق|文件)(?=[\s:：])/u;

/**
 * The documents of an item of an agenda: of the entry with its number, in an index of the documents of a session, or under "Documentation"
 * in the annotations of an agenda whose lines ran together.
 *
 * @example entryDocuments(record of the 65th series, '12')?.symbols // ['MM/A/58/1']
 */
export const entryDocuments = (record: DocumentRecord, item: string): EntryDocuments | undefined =>
  listed(record, item) ?? annotated(record, item);

function listed({ paragraphs }: DocumentRecord, item: string): EntryDocuments | undefined {
  const entries = paragraphs.filter(({ text }) => text.length <= LONGEST_ENTRY && LISTED.test(text));
  const numbers = entries.map(({ key }) => Number(key));
  const isInOrder = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const [entry, ...others] = entries.filter(({ key }) => key === item);
  if (!entry || others.length > 0 || entries.length < FEWEST || !isInOrder) return undefined;
  const symbols = findSymbols(LISTED.exec(entry.text)?.[1] ?? '').map(({ symbol }) => symbol);
  return symbols.length > 0 ? { paragraph: entry, start: 0, end: entry.text.length, symbols } : undefined;
}

function annotated({ paragraphs, document }: DocumentRecord, item: string): EntryDocuments | undefined {
  const { label } = ITEM_LABELS[document.language];
  const found = paragraphs.flatMap((paragraph) => {
    const words = plain(paragraph.text);
    // A character that plain letters do not keep in its place would move what is quoted.
    if (words.length !== paragraph.text.length) return [];
    const heads = [...words.matchAll(new RegExp(`(?<!\\p{L})${label}(\\d{1,2})[.:：] ?(?=\\p{L})`, 'gu'))];
    return heads.flatMap((head, at) => {
      const next = heads[at + 1];
      if (head[1] !== item || Number(next?.[1]) !== Number(item) + 1) return [];
      const section = words.slice(head.index, next?.index).trimEnd();
      const under = DOCUMENTS.exec(section)?.index;
      if (under === undefined || section.length > LONGEST_SECTION) return [];
      const [start, end] = [head.index, head.index + section.length];
      const symbols = findSymbols(paragraph.text.slice(start + under, end)).map(({ symbol }) => symbol);
      return symbols.length > 0 ? [{ paragraph, start, end, symbols }] : [];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}
