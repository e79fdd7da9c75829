import { newId, newTs } from '../ids.ts';
import { newTriggerId } from '../triggers.ts';
import { BOT_USER, CHANNEL, IM, USER } from '../world.ts';
import { type Payload, userMessage } from './base.ts';

/** The bot is mentioned in a channel; with `thread_ts`, in a thread. */
export function appMention(text: string, over: Payload = {}): Payload {
  return { type: 'app_mention', ...userMessage(`<@${BOT_USER}> ${text}`), ...over };
}

/** A user writes to the bot; with `thread_ts`, in a thread. */
export function directMessage(text: string, over: Payload = {}): Payload {
  return { type: 'message', ...userMessage(text), channel: IM, channel_type: 'im', ...over };
}

/** A user's message to the bot was edited. */
export function messageChanged(text: string, before = 'as it was', over: Payload = {}): Payload {
  const { channel, ...previous } = directMessage(before);
  const ts = newTs();
  return {
    type: 'message',
    subtype: 'message_changed',
    message: { ...previous, text, edited: { user: USER, ts } },
    previous_message: previous,
    channel,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: 'im',
    ...over,
  };
}

/** A bot's message in the conversation with the bot. */
export function botMessage(text: string, over: Payload = {}): Payload {
  const ts = newTs();
  return {
    type: 'message',
    subtype: 'bot_message',
    bot_id: 'B0OTHER',
    app_id: 'A0OTHER',
    username: 'another bot',
    text,
    ts,
    channel: IM,
    event_ts: ts,
    channel_type: 'im',
    ...over,
  };
}

/** A user opens the Home or the Messages tab of the app. */
export function appHomeOpened(tab: 'home' | 'messages' = 'home', over: Payload = {}): Payload {
  return { type: 'app_home_opened', user: USER, channel: IM, tab, event_ts: newTs(), ...over };
}

/** Links were typed into the composer, where nothing has been sent yet. */
export function linksTyped(urls: readonly string[], over: Payload = {}): Payload {
  return {
    type: 'link_shared',
    user: USER,
    channel: 'COMPOSER',
    message_ts: `${newId('U')}-${newId('')}`,
    links: links(urls),
    source: 'composer',
    unfurl_id: newId('U'),
    is_bot_user_member: false,
    event_ts: newTs(),
    ...over,
  };
}

/** Links were sent in a message. */
export function linksShared(urls: readonly string[], over: Payload = {}): Payload {
  const ts = newTs();
  return {
    type: 'link_shared',
    user: USER,
    channel: CHANNEL,
    message_ts: ts,
    links: links(urls),
    source: 'conversations_history',
    unfurl_id: `${CHANNEL}-${ts}-${newId('')}`,
    is_bot_user_member: true,
    event_ts: newTs(),
    ...over,
  };
}

/** A user opens the details of a Work Object. */
export function entityDetailsRequested(url: string, over: Payload = {}): Payload {
  return {
    type: 'entity_details_requested',
    user: USER,
    external_ref: { id: url },
    entity_url: url,
    link: links([url])[0],
    app_unfurl_url: url,
    trigger_id: newTriggerId(),
    user_locale: 'en-US',
    channel: CHANNEL,
    message_ts: newTs(),
    event_ts: newTs(),
    ...over,
  };
}

/** The app was removed from the workspace. */
export function appUninstalled(over: Payload = {}): Payload {
  return { type: 'app_uninstalled', event_ts: newTs(), ...over };
}

/** Tokens of the app stopped working. */
export function tokensRevoked(over: Payload = {}): Payload {
  return { type: 'tokens_revoked', tokens: { oauth: [], bot: [BOT_USER] }, event_ts: newTs(), ...over };
}

function links(urls: readonly string[]): Payload[] {
  return urls.map((url) => ({ url, domain: new URL(url).hostname }));
}
