import type { App } from '@slack/bolt';
import { calendarModal } from '../../views/blocks/calendar.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { openView } from '../open-view.ts';
import { onPressOfAnswer } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';
import { readingOf } from '../wording.ts';

/** Shows the days of an answer, ready for the reader's calendar. */
export function onCalendar(app: App, services: Services, findReader: FindReader): void {
  onPressOfAnswer(app, services, findReader, ACTION.calendar, async ({ client, body, reader, respond }, { answer }) => {
    const { words } = reader.person;
    await openView(services, client, body, calendarModal(answer, readingOf(services, words)), { words, respond });
  });
}
