import type { WebClient } from '@slack/web-api';
import type { AnswerLanguage } from '../model.ts';

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

/** The interface language of a Slack locale: `fr-FR` is `fr`, `pt-BR` is `en`. */
export const wordsOf = (locale: string | undefined): AnswerLanguage => (/^fr\b/i.test(locale ?? '') ? 'fr' : 'en');

/** Looks people up with `users.info`, and keeps what it was told for ten minutes. `now` gives milliseconds. */
export function createPeople(now: () => number): People {
  const kept = new Map<string, { person: Promise<Person>; until: number }>();
  return (client, team, user) => {
    const key = `${team}:${user}`;
    const found = kept.get(key);
    if (found && found.until > now()) return found.person;
    const entry = { person: lookUp(client, team, user), until: now() + KEPT_MS };
    const person = entry.person.catch(() => {
      entry.until = now() + KEPT_FAILED_MS;
      return STRANGER;
    });
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, Object.assign(entry, { person }));
    return person;
  };
}

async function lookUp(client: WebClient, team: string, id: string): Promise<Person> {
  const { user } = await client.users.info({ user: id, include_locale: true });
  const { locale, tz, team_id, is_restricted, is_ultra_restricted, is_stranger, is_bot } = user as NonNullable<
    typeof user
  > & { is_stranger?: boolean };
  const outsider = is_restricted || is_ultra_restricted || is_stranger || is_bot || (team_id && team_id !== team);
  return { words: wordsOf(locale), zone: tz, insider: !outsider };
}
