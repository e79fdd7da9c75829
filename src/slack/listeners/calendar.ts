import type { App } from '@slack/bolt';
import { bodyLabel } from '../../answer/compose.ts';
import { calendarOfAnswer } from '../../calendar/of-answer.ts';
import { type CalendarOffer, calendarModal } from '../../views/blocks/calendar.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { calendarPath } from '../../views/links.ts';
import type { Answered } from '../answered.ts';
import { onPressOfAnswer } from '../pressed.ts';
import type { FindReader, Reader } from '../reader.ts';
import type { Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows the days of an answer, ready for the reader's calendar. */
export function onCalendar(app: App, services: Services, findReader: FindReader): void {
  onPressOfAnswer(app, services, findReader, ACTION.calendar, ({ reader, open }, answered) =>
    open(calendarModal(answered.answer, readingOf(services, reader.person.words), offerOf(services, reader, answered))),
  );
}

/** A file where the answer tells of meetings; the calendars of its bodies that everybody may follow, where served. */
function offerOf({ world, pages }: Services, { level }: Reader, { id, answer }: Answered): CalendarOffer {
  const { bodies, events } = calendarOfAnswer(world(level), answer);
  const feed = (body: string) => ({
    name: bodyLabel(world(level), body, answer.language),
    url: `${pages}${calendarPath(body, answer.language)}`,
  });
  return { ...(events.length > 0 ? { exchange: id } : {}), feeds: pages === undefined ? [] : bodies.map(feed) };
}
