import type { WebClient } from '@slack/web-api';
import { offeredLanguages } from '../answer/phrases/offered.ts';
import type { AnswerLanguage } from '../model.ts';
import { orElse } from './or-else.ts';

/** What is known of somebody in Slack. */
export type Person = {
  /** Language of buttons and labels, from the Slack locale; English for one that is not spoken here. */
  words: AnswerLanguage;
  /** IANA zone; undefined when Slack does not say. */
  zone: string | undefined;
  /** Member of the workspace: no guest, nobody from another organization, and Slack said so. */
  insider: boolean;
};

/** Looks somebody up; never fails. Who cannot be looked up is no insider. */
export type People = (client: WebClient, team: string, user: string) => Promise<Person>;

const STRANGER: Person = { words: 'en', zone: undefined, insider: false };
const KEPT_MS = 10 * 60_000;
/** After a failure somebody is looked up again sooner. */
const KEPT_FAILED_MS = 30_000;
const MOST_KEPT = 5_000;
/** A view must be opened three seconds after a button was pressed; Slack may take longer to say who pressed it. */
const PATIENCE_MS = 1_200;

/** The interface language of a Slack locale: `fr-FR` is `fr`, `pt-BR` is `en`. */
export const wordsOf = (locale = ''): AnswerLanguage =>
  offeredLanguages.find((language) => language === locale.toLowerCase().split(/[-_]/)[0]) ?? 'en';

/** Looks people up with `users.info`, and keeps what it was told for ten minutes. `now` gives milliseconds. */
export function createPeople(now: () => number): People {
  const kept = new Map<string, { lookup: Promise<Person>; until: number }>();
  const begin = (key: string, lookup: Promise<Person>) => {
    const entry = { lookup, until: now() + KEPT_MS };
    lookup.catch(() => {
      entry.until = now() + KEPT_FAILED_MS;
    });
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.delete(key);
    kept.set(key, entry);
    return entry;
  };
  return (client, team, user) => {
    const key = `${team}:${user}`;
    const known = kept.get(key);
    const { lookup } = known && known.until > now() ? known : begin(key, lookUp(client, team, user));
    return orElse(lookup, PATIENCE_MS, STRANGER);
  };
}

async function lookUp(client: WebClient, team: string, id: string): Promise<Person> {
  const { user = {} } = await client.users.info({ user: id, include_locale: true });
  const { is_restricted, is_ultra_restricted, is_bot, team_id, enterprise_user, locale, tz } = user;
  const teams = [team_id ?? team, ...(enterprise_user?.teams ?? [])];
  const guest = is_restricted || is_ultra_restricted || is_bot || ('is_stranger' in user && user.is_stranger);
  return { words: wordsOf(locale), zone: tz, insider: !guest && teams.includes(team) };
}
