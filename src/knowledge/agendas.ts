import type {
  CapacityClaim,
  Claim,
  ClaimKind,
  DocumentRecord,
  ItemClaim,
  MeetingClaim,
  OpeningClaim,
  SymbolClaim,
} from '../model.ts';
import { itemOfKey } from '../records/agenda.ts';
import { topItem } from '../records/markers.ts';
import { isListed } from './listed.ts';
import { sessionsAsOne } from './own-sessions.ts';
import { withProgrammes } from './programmes.ts';
import { type Cited, findSession, type Session } from './sessions.ts';

export type AgendaItem = { number: string; title: string; cited: Cited<ItemClaim>; documents: Cited<SymbolClaim>[] };

/** What one record says of the agenda and organization of work of one session. */
export type Agenda = {
  session: Session;
  record: DocumentRecord;
  /** False where the record only names the item that the document itself stands under, or leaves items out. */
  whole: boolean;
  /** A report gives it as it was adopted; else it is provisional. */
  adopted: boolean;
  items: AgendaItem[];
  rows: Cited<MeetingClaim>[];
  opening?: Cited<OpeningClaim>;
  capacity?: Cited<CapacityClaim>;
};

/** Claims of one kind in a record, each with its value. */
export function claimsOf<K extends ClaimKind, T>(record: DocumentRecord, kind: K): Cited<T>[] {
  return record.claims.flatMap((claim: Claim) =>
    kind in claim ? [{ record, claim, value: (claim as unknown as Record<K, T>)[kind] }] : [],
  );
}

/** Rows by which a record without an agenda of its own cancels meetings of a session, with that session. */
function cancelledElsewhere(records: DocumentRecord[], sessions: Session[]) {
  return records
    .filter(({ claims }) => !claims.some((claim) => 'item' in claim))
    .flatMap((record) => claimsOf<'meeting', MeetingClaim>(record, 'meeting'))
    .filter(({ value }) => value.cancelled)
    .map((row) => ({ row, session: findSession(sessions, row.record.document.session) }));
}

/** By day and hour; rows of one meeting keep their order. */
const inOrder = (rows: Cited<MeetingClaim>[]) => {
  const at = ({ value }: Cited<MeetingClaim>) => `${value.date} ${value.start}`;
  return rows.sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b)));
};

/**
 * Whether items are a list that counts from 1 without a hole; one alone, or with its sub-items, may be any of an agenda, but in
 * a document that is one and has its rows.
 */
function isWhole(items: Cited<ItemClaim>[], isAgenda: boolean): boolean {
  const numbers = [...new Set(items.map(({ value }) => Number(topItem(value.number))))];
  return (numbers.length > 1 || (isAgenda && numbers.length === 1)) && numbers.every((number, i) => number === i + 1);
}

/** Whether a list ends before the item under which its own document stands: a page broke it (TPNW/MSP/2025/11). */
function endsEarly(items: Cited<ItemClaim>[]): boolean {
  const last = (own: boolean) =>
    Math.max(0, ...items.flatMap(({ value }) => (own === Boolean(value.session) ? Number(topItem(value.number)) : [])));
  return last(false) > 0 && last(true) > last(false);
}

/** The items of a list, and not once more the one under which the document itself stands. */
const withoutOwn = (items: Cited<ItemClaim>[]): Cited<ItemClaim>[] =>
  items.filter(
    ({ value }) =>
      !value.session || !items.some((other) => !other.value.session && other.value.number === value.number),
  );

/** A line that has nothing but symbols in brackets, and a few words before them. */
const ALONE = /^[^.;:()]{0,40}\([^()]{3,60}\)\.?$/u;
const standsAlone = ({ paragraphs }: DocumentRecord, paragraph: string): boolean =>
  ALONE.test(paragraphs.find(({ key }) => key === paragraph)?.text ?? '');

/**
 * The documents of the items of an agenda. Where the annotations list none with their titles, those that they name under each
 * item: in a table, for instance (ECE/TRADE/C/CEFACT/2018/1). Where it lists some, also those on a line of their own under another
 * item: "For decision (E/ICEF/2025/19)".
 */
function ofItems(record: DocumentRecord): Cited<SymbolClaim>[] {
  const all = claimsOf<'symbol', SymbolClaim>(record, 'symbol');
  const isListing = all.some(({ value }) => value.item !== undefined);
  const seen = new Set<string>();
  return all.flatMap((cited) => {
    if (cited.value.item !== undefined || (isListing && !standsAlone(record, cited.claim.paragraph))) return [cited];
    const item = itemOfKey(cited.claim.paragraph);
    const { id } = cited.value;
    const key = `${item} ${id}`;
    if (item === undefined || id === record.document.symbol || id.includes('/RES/') || seen.has(key)) return [cited];
    seen.add(key);
    return [{ ...cited, value: { ...cited.value, item } }];
  });
}

/**
 * The agendas that the records hold, in the order of the records. Other records can cancel meetings of them, and give their programme
 * of work.
 */
export function collectAgendas(records: DocumentRecord[], sessions: Session[]): Agenda[] {
  const elsewhere = cancelledElsewhere(records, sessions);
  const agendas = records.flatMap((record): Agenda[] => {
    const items = withoutOwn(claimsOf<'item', ItemClaim>(record, 'item'));
    const named = items[0]?.value.session;
    const own = (named ? [named] : sessionsAsOne(record)).flatMap((ref) => findSession(sessions, ref) ?? []);
    if (items.length === 0) return [];
    const documents = ofItems(record);
    const [opening] = claimsOf<'opening', OpeningClaim>(record, 'opening');
    // The rows of a document that prints no items are those of the agenda of its session (`programmes.ts`).
    const rows = record.claims.some(isListed) ? claimsOf<'meeting', MeetingClaim>(record, 'meeting') : [];
    const planned = ({ value }: Cited<MeetingClaim>) =>
      rows.some((row) => row.value.date === value.date && row.value.start === value.start);
    const [capacity] = claimsOf<'capacity', CapacityClaim>(record, 'capacity');
    return [...new Set(own)].map((session) => {
      const cancelled = elsewhere
        .filter((other) => other.session === session && planned(other.row))
        .map(({ row }) => row);
      return {
        session,
        record,
        whole:
          !record.gaps &&
          !(record.document.kind === 'report' && endsEarly(items)) &&
          isWhole(
            items.filter(({ value }) => !value.session),
            rows.length > 0 && record.document.kind.includes('agenda'),
          ),
        adopted: record.document.kind === 'report' && items.length > 1,
        items: items.map((cited) => ({
          number: cited.value.number,
          title: cited.value.title,
          cited,
          documents: documents.filter((document) => document.value.item === cited.value.number),
        })),
        rows: cancelled.length > 0 ? inOrder([...rows, ...cancelled]) : rows,
        ...(opening ? { opening } : {}),
        ...(capacity ? { capacity } : {}),
      };
    });
  });
  return withProgrammes(agendas, records, sessions);
}
