import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DocumentRecord, Paragraph } from '../model.ts';
import { buildIndex, type SearchIndex } from '../search/index.ts';
import { buildGlossary, type Glossary } from '../search/question-terms.ts';
import { buildSymbolIndex, type SymbolIndex } from '../search/symbols.ts';
import { createReader, type Reader } from './reader.ts';

/** A knowledge made ready for questions. Built once for each load; answering changes nothing in it. */
export type World = {
  knowledge: Knowledge;
  reader: Reader;
  passages: SearchIndex;
  /** Paragraphs by passage id. */
  paragraphs: Map<string, { record: DocumentRecord; paragraph: Paragraph }>;
  glossary: Glossary;
  symbols: SymbolIndex;
};

/** Passage ids are `record#paragraph`: `000_bf895ca790c30f6d#4`. */
export const passageId = (record: string, paragraph: string): string => `${record}#${paragraph}`;

/** Indexes a knowledge and prepares the reading of questions about it. */
export function createWorld(knowledge: Knowledge): World {
  const passages = knowledge.records.flatMap((record) =>
    record.paragraphs
      .filter((paragraph) => !paragraph.heading)
      .map((paragraph) => ({
        id: passageId(record.id, paragraph.key),
        text: paragraph.text,
        language: record.document.language,
        parent: record.id,
      })),
  );
  const synonyms = knowledge.terms.map((term) =>
    Object.fromEntries(Object.entries(term).map(([language, words]) => [language, (words ?? []).join(' ')])),
  );
  return {
    knowledge,
    reader: createReader(knowledge),
    passages: buildIndex(passages),
    paragraphs: new Map(
      knowledge.records.flatMap((record) =>
        record.paragraphs.map((paragraph) => [passageId(record.id, paragraph.key), { record, paragraph }] as const),
      ),
    ),
    glossary: buildGlossary(synonyms),
    symbols: buildSymbolIndex([
      ...knowledge.symbols.map(({ value }) => value.id),
      ...knowledge.records.flatMap((record) => record.document.symbol ?? []),
    ]),
  };
}
