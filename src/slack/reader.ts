import type { WebClient } from '@slack/web-api';
import type { Distribution } from '../model.ts';
import { levelFor } from './audience.ts';
import type { People, Person } from './people.ts';
import type { Services } from './services.ts';

/** Who did something in Slack, where, and what may be shown there. */
export type Reader = {
  team: string;
  user: string;
  person: Person;
  channel: string | undefined;
  level: Distribution;
};

export type Place = {
  team: string | undefined;
  user: string;
  channel?: string | undefined;
  /** Others read the answer too. */
  together: boolean;
  shared?: boolean | undefined;
};

/** Finds out who reads and what they may see. Never fails: what cannot be found out counts for the worse. */
export type FindReader = (client: WebClient, place: Place) => Promise<Reader>;

export const createFindReader =
  (services: Services, people: People): FindReader =>
  async (client, { team = '', user, channel, together, shared }) => {
    const person = await people(client, team, user);
    const level = await levelFor(services, client, { user, person, channel, together, shared });
    return { team, user, person, channel, level };
  };
