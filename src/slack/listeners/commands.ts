import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { AnswerLanguage } from '../../model.ts';
import { noticeMessage } from '../../views/blocks/trouble.ts';
import { agendaQuestion } from '../agenda-question.ts';
import { respondTo } from '../post.ts';
import type { FindReader, Reader } from '../reader.ts';
import type { Replies } from '../replies.ts';
import type { Services } from '../services.ts';
import { reminderViewAsked, showReminders } from './remind.ts';

/** The question that the words after a command are; nothing when they ask how the command is used. */
type ToQuestion = (text: string, reader: Reader) => string | undefined;

const asksForHelp = (text: string) => /^(?:help|aide|\?)$/i.test(text);

/**
 * `/rapporteur QUESTION`, `/symbol SYMBOL`, `/agenda [DAY]`: answered to the person who types, who may then share it.
 * `/rapporteur remind` and `/rapporteur reminders` open a view.
 */
export function onCommands(app: App, services: Services, findReader: FindReader, { replyInPrivate }: Replies): void {
  const commands: Record<string, ToQuestion> = {
    '/rapporteur': (text, { person }) => (text === '' || asksForHelp(text) ? HELP[person.words] : text),
    '/symbol': (text) => (text === '' || asksForHelp(text) ? undefined : text),
    '/agenda': (text, reader) => (asksForHelp(text) ? undefined : agendaQuestion(services, text, reader)),
  };
  for (const [name, toQuestion] of Object.entries(commands))
    app.command(name, async ({ command, ack, respond, client, context }) => {
      await ack();
      const { channel_id: channel, user_id: user } = command;
      const reader = await findReader(client, { team: context.teamId, user, channel, together: false });
      const typed = (command.text ?? '').trim();
      const reminders = name === '/rapporteur' ? reminderViewAsked(typed) : undefined;
      if (reminders) return showReminders(services, client, command, respond, reader, reminders);
      const text = toQuestion(typed, reader);
      if (text !== undefined) return replyInPrivate(client, { id: randomUUID(), text, reader, channel, respond });
      const { words } = reader.person;
      const usage = noticeMessage(name === '/symbol' ? 'symbolUsage' : 'usage', words);
      await respondTo(services, respond, client, { channel, user, words }, usage);
    });
}

const HELP: Record<AnswerLanguage, string> = {
  ar: 'مساعدة',
  en: 'help',
  es: 'ayuda',
  fr: 'aide',
  ru: 'помощь',
  zh: '帮助',
};
