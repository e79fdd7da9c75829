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
import { type Cited, findSession, type Session } from './sessions.ts';

export type AgendaItem = { number: string; title: string; cited: Cited<ItemClaim>; documents: Cited<SymbolClaim>[] };

/** What one record says of the agenda and organization of work of one session. */
export type Agenda = {
  session: Session;
  record: DocumentRecord;
  /** False where the record only names the item that the document itself stands under. */
  whole: boolean;
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

/** The agendas that the records hold, in the order of the records. */
export function collectAgendas(records: DocumentRecord[], sessions: Session[]): Agenda[] {
  return records.flatMap((record) => {
    const items = claimsOf<'item', ItemClaim>(record, 'item');
    const session = findSession(sessions, items[0]?.value.session ?? record.document.session);
    if (!session || items.length === 0) return [];
    const documents = claimsOf<'symbol', SymbolClaim>(record, 'symbol');
    const [opening] = claimsOf<'opening', OpeningClaim>(record, 'opening');
    const [capacity] = claimsOf<'capacity', CapacityClaim>(record, 'capacity');
    return [
      {
        session,
        record,
        whole: record.document.kind.includes('agenda'),
        items: items.map((cited) => ({
          number: cited.value.number,
          title: cited.value.title,
          cited,
          documents: documents.filter((document) => document.value.item === cited.value.number),
        })),
        rows: claimsOf<'meeting', MeetingClaim>(record, 'meeting'),
        ...(opening ? { opening } : {}),
        ...(capacity ? { capacity } : {}),
      },
    ];
  });
}
