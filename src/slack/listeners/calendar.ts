import type { App } from '@slack/bolt';
import { calendarModal } from '../../views/blocks/calendar.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { onPressOfAnswer } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows the days of an answer, ready for the reader's calendar. */
export function onCalendar(app: App, services: Services, findReader: FindReader): void {
  onPressOfAnswer(app, services, findReader, ACTION.calendar, ({ reader, open }, { answer }) =>
    open(calendarModal(answer, readingOf(services, reader.person.words))),
  );
}
