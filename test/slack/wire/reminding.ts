import type { Subscription } from '../../../src/model.ts';
import { nextTurn } from '../../../src/reminders/schedule.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeFolder } from '../../fixtures/knowledge-folder.ts';
import { subscription as subscriptionOf } from '../../fixtures/subscription.ts';
import { meetingToday } from '../reminders/due-now.ts';
import { markOf } from '../reminders/judge.ts';
import type { SlackOptions } from '../server/options.ts';
import type { Slack } from '../server/slack.ts';
import { CHANNEL, TEAM, USER } from '../server/world.ts';
import { type Rig, startRig, tempFolder } from './rig.ts';
import type { Settings } from './ways.ts';

export type RemindingOptions = { settings?: Settings; slack?: SlackOptions };

/** A bot whose reminders a test makes behind its back. */
export type Reminding = Rig & {
  store: Store;
  /** Where the bot has its records from. */
  knowledge: string;
  /** Adds a reminder, made an hour ago, that has been due for a minute. */
  subscribe(more?: Partial<Subscription>): Promise<Subscription>;
};

/** Starts a bot for which a body meets today, and opens its store beside it. */
export async function startReminding({ settings = {}, slack = {} }: RemindingOptions = {}): Promise<Reminding> {
  const knowledge = makeFolder(meetingToday(), {});
  const kept: Settings = { RAPPORTEUR_DATA: tempFolder(), RAPPORTEUR_POSTS_A_MINUTE: '6000', ...settings };
  const rig = await startRig({
    way: 'Socket Mode',
    settings: { RAPPORTEUR_KNOWLEDGE: knowledge, ...kept },
    slack,
  });
  const store = await openStore({ folder: kept.RAPPORTEUR_DATA, databaseUrl: kept.DATABASE_URL, secret: undefined });
  let made = 0;
  return {
    ...rig,
    store,
    knowledge,
    async subscribe(more = {}) {
      made += 1;
      const subscription = subscriptionOf({
        id: `s${String(made).padStart(4, '0')}`,
        team: TEAM,
        target: CHANNEL,
        createdBy: { id: USER, name: 'ana' },
        bodies: ['wg'],
        ahead: ['day'],
        hour: new Date(Date.now() - 60_000).toISOString().slice(11, 16),
        zone: 'UTC',
        ...more,
      });
      const since = Date.now() - 3_600_000;
      await store.subscriptions.put(subscription, nextTurn(subscription, since), since);
      return subscription;
    },
    async close() {
      await rig.close();
      await store.close();
    },
  };
}

/** Which reminders Slack took, in order. */
export const taken = (slack: Slack): string[] =>
  slack.state.messages.flatMap(({ content }) => markOf(content).split(' ')[0] || []);
