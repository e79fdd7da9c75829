import type { Button, KnownBlock } from '@slack/types';
import type { AnswerLanguage, Reminder, Source } from '../../model.ts';
import { viewWords } from '../words.ts';
import type { Message } from './answer.ts';
import { actions, button, richText, sizeOf, smallPrint } from './elements.ts';
import { clip, isolated } from './escape.ts';
import { ACTION } from './ids.ts';
import { othersLine, sourcesTitle } from './parts.ts';
import type { Reading } from './reading.ts';
import { reminderDay } from './reminder-day.ts';
import { reminderText } from './reminder-lead.ts';
import { cutsDays, type ReminderPlan, reminderPlans } from './reminder-plan.ts';
import { reminderWords } from './reminder-words.ts';
import { shortSource } from './sources.ts';

/** Under what a reminder tells: whose it is, and by which id its buttons know it. */
export type ReminderOptions = Reading & { id: string; by: string };

/** Slack refused about 13,200 characters over all blocks of a message; what stands under the days takes some of it. */
const roomOfDays = 11_000;
const mostBlocks = 47;

/**
 * A reminder as a message: each day with its half-days and documents, then quotations, then who set it up and how to
 * change it. Of a long one the most important is shown, and it says that there is more.
 */
export function reminderMessage(reminder: Reminder, { id, by, ...reading }: ReminderOptions): Message {
  const says = reminderWords(reading.words);
  return {
    text: reminderText(reminder, reading),
    blocks: [
      ...reminderBlocks(reminder, reading),
      ...smallPrint(says.setUpBy(isolated(clip(by, 100)))),
      ...actions([...pauseButton(id, reading.words), ...listButton(reading.words)]),
    ],
  };
}

/** What a reminder tells, without what stands under it. */
export function reminderBlocks(reminder: Reminder, reading: Reading): KnownBlock[] {
  let blocks: KnownBlock[] = [];
  for (const plan of reminderPlans) {
    blocks = blocksBy(plan, reminder, reading);
    if (blocks.length <= mostBlocks && sizeOf(blocks) <= roomOfDays) break;
  }
  return blocks;
}

function blocksBy(plan: ReminderPlan, reminder: Reminder, reading: Reading): KnownBlock[] {
  const { days, language } = reminder;
  const sources = distinct(days.flatMap((day) => day.sources));
  const moreSources = sources.length - plan.sources;
  return [
    ...days.slice(0, plan.days).flatMap((day) => reminderDay(day, reminder, plan, reading)),
    ...richText(...othersLine(days.length - plan.days, language)),
    ...(cutsDays(reminder, plan) ? smallPrint(reminderWords(language).cut) : []),
    ...sourcesTitle(sources.length, language),
    ...sources.slice(0, plan.sources).flatMap((source) => shortSource(source, plan.quote, language, reading)),
    ...(moreSources > 0 ? smallPrint(viewWords(language).answer.more(moreSources)) : []),
  ];
}

/** Several days may rest on the same words. */
const distinct = (sources: Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.record}#${source.paragraph} ${source.quote}`, source])).values(),
];

/** Stops a reminder for now. */
export const pauseButton = (id: string, words: AnswerLanguage): Button[] =>
  button({ action: ACTION.remindPause, label: reminderWords(words).buttons.pause, value: id });

/** Opens the list of reminders. */
export const listButton = (words: AnswerLanguage): Button[] =>
  button({ action: ACTION.reminders, label: reminderWords(words).buttons.list });
