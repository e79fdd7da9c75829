import { listText } from '../../answer/phrases/dates.ts';
import type { Message } from './answer.ts';
import { actions, button, line, richText, words } from './elements.ts';
import { clip, clipEscaped, isolated } from './escape.ts';
import { ACTION } from './ids.ts';
import type { ReminderDeed } from './phrases/reminders-shape.ts';
import type { Reading } from './reading.ts';
import { listButton, pauseButton } from './reminder.ts';
import { isChannel, type ReminderTold, reminderSentence } from './reminder-sentence.ts';
import { reminderWords } from './reminder-words.ts';

/**
 * Says what somebody did to a reminder: to a channel with the name of who did it, and to a person without. What was
 * removed has no buttons.
 */
export function reminderNotice(told: ReminderTold, deed: ReminderDeed, by: string, reading: Reading): Message {
  const says = reminderWords(reading.words);
  const { id, target, paused } = told.subscription;
  const text = isChannel(target) ? says.deeds[deed](isolated(clip(by, 100))) : says.done[deed];
  const stop = paused
    ? button({ action: ACTION.remindResume, label: says.buttons.resume, value: id })
    : pauseButton(id, reading.words);
  return {
    text: clipEscaped(`${text} ${listText(reading.words, told.names)}`, 3000),
    blocks: [
      ...richText(line(...words(text, { bold: true })), reminderSentence(told, reading)),
      ...(deed === 'removed' ? [] : actions([...stop, ...listButton(reading.words)])),
    ],
  };
}
