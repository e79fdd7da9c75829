import { halfDays } from '../../../knowledge/half-days.ts';
import type { Asked } from '../../asked.ts';
import { answered, notInRecords, type Reply, zoneCity } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { chooseAgenda } from '../agendas/agenda-choice.ts';
import { ofSession } from '../agendas/agenda-text.ts';
import { sessionWithoutAgenda } from '../agendas/agenda-unknown.ts';
import { assertedDates } from '../sessions/session-text.ts';
import { deductions, heldDays, inPart, itemsText, rowSources, unreadRows } from './half-days.ts';

/** The organization of work of a session, or of one part of each of its days; undefined where it is not held. */
export function wholeProgramme(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const choice = chooseAgenda(asked, world);
  if ('session' in choice) return sessionWithoutAgenda(asked, world, say, choice.session);
  if (!('agenda' in choice) || choice.agenda.rows.length === 0) return undefined;
  const { agenda } = choice;
  const rows = agenda.rows.filter((row) => inPart(row, asked.part));
  if (rows.length === 0) return notInRecords(asked, world, say, 'programme', { lead: say.notInRecords });
  const halves = halfDays(world.knowledge, { agenda, rows });
  const unread = asked.part === undefined ? unreadRows(rows, say) : { lines: [], sources: [] };
  const city = zoneCity(world, agenda.session, asked.language);
  return answered(
    asked,
    'programme',
    {
      lead: say.programmeOf(ofSession(asked, world, say, agenda)),
      lines: [
        ...halves.map((half) =>
          say.programmeLine(say.halfDay(half.date, half.start, half.end, city), itemsText(half, say, asked.language)),
        ),
        ...unread.lines,
      ],
      programme: halves,
      dates: [...assertedDates(asked, [agenda.session]), ...heldDays(halves)],
      symbols: halves.flatMap((half) => half.items.flatMap(({ symbols }) => symbols)),
      sources: [...rowSources(rows), ...unread.sources],
      notes: [say.programmeNote, ...deductions(halves, say)],
    },
    { session: refOf(agenda.session) },
  );
}
