import type { WebClient } from '@slack/web-api';
import type { Access } from '../knowledge/schema.ts';
import type { Distribution } from '../model.ts';
import { orElse } from './or-else.ts';
import type { Person } from './people.ts';
import type { Services } from './services.ts';

/** Who reads an answer: everybody in a channel, or one person (direct message, ephemeral message, view). */
export type Readers = {
  user: string;
  person: Person;
  /** The channel in which the answer appears; undefined in App Home. */
  channel: string | undefined;
  /** Others in the channel read it too. */
  together: boolean;
  /** Whether the channel is shared with another organization, where the event says so. */
  shared?: boolean | undefined;
};

/** Milliseconds that a look at a channel may take; see `people.ts`. */
const PATIENCE_MS = 1_000;

/**
 * The highest level that the readers may see, by access.yml. Everything that is not known is taken for the worse:
 * somebody who cannot be looked up is a guest, a channel that cannot be looked up is shared with others.
 */
export async function levelFor(services: Services, client: WebClient, readers: Readers): Promise<Distribution> {
  if (services.highest() === 'general' || !readers.person.insider) return 'general';
  const level = allowed(services.access(), readers);
  if (level === 'general') return level;
  const { channel, shared } = readers;
  // A direct message with the bot has one reader, who is an insider.
  if (channel === undefined || channel.startsWith('D')) return shared ? 'general' : level;
  const open = shared ?? (await orElse(isShared(client, channel), PATIENCE_MS, true));
  return open ? 'general' : level;
}

/** What access.yml allows, without a look at who else is in the channel. */
function allowed({ limited, restricted }: Access, { user, channel = '', together }: Readers): Distribution {
  const named = ({ channels, users }: Access['limited']) =>
    channels.includes(channel) || (!together && users.includes(user));
  return named(restricted) ? 'restricted' : named(limited) ? 'limited' : 'general';
}

async function isShared(client: WebClient, id: string): Promise<boolean> {
  const { channel } = await client.conversations.info({ channel: id });
  return channel?.is_ext_shared !== false || channel?.is_pending_ext_shared === true;
}
