import type { Agenda, AgendaItem } from '../../../knowledge/agendas.ts';
import { halfDays } from '../../../knowledge/half-days.ts';
import type { HalfDay } from '../../../model.ts';
import { isSubItem, topItem } from '../../../records/markers.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Reply, zoneCity } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { deductions, heldDays, rowSources, unreadRows } from '../programmes/half-days.ts';

/** When an item is taken, from the rows of its agenda's programme; undefined when the programme is not held. */
export function itemTiming(
  asked: Asked,
  world: World,
  say: Phrases,
  agenda: Agenda,
  item: AgendaItem,
): Reply | undefined {
  const own = agenda.rows.filter(
    ({ value }) => value.item === item.number || (topItem(value.item) === item.number && isSubItem(value.item)),
  );
  const wanted =
    asked.cues.has('continued') && own.some(({ value }) => value.continued)
      ? own.filter(({ value }) => value.continued)
      : own;
  const halves = halfDays(world.knowledge, { agenda, rows: wanted });
  const [first] = halves;
  if (!first) return undefined;
  const city = zoneCity(world, agenda.session, asked.language);
  const when = (half: HalfDay) => say.halfDay(half.date, half.start, half.end, city);
  const held = halves.filter(({ cancelled }) => !cancelled);
  const at = ([start = first, ...more]: HalfDay[]) =>
    `${when(start)}${more.map((half) => say.andContinued(when(half))).join('')}`;
  const tense = halves.some(({ date }) => date >= asked.today) ? 'coming' : 'planned';
  const off = halves
    .filter(({ cancelled }) => cancelled)
    .map((half) => say.takenCancelled(item.number, item.title, when(half)));
  const [lead = '', ...lines] = [
    ...(held.length > 0 ? [say.takenAt(item.number, item.title, at(held), tense)] : []),
    ...off,
  ];
  const unread = unreadRows(own, say, item.number);
  return answered(
    asked,
    'programme',
    {
      lead,
      lines: [...lines, ...unread.lines],
      dates: heldDays(halves),
      programme: halves,
      sources: [...rowSources(wanted), ...unread.sources],
      notes: [say.programmeNote, ...deductions(halves, say)],
    },
    { day: first.date },
  );
}
