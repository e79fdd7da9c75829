import type { DocumentRecord, MeetingClaim } from '../model.ts';
import { topItem } from '../records/markers.ts';
import { type Agenda, claimsOf } from './agendas.ts';
import { isListed } from './listed.ts';
import { type Cited, findSession, type Session } from './sessions.ts';

const rowsOf = (record: DocumentRecord): Cited<MeetingClaim>[] => claimsOf<'meeting', MeetingClaim>(record, 'meeting');

/** Records that print a programme of work and no agenda. */
const isProgramme = (record: DocumentRecord): boolean =>
  rowsOf(record).some(({ value }) => !value.cancelled) && !record.claims.some(isListed);

const said = (record: DocumentRecord): string =>
  JSON.stringify(rowsOf(record).map(({ value: { date, start, end, item } }) => [date, start, end, item]));

/** Whether each item that the rows name is one of the agenda, so that both count alike. */
const fits = ({ items }: Agenda, record: DocumentRecord): boolean =>
  rowsOf(record).every(({ value }) =>
    items.some(({ number }) => number === value.item || number === topItem(value.item)),
  );

/**
 * Gives an agenda the programme of work that another document of its session prints ("Draft programme of work", beside
 * "Provisional agenda": A/AC.121/2025/L.2 and L.1). None where an agenda of the session has its own, or where two such documents differ.
 */
export function withProgrammes(agendas: Agenda[], records: DocumentRecord[], sessions: Session[]): Agenda[] {
  const programmes = Map.groupBy(records.filter(isProgramme), ({ document }) =>
    findSession(sessions, document.session),
  );
  const joined = new Map<Agenda, DocumentRecord>();
  for (const [session, [first, ...others]] of programmes) {
    const ofSession = agendas.filter((agenda) => session !== undefined && agenda.session === session);
    if (!first || ofSession.some(({ rows }) => rows.length > 0)) continue;
    if (others.some((other) => said(other) !== said(first))) continue;
    const agenda = ofSession.find(({ whole }) => whole);
    if (agenda && fits(agenda, first)) joined.set(agenda, first);
  }
  return agendas.map((agenda) => {
    const record = joined.get(agenda);
    return record ? { ...agenda, rows: rowsOf(record) } : agenda;
  });
}

/** The records with a programme of work that no agenda has. */
export const unusedProgrammes = (agendas: readonly Agenda[], records: readonly DocumentRecord[]): DocumentRecord[] =>
  records.filter(
    (record) => isProgramme(record) && !agendas.some(({ rows }) => rows.some((row) => row.record === record)),
  );
