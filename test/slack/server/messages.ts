import { newTs } from './ids.ts';
import { type Json, keepIn, type Message, remember, type State } from './state.ts';

/** Puts a message of the bot into a channel. */
export function postMessage(
  state: State,
  message: { team: string; channel: string; thread_ts?: string; ephemeralTo?: string },
  content: Json,
): Message {
  const posted: Message = { ...message, ts: newTs(), content, edits: 0, deleted: false };
  remember(state.messages, posted, state.settings.keep);
  keepIn(state.byTs, `${posted.channel}:${posted.ts}`, posted, state.settings.keep);
  return posted;
}

/** The bot's message at a time in a channel. */
export function findMessage(state: State, channel: string, ts: string): Message | undefined {
  const message = state.byTs.get(`${channel}:${ts}`);
  return message?.deleted ? undefined : message;
}

/** A message as the API gives it back. */
export function messageBody(message: Message, bot: { botUserId: string; botId: string }, appId: string): Json {
  const { text, blocks, attachments, metadata } = message.content;
  return {
    type: 'message',
    user: bot.botUserId,
    bot_id: bot.botId,
    app_id: appId,
    team: message.team,
    ts: message.ts,
    text: typeof text === 'string' ? text : '',
    ...(blocks === undefined ? {} : { blocks }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
  };
}
