import type { WebClient } from '@slack/web-api';
import { isPassing } from '../failures.ts';
import { REMINDER_EVENT } from './attempt.ts';

/**
 * Looks for a reminder that may have been posted since an instant (milliseconds): the timestamp of its message, `none`
 * when it is not there, `unknown` when the bot may not look, `later` when Slack could not be asked. In direct messages it may (`im:history`); in channels only
 * where a workspace adds `channels:history` and `groups:history`, which the manifest does not ask for.
 */
export async function findPosted(
  client: WebClient,
  channel: string,
  mark: string,
  since: number,
): Promise<{ message: string } | 'none' | 'unknown' | 'later'> {
  const clocksDiffer = 60_000;
  try {
    const { messages = [], has_more } = await client.conversations.history({
      channel,
      oldest: String((since - clocksDiffer) / 1_000),
      limit: 100,
      include_all_metadata: true,
    });
    const found = messages.find(({ metadata }) => {
      const payload = metadata?.event_payload as { turn?: unknown } | undefined;
      return metadata?.event_type === REMINDER_EVENT && payload?.turn === mark;
    });
    if (found?.ts) return { message: found.ts };
    return has_more ? 'unknown' : 'none';
  } catch (error) {
    return isPassing(error) ? 'later' : 'unknown';
  }
}
