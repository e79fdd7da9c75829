import { messageBody } from '../messages.ts';
import { demand, Refusal } from '../refusal.ts';
import type { Json } from '../state.ts';
import type { Channel, User } from '../world.ts';
import { findChannel, openIm } from './channels.ts';
import { type Context, flagArg, type Method, textArg } from './method.ts';

/** The scope that tells of each kind of conversation. */
const READ_SCOPES = { public: 'channels:read', private: 'groups:read', im: 'im:read', mpim: 'mpim:read' } as const;

/** The scope that lets messages of each kind of conversation be read. */
const HISTORY_SCOPES = {
  public: 'channels:history',
  private: 'groups:history',
  im: 'im:history',
  mpim: 'mpim:history',
} as const;

/** The methods on users and conversations. */
export const PEOPLE: Readonly<Record<string, Method>> = {
  'users.info': { token: 'bot', scopes: ['users:read'], args: 'user! include_locale', perMinute: 100, run: userInfo },
  'conversations.info': {
    token: 'bot',
    scopes: Object.values(READ_SCOPES),
    args: 'channel! include_locale include_num_members',
    perMinute: 50,
    run: channelInfo,
  },
  'conversations.open': {
    token: 'bot',
    scopes: ['im:write', 'mpim:write'],
    args: 'channel users return_im prevent_creation',
    perMinute: 50,
    run: openConversation,
  },
  'conversations.history': {
    token: 'bot',
    scopes: Object.values(HISTORY_SCOPES),
    args: 'channel! oldest latest limit inclusive include_all_metadata cursor',
    perMinute: 50,
    run: history,
  },
};

function userInfo({ state, team, args }: Context): Json {
  const user = state.users.get(textArg(args, 'user') ?? '');
  demand(user !== undefined, 'user_not_found');
  return { user: userBody(user, team.id, flagArg(args, 'include_locale')) };
}

/** A user as `users.info` gives one: people of other workspaces have no locale. */
export function userBody(user: User, team: string, withLocale: boolean): Json {
  const external = user.team !== team;
  return {
    id: user.id,
    team_id: user.team,
    name: user.name,
    deleted: user.deleted ?? false,
    real_name: user.name,
    ...(user.tz === undefined ? {} : { tz: user.tz, tz_label: user.tz, tz_offset: user.tzOffset ?? 0 }),
    profile: { real_name: user.name, display_name: user.name, team: user.team },
    is_admin: false,
    is_owner: false,
    is_bot: user.isBot ?? false,
    is_app_user: false,
    is_restricted: user.isRestricted ?? false,
    is_ultra_restricted: user.isUltraRestricted ?? false,
    ...(external ? { is_stranger: user.isStranger ?? true } : {}),
    updated: 1_700_000_000,
    ...(withLocale && !external && user.locale !== undefined ? { locale: user.locale } : {}),
  };
}

function channelInfo(context: Context): Json {
  const channel = findChannel(context, textArg(context.args, 'channel'));
  demandScope(context, READ_SCOPES[channel.kind]);
  return { channel: channelBody(channel, context.team.id) };
}

function channelBody(channel: Channel, team: string): Json {
  const shared = (channel.sharedWith?.length ?? 0) > 0;
  if (channel.kind === 'im') {
    return {
      id: channel.id,
      is_im: true,
      is_channel: false,
      is_org_shared: false,
      user: channel.user,
      is_archived: false,
    };
  }
  return {
    id: channel.id,
    name: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'public',
    is_archived: channel.isArchived ?? false,
    is_general: false,
    is_shared: shared,
    is_ext_shared: shared,
    is_org_shared: false,
    is_member: channel.isMember ?? true,
    context_team_id: team,
    ...(shared ? { shared_team_ids: [channel.team, ...(channel.sharedWith ?? [])] } : {}),
    creator: 'U0CREATOR',
    created: 1_700_000_000,
  };
}

function openConversation(context: Context): Json {
  const { args } = context;
  const users = (textArg(args, 'users') ?? '').split(',').filter((id) => id !== '');
  const channelId = textArg(args, 'channel');
  demand(users.length > 0 || channelId !== undefined, 'users_list_not_supplied');
  demand(users.length <= 1, 'not_enough_users', 'group conversations are not part of this server');
  const channel = users[0] === undefined ? findChannel(context, channelId) : openIm(context, users[0]);
  return { channel: flagArg(args, 'return_im') ? channelBody(channel, context.team.id) : { id: channel.id } };
}

function demandScope({ scopes }: Context, needed: string): void {
  if (!scopes.includes(needed)) throw new Refusal('missing_scope', { needed, provided: scopes.join(',') });
}

/** The messages of a conversation that are in no thread, the newest first; metadata only where they are asked for. */
function history(context: Context): Json {
  const { state, team, args } = context;
  const channel = findChannel(context, textArg(args, 'channel'));
  demandScope(context, HISTORY_SCOPES[channel.kind]);
  demand(channel.isMember ?? true, 'not_in_channel');
  const oldest = Number(textArg(args, 'oldest') ?? 0);
  const limit = Number(textArg(args, 'limit') ?? 100);
  demand(limit >= 1 && limit <= 999, 'invalid_limit');
  const found = state.messages
    .filter(({ channel: where, ts }) => where === channel.id && Number(ts) > oldest)
    .filter(({ thread_ts, ephemeralTo, deleted }) => !deleted && ephemeralTo === undefined && thread_ts === undefined)
    .reverse();
  const whole = flagArg(args, 'include_all_metadata');
  const messages = found.slice(0, limit).map((message) => {
    const { metadata, ...rest } = messageBody(message, team, state.settings.appId);
    return whole && metadata !== undefined ? { ...rest, metadata } : rest;
  });
  return { messages, has_more: found.length > limit };
}
