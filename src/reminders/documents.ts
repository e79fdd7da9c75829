import { officialUrl } from '../answer/compose.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerLanguage, DocumentRecord, ReminderDocument, ToldDay } from '../model.ts';
import { officialLinks } from '../records/official-link.ts';
import { symbolKey } from '../records/symbol.ts';
import { editionOf, newestEditions } from './editions.ts';
import type { SessionDay } from './session-days.ts';

/** A document of a day, by which key it is told, and the mark that is kept of it. */
export type DayDocument = { key: string; mark: string; shown: ReminderDocument };

type Library = { bySymbol: Map<string, DocumentRecord[]>; called: Map<string, string> };

const prepared = new WeakMap<Knowledge, Library>();

function libraryOf(knowledge: Knowledge): Library {
  const known = prepared.get(knowledge) ?? {
    bySymbol: Map.groupBy(
      knowledge.records.filter(({ document }) => document.symbol),
      ({ document }) => symbolKey(document.symbol ?? ''),
    ),
    called: new Map(
      knowledge.symbols.flatMap(({ value }) => (value.called ? [[symbolKey(value.id), value.called]] : [])),
    ),
  };
  prepared.set(knowledge, known);
  return known;
}

/**
 * The documents of a day of a session: those held that were issued for the session, then those listed under the items
 * of the half-days. Each once, in the language of the subscription where it is held in several; of several revisions,
 * the newest.
 */
export function documentsOf(
  knowledge: Knowledge,
  { records, halves }: Pick<SessionDay, 'records' | 'halves'>,
  language: AnswerLanguage,
): DayDocument[] {
  const { bySymbol, called } = libraryOf(knowledge);
  const best = (versions: DocumentRecord[]) =>
    versions.find(({ document }) => document.language === language) ?? versions[0];
  const held = [...Map.groupBy(records, ({ id, document }) => symbolKey(document.symbol ?? id)).values()].flatMap(
    (versions) => best(versions) ?? [],
  );
  const own = new Set(held.map(({ id, document }) => symbolKey(document.symbol ?? id)));
  const symbols = new Set(halves.flatMap(({ items }) => items.flatMap((item) => item.symbols)));
  const cited = [...symbols].flatMap((symbol): DayDocument[] => {
    const record = best(bySymbol.get(symbolKey(symbol)) ?? []);
    if (record) return own.has(symbolKey(symbol)) ? [] : [heldOf(record)];
    const url = officialLinks(symbol).find((link) => link.language === language)?.url;
    const { work, revision } = editionOf(symbol);
    const shown = { symbol, title: called.get(symbolKey(symbol)) ?? symbol, ...(url ? { url } : {}) };
    return [{ key: work, mark: markOf([String(revision)]), shown }];
  });
  return newestEditions([...held.map(heldOf), ...cited], ({ key, shown }) => shown.symbol ?? key);
}

function heldOf(record: DocumentRecord): DayDocument {
  const { id, claims, document } = record;
  const { symbol, title, date = '', language } = document;
  const { work, revision } = symbol ? editionOf(symbol) : { work: id, revision: 0 };
  const reason = claims.flatMap((claim) => ('reissue' in claim ? claim.reissue.reason : [])).join(' ');
  return {
    key: work,
    mark: markOf([String(revision), language, date, reason]),
    shown: { ...(symbol ? { symbol } : {}), title, url: officialUrl(record) ?? `/records/${id}` },
  };
}

const markOf = (parts: string[]): string => parts.join('|');

/** The documents as they are kept in `Told`. */
export const marksOf = (documents: DayDocument[]): Record<string, string> =>
  Object.fromEntries(documents.map(({ key, mark }) => [key, mark]));

/** The documents as a reminder shows them: what is new or reissued, where those of the day were told before. */
export const shownDocuments = (documents: DayDocument[], before: ToldDay | undefined): ReminderDocument[] =>
  documents.map(({ key, mark, shown }) => {
    const old = before?.documents[key];
    if (!before || before.cancelled) return shown;
    if (old === undefined) return { ...shown, changed: 'new' };
    return wasReissued(old, mark) ? { ...shown, changed: 'reissued' } : shown;
  });

/**
 * Whether a document was reissued between two marks: a later revision, or another date or reason on the same language
 * version. A document that was only cited before and is held now is none the newer for it.
 */
export function wasReissued(before: string, now: string): boolean {
  const [oldRevision, oldLanguage, oldDate, ...oldReason] = before.split('|');
  const [revision, language, date, ...reason] = now.split('|');
  if (revision !== oldRevision) return Number(revision) > Number(oldRevision);
  if (!language || language !== oldLanguage) return false;
  const [said, saidBefore] = [reason.join('|'), oldReason.join('|')];
  return Boolean(date && oldDate && date !== oldDate) || Boolean(said && said !== saidBefore);
}
