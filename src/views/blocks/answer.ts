import type { KnownBlock } from '@slack/types';
import type { Answer, AnswerKind, When } from '../../model.ts';
import { hasDays, isWhen, lastDay } from '../../records/when.ts';
import { viewWords } from '../words.ts';
import { cardBlocks } from './card.ts';
import { actions, button, longestText, plain, richText, sizeOf, smallPrint } from './elements.ts';
import { clean, clipEscaped } from './escape.ts';
import { ACTION } from './ids.ts';
import { choiceBlocks, factLines, leadLine, noteBlocks, othersLine, sourcesTitle, statusLabel } from './parts.ts';
import { leavesOut, linesOf, type Plan, plans, programmeOf } from './plan.ts';
import { halfDay } from './programme.ts';
import type { Reading } from './reading.ts';
import { shortSource } from './sources.ts';
import { slackWords } from './words.ts';

/** Who sees an answer, and by which name its buttons know it. */
export type AnswerOptions = Reading & {
  exchange: string;
  /** `only-you`: an answer that its reader may share in the channel. */
  seen: 'channel' | 'only-you' | 'direct';
  /** With it, days that are over are not offered for the calendar. */
  today?: When;
};

/** A message: what a notification says, and what is shown. */
export type Message = { text: string; blocks: KnownBlock[] };

/** Slack refuses a message without any text. */
const nothing = '…';

/** Slack refused about 13,200 characters over all blocks of a message. */
const roomOfMessage = 12_000;

/**
 * An answer as a message: what is said, then notes, then quotations, then what can be done next. What it says, dates
 * and paragraph names included, is in the answer's own language; buttons are in the reader's. Of a long answer the most
 * important is shown, and a button opens the rest.
 */
export function answerMessage(answer: Answer, options: AnswerOptions): Message {
  let blocks: KnownBlock[] = [];
  for (const plan of plans) {
    blocks = messageBlocks(answer, plan, options);
    if (fits(blocks)) break;
  }
  return { text: notification(answer), blocks };
}

const fits = (blocks: KnownBlock[]): boolean => blocks.length <= 50 && sizeOf(blocks) <= roomOfMessage;

function messageBlocks(answer: Answer, plan: Plan, options: AnswerOptions): KnownBlock[] {
  const { language, card, sources } = answer;
  const lines = linesOf(answer);
  const programme = programmeOf(answer);
  const moreSources = sources.length - plan.sources;
  return [
    ...statusLabel(answer),
    ...richText(
      leadLine(answer.lead, plan.lead),
      ...factLines(lines.slice(0, plan.lines), plan.line),
      ...othersLine(lines.length - plan.lines, language),
    ),
    ...(card && plan.card ? cardBlocks(card, language, answer.lead) : []),
    ...programme.slice(0, plan.halves).flatMap((half) => richText(...halfDay(half, language, options))),
    ...richText(...othersLine(programme.length - plan.halves, language)),
    ...noteBlocks(answer.notes.slice(0, plan.notes), plan.note),
    ...sourcesTitle(sources.length, language),
    ...sources.slice(0, plan.sources).flatMap((source) => shortSource(source, plan.quote, language, options)),
    ...(moreSources > 0 ? smallPrint(viewWords(language).answer.more(moreSources)) : []),
    ...choiceBlocks(answer, plan.choices),
    ...nextSteps(answer, leavesOut(answer, plan), options),
    ...feedback(answer, options),
  ];
}

function nextSteps(answer: Answer, more: boolean, { words, exchange, seen, today }: AnswerOptions): KnownBlock[] {
  const { buttons } = slackWords(words);
  const step = (action: string, label: string) => button({ action, label, value: exchange });
  return actions([
    ...(more ? step(ACTION.more, buttons.more) : []),
    ...(hasCalendar(answer, today) ? step(ACTION.calendar, buttons.calendar) : []),
    ...(seen === 'only-you' && isAboutRecords(answer) ? step(ACTION.share, buttons.share) : []),
  ]);
}

/** Answers whose days are those of meetings; other days, of a document or a decision, are no appointments. */
const meetingKinds: AnswerKind[] = ['sessions', 'programme', 'agenda', 'body'];

/** Whether an answer gives days that a calendar can take, are not cancelled, and not over where `today` is told. */
export function hasCalendar({ kind, dates, cancelled = [], programme = [] }: Answer, today = ''): boolean {
  const held = programme.filter((half) => !half.cancelled).map(({ date }) => date);
  const days = programme.length > 0 ? held : dates.filter((when) => !cancelled.includes(when));
  return meetingKinds.includes(kind) && days.some((when) => isWhen(when) && hasDays(when) && lastDay(when) >= today);
}

/** Greetings, help and what is out of scope are about nothing that could be right or wrong. */
const isAboutRecords = ({ kind, status }: Answer): boolean => kind !== 'help' && status !== 'out-of-scope';

function feedback(answer: Answer, { words, exchange }: AnswerOptions): KnownBlock[] {
  if (!isAboutRecords(answer)) return [];
  const { helpful, unhelpful } = slackWords(words).buttons;
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: ACTION.feedback,
          positive_button: { text: plain(helpful, 75), value: `helpful:${exchange}`, accessibility_label: helpful },
          negative_button: {
            text: plain(unhelpful, 75),
            value: `unhelpful:${exchange}`,
            accessibility_label: unhelpful,
          },
        },
      ],
    },
  ];
}

/** What a notification says, and a reader hears who has the screen read aloud: the answer without its sources. */
function notification({ lead, lines }: Answer): string {
  const facts = lines.filter((line) => line.trim());
  const text = [lead, ...(facts.length === 1 ? facts : facts.map((line) => `• ${line}`))].join('\n').trim();
  return clipEscaped(clean(text).trim() ? text : nothing, longestText);
}
