import type { WebClient } from '@slack/web-api';

/** Where a reminder is posted, and by which client; undefined where the app is not installed any more. */
export type Addressees = (team: string, target: string) => Promise<{ client: WebClient; channel: string } | undefined>;

/** The client of a workspace; undefined where the app is not installed. */
export type ClientOf = (team: string) => Promise<WebClient | undefined>;

const MOST_KEPT = 20_000;

/**
 * Finds the channel of a target: itself, or for a person the direct message with the bot, which is opened once. Where it
 * may not be opened, Slack takes the person's id for it.
 */
export function createAddressees(clientOf: ClientOf): Addressees {
  const opened = new Map<string, string>();
  return async (team, target) => {
    const client = await clientOf(team);
    if (!client) return undefined;
    if (!/^[UW]/.test(target)) return { client, channel: target };
    const key = `${team}:${target}`;
    const known = opened.get(key);
    if (known) return { client, channel: known };
    try {
      const { channel } = await client.conversations.open({ users: target });
      const id = channel?.id ?? target;
      if (opened.size >= MOST_KEPT) opened.clear();
      opened.set(key, id);
      return { client, channel: id };
    } catch {
      return { client, channel: target };
    }
  };
}
