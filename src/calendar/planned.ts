import { partOfDay } from '../answer/kinds/programmes/half-days.ts';
import type { Agenda } from '../knowledge/agendas.ts';
import { halfDays } from '../knowledge/half-days.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cited, Session } from '../knowledge/sessions.ts';
import type { HalfDay, Language, MeetingClaim } from '../model.ts';

type Row = Cited<MeetingClaim>;

/** A half-day with the rows that give it, and its place among the half-days of that part of that day, from 1. */
export type Planned = { half: HalfDay; rows: Row[]; place: number };

/**
 * The half-days of a session, in order. Of several agendas the newest goes before the others, and of language versions
 * of one date that in `language`; a later document that is no whole agenda replaces only the half-days that it names.
 * `differing` has the rows of the others that give other days or hours.
 */
export function plannedHalfDays(
  knowledge: Knowledge,
  session: Session,
  language: Language,
): { planned: Planned[]; differing: Row[] } {
  const agendas = knowledge.agendas
    .filter((agenda) => agenda.session === session && agenda.rows.length > 0)
    .map((agenda) => ({ agenda, rank: rankOf(agenda, language) }))
    .sort((a, b) => Number(a.rank > b.rank) - Number(a.rank < b.rank))
    .map(({ agenda }) => agenda);
  let followed = new Map<string, Planned[]>();
  for (const agenda of agendas) {
    const own = partsOf(knowledge, agenda);
    followed = agenda.whole ? own : new Map([...followed, ...own]);
  }
  const planned = [...followed.values()]
    .flat()
    .sort((a, b) => Number(timeOf(a.half) > timeOf(b.half)) - Number(timeOf(a.half) < timeOf(b.half)));
  const times = new Set(planned.map(({ half }) => timeOf(half)));
  const differing = agendas.flatMap(({ rows }) => rows.filter(({ value }) => !times.has(timeOf(value))));
  return { planned, differing };
}

const timeOf = ({ date, start, end, cancelled }: HalfDay | MeetingClaim): string =>
  `${date} ${start} ${end} ${cancelled ? 'cancelled' : ''}`;

const rankOf = ({ record: { id, document } }: Agenda, language: Language): string =>
  `${document.date ?? ''} ${Number(document.language === language)} ${id}`;

/** The half-days of one agenda, by day and part of the day. */
function partsOf(knowledge: Knowledge, agenda: Agenda): Map<string, Planned[]> {
  const parts = Map.groupBy(
    halfDays(knowledge, { agenda, rows: agenda.rows }),
    ({ date, start }) => `${date} ${partOfDay(start)}`,
  );
  const planned = (half: HalfDay, index: number): Planned => ({
    half,
    rows: agenda.rows.filter(({ value }) => value.date === half.date && value.start === half.start),
    place: index + 1,
  });
  return new Map([...parts].map(([key, halves]) => [key, halves.map(planned)]));
}
