import type { Slack } from '../server/slack.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../server/world.ts';

/** The two ways from Slack to the bot. */
export const WAYS = ['Socket Mode', 'signed HTTP'] as const;
export type Way = (typeof WAYS)[number];

export type Settings = Readonly<Record<string, string>>;

/** What a bot needs to know of a Slack. */
export const settingsOf = (way: Way, slack: Slack): Settings => ({
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  ...(way === 'Socket Mode' ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
});
