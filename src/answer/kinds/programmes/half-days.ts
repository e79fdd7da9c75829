import type { Agenda } from '../../../knowledge/agendas.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { AnswerLanguage, HalfDay, MeetingClaim, Source, When } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { passageSource, sourcesOf } from '../../compose.ts';
import { comma, semicolon } from '../../phrases/commas.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { type HourMention, isOnAt } from '../../slots/hours.ts';
import type { World } from '../../world.ts';

type Row = Cited<MeetingClaim>;

type Found = { agenda: Agenda; rows: Row[] };

const NOON = '13:00';

const EVENING = '18:00';

/** The part of the day in which a meeting that starts at `HH:MM` is. */
export const partOfDay = (start: string): 'morning' | 'afternoon' | 'evening' =>
  start < NOON ? 'morning' : start < EVENING ? 'afternoon' : 'evening';

/** Whether a meeting is in a part of the day; any is in none. */
export const inPart = (row: Row, part: Asked['part']) => part === undefined || part === partOfDay(row.value.start);

/** "à 16 heures": the meeting that is on then; "de 10 heures à 18 heures": those that are on at some time between. */
const atHours = ({ value }: Row, hours: HourMention[]): boolean => hours.every((mention) => isOnAt(value, mention));

const isMeant = (row: Row, { part, hours }: Asked): boolean => inPart(row, part) && atHours(row, hours);

export function rowsOn(asked: Asked, world: World, day: string): Found[] {
  return world.knowledge.agendas
    .filter(({ session }) => asked.bodyIds.length === 0 || session.bodies.some((body) => asked.bodyIds.includes(body)))
    .map((agenda) => ({
      agenda,
      rows: agenda.rows.filter((row) => row.value.date === day && isMeant(row, asked)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Rows that a document prints under a day to which they do not belong, so that who looks there is told of it. */
export const misplacedOn = (asked: Asked, { rows }: Agenda, day: string): Row[] =>
  rows.filter((row) => row.value.printed === day && isMeant(row, asked));

/** The items of a half-day with their documents; said to be cancelled where it is. */
export function itemsText(half: HalfDay, say: Phrases, language: AnswerLanguage): string {
  const items = half.items
    .map(
      ({ number, title, continued, symbols }) =>
        `${say.programmeItem(number, title, continued)}${symbols.length > 0 ? ` (${symbols.join(comma(language))})` : ''}`,
    )
    .join(semicolon(language));
  return half.cancelled ? say.halfCancelled(items) : items;
}

/** No day on a line of its own is longer. */
const LONGEST_DAY = 40;

/**
 * The rows of the same programme that begin with a day and of which no meeting was read, so that what was read is not taken for all:
 * "Thursday, 20 February, and 7. Consideration of the draft" (A/AC.121/2025/L.2). Those that name an item, where one is asked about.
 */
export function unreadRows([row]: Row[], say: Phrases, item?: string): { lines: string[]; sources: Source[] } {
  if (!row) return { lines: [], sources: [] };
  const { record } = row;
  const { rowSigns, hours } = languageOf(record.document.language);
  const read = new Set(record.claims.flatMap((claim) => ('meeting' in claim ? [claim.paragraph] : [])));
  const names = new RegExp(`(?<![\\d.])${item ?? ''}[.)]? \\p{L}`, 'u');
  const found = record.paragraphs.filter(
    ({ key, part, text }) =>
      part === 'programme' &&
      !read.has(key) &&
      text.length > LONGEST_DAY &&
      rowSigns?.day.test(plain(text)) &&
      !hours.test(plain(text)) &&
      (item === undefined || names.test(text)),
  );
  return {
    lines: found.map(({ text }) => say.quoted(text)),
    sources: found.map(({ key, text }) => passageSource(record, key, text)),
  };
}

/** Sources of rows of a programme, what cancels a meeting first. */
export const rowSources = (rows: Row[]): Source[] =>
  sourcesOf([...rows.filter(({ value }) => value.cancelled), ...rows]);

/** Days on which some meeting is still planned. */
export const heldDays = (halves: HalfDay[]): When[] => [
  ...new Set(halves.flatMap(({ cancelled, date }) => (cancelled ? [] : [date]))),
];

export const deductions = (halves: HalfDay[], say: Phrases) =>
  halves.flatMap(({ date, printed, start, end }) => (printed ? [say.deductionNote(date, printed, start, end)] : []));
