import type { Agenda } from '../../knowledge/agendas.ts';
import type { Cited } from '../../knowledge/sessions.ts';
import type { HalfDay, MeetingClaim } from '../../model.ts';
import type { Asked } from '../asked.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

type Row = Cited<MeetingClaim>;

type Found = { agenda: Agenda; rows: Row[] };

const NOON = '13:00';

const EVENING = '18:00';

/** The part of the day in which a meeting that starts at `HH:MM` is. */
export const partOfDay = (start: string): 'morning' | 'afternoon' | 'evening' =>
  start < NOON ? 'morning' : start < EVENING ? 'afternoon' : 'evening';

const inPart = (row: Row, part: Asked['part']) => part === undefined || part === partOfDay(row.value.start);

/** "à 16 heures": the meeting that is on then. */
const atHours = ({ value }: Row, hours: number[]): boolean =>
  hours.every(
    (hour) => value.start <= `${String(hour).padStart(2, '0')}:00` && `${String(hour).padStart(2, '0')}:00` < value.end,
  );

export function rowsOn(asked: Asked, world: World, day: string): Found[] {
  return world.knowledge.agendas
    .filter(({ session }) => asked.bodyIds.length === 0 || session.bodies.some((body) => asked.bodyIds.includes(body)))
    .map((agenda) => ({
      agenda,
      rows: agenda.rows.filter((row) => row.value.date === day && inPart(row, asked.part) && atHours(row, asked.hours)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export function itemsText(half: HalfDay, say: Phrases): string {
  return half.items
    .map(
      ({ number, title, continued, symbols }) =>
        `${say.programmeItem(number, title, continued)}${symbols.length > 0 ? ` (${symbols.join(', ')})` : ''}`,
    )
    .join(' ; ');
}

export const deductions = (halves: HalfDay[], say: Phrases) =>
  halves.flatMap(({ date, printed, start, end }) => (printed ? [say.deductionNote(date, printed, start, end)] : []));
