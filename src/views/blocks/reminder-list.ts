import type { Button, KnownBlock } from '@slack/types';
import { dayText } from '../../answer/phrases/dates.ts';
import type { Subscription, When } from '../../model.ts';
import { actions, button, mrkdwn, plain, richText, sentence, smallPrint } from './elements.ts';
import { clip, isolated } from './escape.ts';
import { ACTION } from './ids.ts';
import { type Modal, modal } from './modal.ts';
import type { Reading } from './reading.ts';
import { pauseButton } from './reminder.ts';
import { isChannel, type ReminderTold, reminderSentence } from './reminder-sentence.ts';
import { reminderWords } from './reminder-words.ts';
import { troubleText } from './trouble.ts';

/** A reminder in a list, with what its reader may do to it. */
export type ReminderEntry = ReminderTold & {
  /** The reader set it up. */
  own: boolean;
  /** The reader may change and remove it, not only pause it. */
  mayChange: boolean;
  /** What kept the last one from being posted: a code of Slack's, or that its time had passed. */
  trouble?: { day: When; code: string | 'late' };
};

/** With four blocks for each, a view holds them beside all else. */
const mostInModal = 20;
const mostInHome = 10;

/** The reminders of a place as a view. */
export function reminderList(entries: ReminderEntry[], reading: Reading): Modal {
  const { list } = reminderWords(reading.words);
  return modal(list.title, reminderEntries(entries, reading, mostInModal), reading.words);
}

/** Reminders with their buttons, and the one that makes a new one. */
export function reminderEntries(entries: ReminderEntry[], reading: Reading, most = mostInHome): KnownBlock[] {
  const { list, buttons } = reminderWords(reading.words);
  const rest = entries.length - most;
  return [
    ...(entries.length === 0 ? sentence(list.none) : []),
    ...entries.slice(0, most).flatMap((entry) => entryBlocks(entry, reading)),
    ...(rest > 0 ? smallPrint(list.more(rest)) : []),
    ...actions(button({ action: ACTION.remind, label: buttons.create })),
  ];
}

function entryBlocks(entry: ReminderEntry, reading: Reading): KnownBlock[] {
  const { list } = reminderWords(reading.words);
  const { createdBy, target, paused } = entry.subscription;
  const beside = [
    ...(isChannel(target) ? [list.madeBy(isolated(clip(createdBy.name, 100)))] : []),
    ...(paused ? [list.paused] : []),
  ];
  return [
    ...richText(reminderSentence(entry, reading)),
    ...smallPrint(beside.join(' ')),
    ...troubleLine(entry, reading),
    ...actions(entryButtons(entry, reading)),
  ];
}

function troubleLine({ trouble }: ReminderEntry, { words }: Reading): KnownBlock[] {
  if (!trouble) return [];
  const { list } = reminderWords(words);
  const day = dayText(words, trouble.day, { weekday: true });
  const text = trouble.code === 'late' ? list.late(day) : `${list.failed(day)} ${troubleText(trouble.code, words)}`;
  return [{ type: 'context', elements: [mrkdwn(text)] }];
}

function entryButtons({ subscription, own, mayChange }: ReminderEntry, { words }: Reading): Button[] {
  const { buttons } = reminderWords(words);
  const { id, paused } = subscription;
  return [
    ...(mayChange ? button({ action: ACTION.remindChange, label: buttons.change, value: id }) : []),
    ...(paused ? button({ action: ACTION.remindResume, label: buttons.resume, value: id }) : pauseButton(id, words)),
    ...button({ action: ACTION.remindPreview, label: buttons.preview, value: id }),
    ...(mayChange ? removeButton(subscription, own, words) : []),
  ];
}

/** Asks again first; where somebody else set the reminder up, by name. */
function removeButton({ id, target, createdBy }: Subscription, own: boolean, words: Reading['words']): Button[] {
  const { buttons, confirm } = reminderWords(words);
  const inChannel = own ? confirm.channel : confirm.others(isolated(clip(createdBy.name, 100)));
  return button({ action: ACTION.remindRemove, label: buttons.remove, value: id }).map((made) => ({
    ...made,
    style: 'danger',
    confirm: {
      title: plain(confirm.title, 100),
      text: plain(isChannel(target) ? inChannel : confirm.own, 300),
      confirm: plain(buttons.remove, 30),
      deny: plain(confirm.keep, 30),
      style: 'danger',
    },
  }));
}
