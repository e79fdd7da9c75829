import type { App } from '@slack/bolt';
import { calendarOfAnswer } from '../../calendar/of-answer.ts';
import { ACTION } from '../../views/blocks/ids.ts';
import { slackWords } from '../../views/blocks/words.ts';
import { calendarFile } from '../../views/calendar.ts';
import { viewWords } from '../../views/words.ts';
import { onPressOfAnswer } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';

/** Sends the meetings of an answer, as far as the reader may see them, as a file in a direct message. */
export function onCalendarFile(app: App, services: Services, findReader: FindReader): void {
  onPressOfAnswer(app, services, findReader, ACTION.calendarFile, async ({ client, reader, say }, { answer }) => {
    const calendar = calendarOfAnswer(services.world(reader.level), answer);
    // The records have changed since the view was opened.
    if (calendar.events.length === 0) return say('tooOld');
    const { channel } = await client.conversations.open({ users: reader.user });
    const name = `${viewWords(answer.language).calendar.file}.ics`;
    await client.filesUploadV2({
      channel_id: channel?.id ?? '',
      file: Buffer.from(calendarFile(calendar, services.pages)),
      filename: name,
      title: name,
      initial_comment: slackWords(reader.person.words).calendar.fileSaid,
    });
    await say('fileSent');
  });
}
