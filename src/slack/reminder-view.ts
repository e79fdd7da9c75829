import type { WebClient } from '@slack/web-api';
import { LEVELS } from '../knowledge/restrict.ts';
import type { Distribution, Subscription } from '../model.ts';
import { upcoming } from '../reminders/due.ts';
import type { Modal } from '../views/blocks/modal.ts';
import { reminderList } from '../views/blocks/reminder-list.ts';
import { reminderPreview } from '../views/blocks/reminder-preview.ts';
import { isChannel } from '../views/blocks/reminder-sentence.ts';
import { lookAtChannel } from './channel-state.ts';
import type { FindReader, Reader } from './reader.ts';
import { entriesFor, toldOf } from './reminder-entries.ts';
import type { Services } from './services.ts';
import { readingOf } from './wording.ts';

/** The list of reminders where a reader is. */
export const listFor = async (services: Services, reader: Reader): Promise<Modal> =>
  reminderList(await entriesFor(services, reader), readingOf(services, reader.person.words));

/** When the next reminder comes, and what it will look like to those who get it, as far as the reader may see it too. */
export async function previewFor(
  services: Services,
  findReader: FindReader,
  client: WebClient,
  reader: Reader,
  subscription: Subscription,
  saved: boolean,
): Promise<Modal> {
  const { target } = subscription;
  const [level, channel] = await Promise.all([
    previewLevel(findReader, client, reader, target),
    isChannel(target) ? lookAtChannel(client, target) : undefined,
  ]);
  const world = services.world(level);
  const [next] = upcoming(world, { ...subscription, paused: false }, services.now(), {}, 1);
  const told = toldOf(services, subscription, reader, reader.person.words);
  const { asOf } = world.knowledge;
  return reminderPreview(
    { ...told, next, asOf, saved, shared: channel?.shared ?? false },
    readingOf(services, reader.person.words),
  );
}

/** What a channel may see, but to somebody who is not in it no more than they may see by themselves. */
async function previewLevel(
  findReader: FindReader,
  client: WebClient,
  { team, user, channel }: Reader,
  target: string,
): Promise<Distribution> {
  const own = () => findReader(client, { team, user, together: false });
  if (!isChannel(target)) return (await own()).level;
  const { level } = await findReader(client, { team, user, channel: target, together: true });
  return target === channel ? level : lower(level, (await own()).level);
}

const lower = (a: Distribution, b: Distribution): Distribution => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b);
