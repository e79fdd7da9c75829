import type { BodyId, Catalogue, CatalogueBody, DocumentRecord, GapKind, HeldDocument } from '../model.ts';
import { symbolKey } from '../records/symbol.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Knowledge } from './knowledge.ts';
import { findSession, type Session } from './sessions.ts';

/** What the records hold, by body and year, and what they lack, leave open or contradict. */
export function catalogueOf(knowledge: Knowledge): Catalogue {
  const groups = documentsIn(knowledge);
  const byBody = Map.groupBy(groups, ([record]) => record && bodyOfRecord(record, knowledge));
  const texts = Map.groupBy(knowledge.records, ({ document }) => document.language);
  const bodies = [...knowledge.bodies.map(({ id }) => id), undefined].flatMap((id): CatalogueBody[] => {
    const years = yearsOf(byBody.get(id) ?? []);
    const gaps = id === undefined ? [] : gapsOf(id, knowledge);
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
  const taken = new Set<string>();
  return records.flatMap((record) => {
    if (taken.has(record.id)) return [];
    const ids = versions.find((texts) => texts.some(({ id }) => id === record.id))?.map(({ id }) => id) ?? [record.id];
    for (const id of ids) taken.add(id);
    return [records.filter(({ id }) => ids.includes(id))];
  });
}

/** The body for whose session a document was issued, or else to whose series its symbol belongs. */
function bodyOfRecord({ document }: DocumentRecord, { bodies }: Knowledge): BodyId | undefined {
  const [issued] = [document.session?.body ?? []].flat();
  const symbol = symbolKey(document.symbol ?? '');
  const bySeries = bodies
    .filter(({ series }) => series && symbol.startsWith(`${series}/`))
    .sort((a, b) => (b.series?.length ?? 0) - (a.series?.length ?? 0));
  return issued ?? bySeries[0]?.id;
}

function yearsOf(groups: DocumentRecord[][]): CatalogueBody['years'] {
  const held = groups.flatMap((group): (HeldDocument & { year: string })[] => {
    const [first] = group;
    if (!first) return [];
    const { symbol = null, kind, date, session } = first.document;
    const texts = group.map(({ id, document: { title, language } }) => ({ record: id, title, language }));
    return [{ symbol, kind, ...(date ? { date } : {}), texts, year: (date ?? session?.dates ?? '').slice(0, 4) }];
  });
  return [...Map.groupBy(held, ({ year }) => year)]
    .sort(([a], [b]) => Number(a < b) - Number(a > b))
    .map(([year, list]) => ({
      ...(year === '' ? {} : { year }),
      documents: list.map(({ year: _, ...document }) => document),
    }));
}

/** Sessions of a body alone whose agenda is not held, or whose report is not although they took place. */
function gapsOf(body: BodyId, knowledge: Knowledge): CatalogueBody['gaps'] {
  return knowledge.sessions
    .filter(({ bodies, cancelled }) => bodies.length === 1 && bodies[0] === body && !cancelled)
    .flatMap((session) => {
      const held = session.evidence.some(({ value }) => value.status === 'held');
      const kinds: GapKind[] = held ? ['agenda', 'report'] : ['agenda'];
      const missing = kinds.filter((kind) => !isHeld(kind, session, knowledge));
      const ref = {
        body,
        ...(session.number === undefined ? {} : { number: session.number }),
        ...(session.dates ? { dates: session.dates } : {}),
      };
      if (missing.length === 0) return [];
      return [{ session: ref, missing: missing.map((kind) => ({ kind, ...symbolFor(kind, session, knowledge) })) }];
    });
}

const citedAs: Record<GapKind, string> = { agenda: 'provisional-agenda', report: 'report' };

/** Whether the agenda or the report of a session is among the records. */
function isHeld(kind: GapKind, session: Session, knowledge: Knowledge): boolean {
  const { symbol } = symbolFor(kind, session, knowledge);
  const bySymbol = knowledge.records.some(({ document }) => symbol !== undefined && document.symbol === symbol);
  if (bySymbol || (kind === 'agenda' && knowledge.agendas.some((agenda) => agenda.session === session && agenda.whole)))
    return true;
  return knowledge.records.some(
    ({ document }) => document.kind.includes(kind) && findSession(knowledge.sessions, document.session) === session,
  );
}

/** The symbol by which a record cites the agenda or the report of a session. */
function symbolFor(kind: GapKind, session: Session, { symbols, sessions }: Knowledge): { symbol?: string } {
  const cited = symbols.find(
    ({ value }) => value.kind === citedAs[kind] && findSession(sessions, value.session) === session,
  );
  return cited ? { symbol: cited.value.id } : {};
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
