import type { Button, KnownBlock, RichTextBlockElement } from '@slack/types';
import type { Answer, AnswerLanguage } from '../../model.ts';
import { viewWords } from '../words.ts';
import { actions, bullets, button, line, smallPrint, words } from './elements.ts';
import { clip } from './escape.ts';
import { ACTION } from './ids.ts';
import { slackWords } from './words.ts';

/** In small print above an answer: that it is none, or asks back. A greeting needs no such label. */
export function statusLabel({ status, kind, language }: Answer): KnownBlock[] {
  return status === 'answered' || kind === 'help' ? [] : smallPrint(viewWords(language).answer.status[status]);
}

/** The line that answers by itself. */
export const leadLine = (lead: string, most: number): RichTextBlockElement =>
  line(...words(clip(lead, most), { bold: true }));

/** The facts after it: one as a line, several with points. */
export function factLines(lines: string[], most: number): RichTextBlockElement[] {
  const shown = lines.map((text) => line(...words(clip(text, most))));
  return shown.length === 1 ? shown : [bullets(shown)];
}

/** Under a list: how many more there are. */
export function othersLine(count: number, language: AnswerLanguage): RichTextBlockElement[] {
  return count > 0 ? [line(...words(slackWords(language).others(count), { italic: true }))] : [];
}

/** What to bear in mind, in small print. */
export const noteBlocks = (notes: string[], most: number): KnownBlock[] =>
  notes.flatMap((note) => smallPrint(note, most));

/** Questions to ask next, as buttons under a line that says so. */
export function choiceBlocks({ choices, status, language }: Answer, most: number): KnownBlock[] {
  const says = viewWords(language).answer;
  const buttons = questionButtons(choices.slice(0, most));
  return buttons.length > 0
    ? [...smallPrint(status === 'unclear' ? says.choose : says.choices), ...actions(buttons)]
    : [];
}

/** Buttons that ask a question each. A label has room for its beginning; what is asked is the whole. */
export const questionButtons = (questions: string[]): Button[] =>
  questions.flatMap((question, index) =>
    button({ action: `${ACTION.ask}:${index}`, label: question, value: question }),
  );

/** The heading of the quotations. */
export const sourcesTitle = (count: number, language: AnswerLanguage): KnownBlock[] =>
  count > 0 ? smallPrint(viewWords(language).answer.sources(count)) : [];
