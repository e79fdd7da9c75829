import { tz } from '@date-fns/tz';
import type { KnownBlock } from '@slack/types';
import { format } from 'date-fns';
import { dayText } from '../../answer/phrases/dates.ts';
import type { Reminder, Turn, When } from '../../model.ts';
import { wordedTime } from '../dates.ts';
import { line, richText, smallPrint, words } from './elements.ts';
import { type Modal, modal } from './modal.ts';
import { leadLine } from './parts.ts';
import type { Reading } from './reading.ts';
import { reminderBlocks } from './reminder.ts';
import { zoneName } from './reminder-half.ts';
import { type ReminderTold, reminderSentence } from './reminder-sentence.ts';
import { reminderWords } from './reminder-words.ts';

export type ReminderPreviewed = ReminderTold & {
  /** The next one that comes as the records stand; undefined where none does. */
  next: { turn: Turn; reminder: Reminder } | undefined;
  /** Date of the newest document. */
  asOf: When | undefined;
  /** The reminder goes to a channel that is shared with another organization. */
  shared: boolean;
  /** It was saved just now. */
  saved: boolean;
};

/** What a reminder is, when the next one comes, and what it will look like as far as the records say. */
export function reminderPreview(previewed: ReminderPreviewed, reading: Reading): Modal {
  const { preview, form } = reminderWords(reading.words);
  const { subscription, saved, shared } = previewed;
  return modal(
    preview.title,
    [
      ...richText(...(saved ? [leadLine(preview.saved, 100)] : []), reminderSentence(previewed, reading)),
      ...(shared ? smallPrint(form.shared) : []),
      ...(subscription.paused ? smallPrint(preview.paused) : []),
      ...(previewed.next ? coming(previewed, previewed.next, reading) : nothing(previewed, reading)),
    ],
    reading.words,
  );
}

function coming(
  { subscription }: ReminderPreviewed,
  { turn, reminder }: { turn: Turn; reminder: Reminder },
  reading: Reading,
): KnownBlock[] {
  const { preview } = reminderWords(reading.words);
  const [day, hour] = momentText(turn.at, subscription.zone, reading);
  return [
    ...richText(line(...words(preview.next(day, hour), { bold: true }))),
    ...smallPrint(preview.looks),
    { type: 'divider' },
    ...reminderBlocks(reminder, reading),
  ];
}

function nothing({ asOf }: ReminderPreviewed, { words: language }: Reading): KnownBlock[] {
  const { preview } = reminderWords(language);
  const upTo = asOf ? [preview.upTo(dayText(language, asOf))] : [];
  return richText(line(...words([preview.nothing, ...upTo, preview.later].join(' '))));
}

/** A moment in a zone: `Wednesday 3 October 2007` and `8 a.m. (Vienna time)`. */
function momentText(at: number, zone: string, reading: Reading): [day: string, hour: string] {
  const { words: language } = reading;
  const [day = '', hour = ''] = format(at, 'yyyy-MM-dd HH:mm', { in: tz(zone) }).split(' ');
  const clock = `${wordedTime(hour, language)} (${zoneName(zone, language, reading)})`;
  return [dayText(language, day, { weekday: true }), clock];
}
