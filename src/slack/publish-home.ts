import type { WebClient } from '@slack/web-api';
import * as v from 'valibot';
import { homeView } from '../views/blocks/home.ts';
import { todayOf } from './converse.ts';
import { homeData } from './home-data.ts';
import type { Reader } from './reader.ts';
import { entriesFor } from './reminder-entries.ts';
import type { Services } from './services.ts';
import { readingOf } from './wording.ts';

const preferences = v.object({ followed: v.array(v.string()) });

/** Under which key the preferences of a reader are kept. */
export const preferencesOf = ({ team, user }: Reader): string => `${team}:${user}`;

/** Draws App Home for a reader. */
export async function publishHome(services: Services, client: WebClient, reader: Reader): Promise<void> {
  const { store, pages } = services;
  const { user, person, level } = reader;
  const world = services.world(level);
  const [kept, reminders] = await Promise.all([
    store.preferences.get(preferencesOf(reader)),
    entriesFor(services, { ...reader, channel: undefined }),
  ]);
  const read = v.safeParse(preferences, kept);
  const followed = read.success ? read.output.followed : [world.knowledge.defaultBody];
  // Who looks after the records may read all of them, and so what is wrong in any of them.
  const keeper = person.insider && services.access().keepers.includes(user);
  const problems = keeper ? services.world(services.highest()).knowledge.problems : undefined;
  const options = { words: person.words, today: todayOf(services, person), followed, problems, pages };
  const data = { ...homeData(world, options), reminders, ...readingOf(services, person.words) };
  await client.views.publish({ user_id: user, view: homeView(data) });
}
