import { demand, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Channel } from '../world.ts';
import type { Context } from './method.ts';

/** The channel by an id that the team of the token can see, else `channel_not_found`. */
export function findChannel({ state, team }: Context, id: string | undefined): Channel {
  const channel = id === undefined ? undefined : state.channels.get(id);
  const visible = channel !== undefined && (channel.team === team.id || channel.sharedWith?.includes(team.id));
  if (!visible) return refuse('channel_not_found');
  demand(channel.kind === 'public' || channel.isMember !== false, 'channel_not_found');
  return channel;
}

/** The channel that a message may be posted to; a user's id stands for the direct messages with them. */
export function channelToPost(context: Context, id: string | undefined): Channel {
  const channel = id?.startsWith('U') ? openIm(context, id) : findChannel(context, id);
  demand(!channel.isArchived, 'is_archived');
  demand(channel.isMember !== false || context.scopes.includes('chat:write.public'), 'not_in_channel');
  return channel;
}

/** The direct messages with a user, begun if there are none. */
export function openIm({ state, team }: Context, user: string): Channel {
  demand(state.users.has(user), 'user_not_found');
  return findIm(state, team.id, user) ?? beginIm(state, team.id, user);
}

function findIm(state: State, team: string, user: string): Channel | undefined {
  for (const channel of state.channels.values()) {
    if (channel.kind === 'im' && channel.user === user && channel.team === team) return channel;
  }
  return undefined;
}

function beginIm(state: State, team: string, user: string): Channel {
  const channel: Channel = { id: `D${user.slice(1)}${team.slice(1)}`, name: 'directmessage', kind: 'im', team, user };
  state.channels.set(channel.id, channel);
  return channel;
}
