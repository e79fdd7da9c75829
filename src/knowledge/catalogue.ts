import type {
  BodyId,
  Catalogue,
  CatalogueBody,
  DocumentRecord,
  GapKind,
  HeldDocument,
  HeldText,
  SymbolKind,
} from '../model.ts';
import { beginningText } from '../records/beginning.ts';
import { bodyOfSymbol } from '../records/body-of-symbol.ts';
import { symbolKey } from '../records/symbol.ts';
import { isUntitled } from '../records/untitled.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Knowledge } from './knowledge.ts';
import { findSession, type Session } from './sessions.ts';

/** What the records hold, by body and year, and what they lack, leave open or contradict. */
export function catalogueOf(knowledge: Knowledge): Catalogue {
  const groups = documentsIn(knowledge);
  const byBody = Map.groupBy(groups, ([record]) => record && bodyOfRecord(record, knowledge));
  const papers = papersOf(knowledge);
  const texts = Map.groupBy(knowledge.records, ({ document }) => document.language);
  const bodies = [...knowledge.bodies.map(({ id }) => id), undefined].flatMap((id): CatalogueBody[] => {
    const years = yearsOf(byBody.get(id) ?? []);
    const gaps = id === undefined ? [] : gapsOf(id, knowledge, papers);
    if (years.length + gaps.length === 0) return [];
    const names = knowledge.bodies.find((body) => body.id === id)?.names[0] ?? {};
    const { from: _, to: __, ...words } = names;
    return [{ ...(id === undefined ? {} : { id }), names: words, years, gaps }];
  });
  return {
    documents: groups.length,
    languages: [...texts]
      .map(([language, list]) => ({ language, texts: list.length }))
      .sort((a, b) => b.texts - a.texts || Number(a.language > b.language) - Number(a.language < b.language)),
    bodies,
    toReview: toReviewIn(knowledge),
    contradictions: contradictionsIn(knowledge),
  };
}

/** Each document as the records of its texts. */
function documentsIn({ records, versions }: Knowledge): DocumentRecord[][] {
  const documents = new Map(versions.flatMap((texts) => texts.map(({ id }) => [id, texts[0]?.id ?? id] as const)));
  return [...Map.groupBy(records, ({ id }) => documents.get(id) ?? id).values()];
}

/** The body for whose session a document was issued, or else to whose series its symbol belongs, or goes on from. */
function bodyOfRecord({ document }: DocumentRecord, { bodies }: Knowledge): BodyId | undefined {
  const [issued] = [document.session?.body ?? []].flat();
  const symbol = symbolKey(document.symbol ?? '');
  const bySeries = bodies
    .filter(({ series }) => series && symbol.startsWith(`${series}/`))
    .sort((a, b) => (b.series?.length ?? 0) - (a.series?.length ?? 0));
  return issued ?? bodyOfSymbol(bodies, document.symbol)?.id ?? bySeries[0]?.id;
}

function yearsOf(groups: DocumentRecord[][]): CatalogueBody['years'] {
  const held = groups.flatMap((group): (HeldDocument & { year: string })[] => {
    const [first] = group;
    if (!first) return [];
    const { symbol = null, kind, date, session } = first.document;
    const texts = group.map(textOf);
    return [{ symbol, kind, ...(date ? { date } : {}), texts, year: (date ?? session?.dates ?? '').slice(0, 4) }];
  });
  return [...Map.groupBy(held, ({ year }) => year)]
    .sort(([a], [b]) => Number(a < b) - Number(a > b))
    .map(([year, list]) => ({
      ...(year === '' ? {} : { year }),
      documents: list.map(({ year: _, ...document }) => document),
    }));
}

/** A text by its title; one without, by what it is called and how it begins. */
function textOf(record: DocumentRecord): HeldText {
  const { id, document } = record;
  const text = { record: id, title: document.title, language: document.language };
  if (!isUntitled(document)) return text;
  const begins = beginningText(record);
  return { ...text, untitled: true, ...(begins === undefined ? {} : { begins }) };
}

/** Sessions of a body, alone or with others, whose agenda is not held, or whose report is not although they took place. */
function gapsOf(body: BodyId, { sessions }: Knowledge, papers: Papers): CatalogueBody['gaps'] {
  return sessions
    .filter(({ bodies, cancelled }) => bodies.includes(body) && !cancelled)
    .flatMap((session) => {
      const { held, cited } = papers.get(session) ?? { held: new Set(), cited: {} };
      const tookPlace = session.evidence.some(({ value }) => value.status === 'held');
      const kinds: GapKind[] = tookPlace ? ['agenda', 'report'] : ['agenda'];
      const missing = kinds
        .filter((kind) => !held.has(kind))
        .map((kind) => ({ kind, ...(cited[kind] === undefined ? {} : { symbol: cited[kind] }) }));
      const ref = {
        body,
        ...(session.number === undefined ? {} : { number: session.number }),
        ...(session.dates ? { dates: session.dates } : {}),
      };
      return missing.length > 0 ? [{ session: ref, missing }] : [];
    });
}

/** Of each session: which of its papers are held, and by which symbols records cite them. */
type Papers = Map<Session, { held: Set<GapKind>; cited: { [K in GapKind]?: string } }>;

const CITED_AS: { [K in SymbolKind]?: GapKind } = { 'provisional-agenda': 'agenda', report: 'report' };

/** A report by the secretariat is no report of the session. */
const kindOfPaper = (kind: string): GapKind | undefined =>
  kind === 'report' ? 'report' : kind.includes('agenda') ? 'agenda' : undefined;

function papersOf({ records, sessions, symbols, agendas }: Knowledge): Papers {
  const papers: Papers = new Map(sessions.map((session) => [session, { held: new Set(), cited: {} }]));
  const hold = (session: Session | undefined, kind: GapKind | undefined) =>
    session && kind && papers.get(session)?.held.add(kind);
  const own = new Set(records.flatMap(({ document }) => document.symbol ?? []));
  for (const { session, whole } of agendas) if (whole) hold(session, 'agenda');
  for (const { document } of records) hold(findSession(sessions, document.session), kindOfPaper(document.kind));
  for (const { value } of symbols) {
    const kind = CITED_AS[value.kind];
    const session = kind && findSession(sessions, value.session);
    const entry = session && papers.get(session);
    if (!kind || !entry) continue;
    entry.cited[kind] ??= value.id;
    if (own.has(value.id)) entry.held.add(kind);
  }
  return papers;
}

const toReviewIn = ({ records, unreviewed }: Knowledge): Catalogue['toReview'] => [
  ...unreviewed.map(({ id, document: { title, language } }) => ({ record: id, title, language })),
  ...records.flatMap(({ id, document: { title, language }, toReview = [] }) =>
    toReview.map(({ paragraph, quote, because }) => ({
      record: id,
      title,
      language,
      paragraph,
      quote,
      ...(because ? { because } : {}),
    })),
  ),
];
