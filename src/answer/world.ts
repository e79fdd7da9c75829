import { inLanguage } from '../knowledge/in-language.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DocumentRecord, Language, Paragraph } from '../model.ts';
import { halves } from '../records/symbol.ts';
import { withFieldTerms } from '../search/field-terms.ts';
import { buildIndex, type Hit, type Passage, type SearchIndex, search } from '../search/index.ts';
import { buildGlossary, type Glossary, type QuestionTerm } from '../search/question-terms.ts';
import { buildSymbolIndex, type SymbolIndex } from '../search/symbols.ts';
import { createReader, type Reader } from './reading/reader.ts';

/** What is prepared once for each knowledge. Plain data: it can be kept in a file. */
export type Prepared = {
  knowledge: Knowledge;
  reader: Reader;
  glossary: ReadonlyMap<string, ReadonlySet<string>>;
  symbols: SymbolIndex;
};

/** A knowledge made ready for questions. Answering changes nothing in it. */
export type World = Prepared & {
  /** The records of all languages, where `knowledge` has those that the readers of one see. */
  readonly whole?: Knowledge;
  /** What a word is called in the languages of the records: the glossary, and below it the vocabulary of the field. */
  readonly terms: Glossary;
  readonly passages: SearchIndex;
  /** Paragraphs by passage id. */
  readonly paragraphs: Map<string, { record: DocumentRecord; paragraph: Paragraph }>;
};

/** Passage ids are `record#paragraph`: `000_bf895ca790c30f6d#4`. */
export const passageId = (record: string, paragraph: string): string => `${record}#${paragraph}`;

/** Makes a knowledge ready for questions. */
export const createWorld = (knowledge: Knowledge): World => worldOf(prepare(knowledge));

/** Prepares the reading of questions about a knowledge. */
export function prepare(knowledge: Knowledge): Prepared {
  const synonyms = knowledge.terms.map((term) =>
    Object.fromEntries(Object.entries(term).map(([language, words]) => [language, (words ?? []).join(' ')])),
  );
  return {
    knowledge,
    reader: createReader(knowledge),
    glossary: buildGlossary(synonyms),
    symbols: buildSymbolIndex(symbolsOf(knowledge)),
  };
}

/** The symbols that the records hold or cite. One that is half of that of a document which is held is that document (`A/79/770-S/2025/83`). */
function symbolsOf({ records, symbols }: Knowledge): string[] {
  const held = records.flatMap(({ document }) => document.symbol ?? []);
  const parts = new Set(held.filter((symbol) => halves(symbol).length > 1).flatMap(halves));
  return [...symbols.flatMap(({ value }) => (parts.has(value.id) ? [] : [value.id])), ...held];
}

/** Gives the index of the passages: one that was kept, or the one that `build` makes. */
export type IndexSource = (build: () => SearchIndex) => SearchIndex;

/**
 * Adds the index of the passages, which `source` gives when it is first asked for, as most questions are answered by
 * claims; it is built if no source is given.
 */
export function worldOf(prepared: Prepared, source: IndexSource = (build) => build()): World {
  const { records } = prepared.knowledge;
  let passages: SearchIndex | undefined;
  let paragraphs: World['paragraphs'] | undefined;
  return {
    ...prepared,
    terms: withFieldTerms(prepared.glossary, [...new Set(records.map(({ document }) => document.language))]),
    get passages() {
      passages ??= source(() => buildIndex(records.flatMap(passagesOf)));
      return passages;
    },
    get paragraphs() {
      paragraphs ??= paragraphsOf(records);
      return paragraphs;
    },
  };
}

const paragraphsOf = (records: readonly DocumentRecord[]): World['paragraphs'] =>
  new Map(
    records.flatMap((record) =>
      record.paragraphs.map((paragraph) => [passageId(record.id, paragraph.key), { record, paragraph }] as const),
    ),
  );

function passagesOf({ id, document, paragraphs }: DocumentRecord): Passage[] {
  return paragraphs
    .filter(({ heading }) => !heading)
    .map(({ key, text }) => ({ id: passageId(id, key), text, language: document.language, parent: id }));
}

const views = new WeakMap<World, Map<Language, World>>();

/** The world as readers of a language see it: of documents held in several languages, the texts in theirs. */
export function worldIn(world: World, language: Language): World {
  const known = views.get(world) ?? new Map<Language, World>();
  views.set(world, known);
  const view = known.get(language) ?? viewOf(world, inLanguage(world.knowledge, language));
  known.set(language, view);
  return view;
}

/**
 * The texts of a document in other languages than the one that is read, the one of its original first.
 *
 * @example textsBeside(the French text of E/2015/69, world) // the English one, the Arabic one, …
 */
export const textsBeside = (
  { id, document }: DocumentRecord,
  { knowledge, whole = knowledge }: World,
): DocumentRecord[] =>
  whole.records
    .filter((other) => other.id !== id && document.symbol && other.document.symbol === document.symbol)
    .toSorted((a, b) => rankOf(a) - rankOf(b));

/** The same world with texts in other languages beside those that its readers see. */
export function withTexts(world: World, texts: readonly DocumentRecord[]): World {
  const knowledge = { ...world.knowledge, records: [...world.knowledge.records, ...texts] };
  const paragraphs = new Map([...world.paragraphs, ...paragraphsOf(texts)]);
  return Object.create(world, { knowledge: { value: knowledge }, paragraphs: { value: paragraphs } });
}

const rankOf = ({ document: { language, original } }: DocumentRecord): number =>
  language === original ? 0 : language === 'en' ? 1 : 2;

/** The same world, with its indexes, for another knowledge of some of the same records. */
function viewOf(world: World, knowledge: Knowledge): World {
  if (knowledge === world.knowledge) return world;
  let paragraphs: World['paragraphs'] | undefined;
  return Object.create(world, {
    knowledge: { value: knowledge, enumerable: true },
    whole: { value: world.knowledge, enumerable: true },
    paragraphs: {
      get: () => {
        paragraphs ??= paragraphsOf(knowledge.records);
        return paragraphs;
      },
      enumerable: true,
    },
  });
}

/** The passages that hold most of a question, best first: of a document in several languages, those of the text that is read. */
export function passagesFor(world: World, terms: readonly QuestionTerm[], limit: number): Hit[] {
  const { passages, paragraphs } = world;
  const held = holdsAll.get(paragraphs) ?? passages.ids.every((id) => paragraphs.has(String(id)));
  holdsAll.set(paragraphs, held);
  return search(passages, terms, held ? { limit } : { limit, filter: (id) => paragraphs.has(String(id)) });
}

/** Whether readers of some paragraphs see all passages, so that each need not be looked up. */
const holdsAll = new WeakMap<World['paragraphs'], boolean>();
