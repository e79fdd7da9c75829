import { newId, newTs } from '../ids.ts';
import type { Json } from '../state.ts';
import { APP_ID, BOT_USER, CHANNEL, TEAM, USER } from '../world.ts';

/** A payload, or a part of one, whose fields a test may set otherwise. */
export type Payload = Json;

/** The verification token of old, which is still sent. */
export const VERIFICATION_TOKEN = 'verification-token-not-used';

/** The whole payload of an event as it is delivered. */
export function eventCallback(event: Payload, envelope: Payload = {}): Payload {
  const team = envelope.team_id ?? TEAM;
  return {
    token: VERIFICATION_TOKEN,
    team_id: team,
    context_team_id: team,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(Number(event.event_ts ?? newTs())),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: newId('4-'),
    ...envelope,
  };
}

/** What an envelope says of an event in a channel shared with another organization. */
export const IN_SHARED_CHANNEL: Payload = { is_ext_shared_channel: true };

/** A user's message as rich text, which is how the clients send it. */
export function richText(text: string): Payload[] {
  const line = { type: 'rich_text_section', elements: [{ type: 'text', text }] };
  return [{ type: 'rich_text', block_id: newId('b'), elements: [line] }];
}

/** The fields that a message by a user has in any channel. */
export function userMessage(text: string): Payload {
  const ts = newTs();
  return {
    user: USER,
    ts,
    client_msg_id: crypto.randomUUID(),
    text,
    team: TEAM,
    blocks: richText(text),
    channel: CHANNEL,
    event_ts: ts,
  };
}
