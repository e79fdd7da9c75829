import type { RichTextSection } from '@slack/types';
import { comma } from '../../answer/phrases/commas.ts';
import { listText } from '../../answer/phrases/dates.ts';
import type { Ahead, Subscription } from '../../model.ts';
import { wordedTime } from '../dates.ts';
import { line, words } from './elements.ts';
import { clip, isolated } from './escape.ts';
import type { Reading } from './reading.ts';
import { zoneName } from './reminder-half.ts';
import { reminderWords } from './reminder-words.ts';

/** A reminder as views tell of it. */
export type ReminderTold = {
  subscription: Subscription;
  /** Names of its bodies in the reader's language, with a capital and without an article. */
  names: string[];
  /** Whether it goes to the channel in which it is told of. */
  here: boolean;
};

const inOrder: Ahead[] = ['day', 'eve', 'week'];

/**
 * A reminder in one sentence: `In this channel: Working Group on Technical Assistance, at 8 a.m. on the day (Vienna
 * time), in English, with items and documents.`
 */
export function reminderSentence({ subscription, names, here }: ReminderTold, reading: Reading): RichTextSection {
  const { target, ahead, hour, evening, zone, language, detail } = subscription;
  const { sentence, colon } = reminderWords(reading.words);
  const moments = inOrder
    .filter((moment) => ahead.includes(moment))
    .map((moment) => sentence.aheads[moment](wordedTime(moment === 'eve' ? evening : hour, reading.words)));
  const bodies = isolated(clip(listText(reading.words, names), 600));
  const rest = [
    `${bodies}${comma(reading.words)}${listText(reading.words, moments)} (${zoneName(zone, reading.words, reading)})`,
    sentence.languages[language],
    sentence.details[detail],
  ].join(comma(reading.words));
  return line(...whereTo(target, here, reading), ...words(`${colon}${rest}.`));
}

/** A channel elsewhere goes by its own name, which Slack shows to those who may know it; it notifies nobody. */
function whereTo(target: string, here: boolean, reading: Reading): RichTextSection['elements'] {
  const { sentence } = reminderWords(reading.words);
  if (here) return words(sentence.here, { bold: true });
  return isChannel(target)
    ? [{ type: 'channel', channel_id: target, style: { bold: true } }]
    : words(sentence.you, { bold: true });
}

/** Whether reminders go to a channel, and not to a person. */
export const isChannel = (target: string): boolean => /^[CG]/.test(target);
