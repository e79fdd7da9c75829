import type { AnswerLanguage, Subscription } from '../../model.ts';
import type { Message } from './answer.ts';
import { line, richText, sentence, smallPrint, words } from './elements.ts';
import { troubleText } from './trouble.ts';
import { slackWords } from './words.ts';

/** What the maker of a channel's reminders is told when they cannot be posted: where, why, and what comes next. */
export function reminderTrouble({ target }: Subscription, code: string, language: AnswerLanguage): Message {
  const says = slackWords(language).reminderTrouble;
  return {
    text: says.lead,
    blocks: [
      ...richText(line(...words(`${says.lead} `), { type: 'channel', channel_id: target })),
      ...sentence(troubleText(code, language)),
      ...smallPrint(says.next),
    ],
  };
}
