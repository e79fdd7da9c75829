import { isObject } from '../blocks/check.ts';
import { isTs, newTs } from '../ids.ts';
import { findMessage, messageBody, postMessage } from '../messages.ts';
import { demand, Refusal } from '../refusal.ts';
import type { Json, Message } from '../state.ts';
import { channelToPost, findChannel } from './channels.ts';
import { checkContent } from './content.ts';
import { type Context, type Method, textArg } from './method.ts';

const CONTENT = 'text blocks attachments markdown_text as_user link_names parse';
const WRITE = ['chat:write'];

/** The methods that write messages. */
export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': {
    token: 'bot',
    scopes: WRITE,
    args: `channel! ${CONTENT} thread_ts reply_broadcast metadata unfurl_links unfurl_media mrkdwn username icon_emoji icon_url`,
    perMinute: Number.POSITIVE_INFINITY,
    run: post,
  },
  'chat.postEphemeral': {
    token: 'bot',
    scopes: WRITE,
    args: `channel! user! ${CONTENT} thread_ts username icon_emoji icon_url`,
    perMinute: 100,
    run: postEphemeral,
  },
  'chat.update': {
    token: 'bot',
    scopes: WRITE,
    args: `channel! ts! ${CONTENT} metadata file_ids reply_broadcast`,
    perMinute: 50,
    run: update,
  },
  'chat.delete': { token: 'bot', scopes: WRITE, args: 'channel! ts! as_user', perMinute: 50, run: remove },
  'chat.getPermalink': { token: 'bot', args: 'channel! message_ts!', perMinute: 1000, run: permalink },
};

function post(context: Context): Json {
  const { state, team, args } = context;
  const channel = channelToPost(context, textArg(args, 'channel'));
  checkContent(args);
  checkAuthorship(context);
  const hasEntities = isObject(args.metadata) && args.metadata.entities !== undefined;
  demand(!hasEntities || state.settings.workObjects, 'feature_not_enabled');
  const thread = threadArg(args);
  const place = { team: team.id, channel: channel.id, ...(thread === undefined ? {} : { thread_ts: thread }) };
  const message = postMessage(state, place, args);
  return { channel: channel.id, ts: message.ts, message: messageBody(message, team, state.settings.appId) };
}

function postEphemeral(context: Context): Json {
  const { state, team, args } = context;
  const channel = channelToPost(context, textArg(args, 'channel'));
  const user = textArg(args, 'user') ?? '';
  demand(state.users.has(user), 'user_not_found');
  demand(channel.kind !== 'im' || channel.user === user, 'user_not_in_channel');
  checkContent(args);
  const thread = threadArg(args);
  const place = { team: team.id, channel: channel.id, ephemeralTo: user };
  const message = postMessage(state, thread === undefined ? place : { ...place, thread_ts: thread }, args);
  return { message_ts: message.ts };
}

function update(context: Context): Json {
  const { state, team, args } = context;
  const message = ownMessage(context, 'cant_update_message');
  checkContent(args);
  message.content = { ...message.content, ...args };
  message.edits += 1;
  const body = messageBody(message, team, state.settings.appId);
  const text = typeof args.text === 'string' ? args.text : '';
  return {
    channel: message.channel,
    ts: message.ts,
    text,
    message: { ...body, edited: { user: team.botUserId, ts: newTs() } },
  };
}

function remove(context: Context): Json {
  const message = ownMessage(context, 'cant_delete_message');
  message.deleted = true;
  return { channel: message.channel, ts: message.ts };
}

function permalink(context: Context): Json {
  const { state, team, args } = context;
  const channel = findChannel(context, textArg(args, 'channel'));
  const ts = textArg(args, 'message_ts') ?? '';
  const known = findMessage(state, channel.id, ts) !== undefined || state.seen.has(`${channel.id}:${ts}`);
  demand(known, 'message_not_found');
  return {
    channel: channel.id,
    permalink: `https://${team.domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`,
  };
}

/** The bot's own lasting message that the arguments name. */
function ownMessage(context: Context, notOwn: string): Message {
  const { state, team, args } = context;
  const channel = findChannel(context, textArg(args, 'channel'));
  const ts = textArg(args, 'ts') ?? '';
  const message = findMessage(state, channel.id, ts);
  demand(message !== undefined || !state.seen.has(`${channel.id}:${ts}`), notOwn);
  demand(message !== undefined && message.ephemeralTo === undefined, 'message_not_found');
  demand(message.team === team.id, notOwn);
  demand(!channel.isArchived, 'is_archived');
  return message;
}

function threadArg(args: Json): string | undefined {
  const thread = textArg(args, 'thread_ts');
  demand(thread === undefined || isTs(thread), 'invalid_thread_ts');
  return thread;
}

/** Another name or picture asks for a scope of its own. */
function checkAuthorship({ args, scopes }: Context): void {
  const own = args.username === undefined && args.icon_emoji === undefined && args.icon_url === undefined;
  if (!own && !scopes.includes('chat:write.customize')) {
    throw new Refusal('missing_scope', { needed: 'chat:write.customize', provided: scopes.join(',') });
  }
}
