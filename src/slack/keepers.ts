import { tz } from '@date-fns/tz';
import type { WebClient } from '@slack/web-api';
import { format } from 'date-fns';
import { LEVELS } from '../knowledge/restrict.ts';
import type { Distribution, Problem } from '../model.ts';
import type { Message } from '../views/blocks/answer.ts';
import { brokenMessage, type Moment, mendedMessage } from '../views/blocks/changes.ts';
import { levelFor } from './audience.ts';
import { codeOf } from './failures.ts';
import { isZone } from './is-zone.ts';
import type { People, Person } from './people.ts';
import type { Services } from './services.ts';
import { readingOf } from './wording.ts';

/** A state of the records that is not taken into service, and the highest level among them. */
export type Broken = { problems: Problem[]; highest: Distribution };

/** Tells those who look after the records, the `keepers` of access.yml, in direct messages. Never rejects. */
export type Keepers = {
  broken(broken: Broken): Promise<void>;
  /** `since`: milliseconds since 1970. */
  mended(since: number): Promise<void>;
};

/** Problems of these files may quote records, which not every keeper may see. */
const QUOTES = /^(?:records|rulings)/;

/** `client` is that of the only workspace; with several nobody knows of which the keepers are, and only the log tells. */
export function createKeepers(services: Services, people: People, client: WebClient | undefined): Keepers {
  async function each(users: string[], say: (user: string, person: Person) => Promise<Message>): Promise<void> {
    if (users.length === 0)
      return services.log('records: access.yml names no keepers who could be told', { level: 'warn' });
    if (!client)
      return services.log('records: keepers are told in one workspace only, not in several', { level: 'warn' });
    for (const user of users)
      try {
        const { team_id = '' } = await client.auth.test();
        const message = await say(user, await people(client, team_id, user));
        await client.chat.postMessage({ channel: user, unfurl_links: false, unfurl_media: false, ...message });
      } catch (error) {
        services.log(`records: the keeper ${user} could not be told: ${codeOf(error)}`, { level: 'warn' });
      }
  }

  /** Who heard of the errors hears that they are gone, whoever the keepers are by then. */
  let told: string[] = [];
  /** One after the other: that all is right again must not come first. */
  let last: Promise<void> = Promise.resolve();

  async function visible({ problems, highest }: Broken, user: string, person: Person): Promise<Problem[]> {
    if (!client) return [];
    const level = await levelFor(services, client, { user, person, channel: undefined, together: false });
    const needed = Math.max(LEVELS.indexOf(highest), LEVELS.indexOf(services.highest()));
    return LEVELS.indexOf(level) >= needed ? problems : problems.filter(({ path }) => !QUOTES.test(path));
  }

  return {
    broken(broken) {
      const users = services.access().keepers;
      told = [...new Set([...told, ...users])];
      last = last.then(() =>
        each(users, async (user, person) => {
          const seen = await visible(broken, user, person);
          return brokenMessage(seen, broken.problems.length - seen.length, person.words);
        }),
      );
      return last;
    },
    mended(since) {
      const users = told;
      told = [];
      last = last.then(() =>
        each(users, async (_, person) =>
          mendedMessage(momentOf(services, since, person), readingOf(services, person.words)),
        ),
      );
      return last;
    },
  };
}

/** A moment by the clock of a person, or else by that of the default body's seat. */
function momentOf(services: Services, at: number, { zone }: Person): Moment {
  const { bodies, defaultBody } = services.world('general').knowledge;
  const seat = bodies.find(({ id }) => id === defaultBody)?.zone ?? 'UTC';
  const clock = [zone ?? seat, seat].find(isZone) ?? 'UTC';
  const [day = '', hour = ''] = format(at, 'yyyy-MM-dd HH:mm', { in: tz(clock) }).split(' ');
  return { day, hour, zone: clock };
}
