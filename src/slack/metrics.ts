import type { Answer } from '../model.ts';
import type { Outcome } from '../store/store.ts';

/** Where an answer appears: to a whole channel, in a direct message, to one person beside what is there, or in a view. */
export type Surface = 'channel' | 'direct' | 'only-you' | 'view';

/**
 * What became of a delivery of Slack: done; delivered before, and dropped; failed, to be tried again; failed for good;
 * sent away because the bot is stopping.
 */
export type Handled = 'done' | 'doubled' | 'again' | 'given-up' | 'stopping';

/** What became of a reminder; in doubt when nobody knows whether Slack took it. */
export type Reminded = Outcome['state'] | 'doubt';

/** What the records hold. */
export type Held = { documents: number; errors: number; warnings: number };

/** Counts what happens. Labels are kinds and codes, never words that people write, nor who wrote them. */
export type Metrics = {
  /** An answer was posted or shown. */
  answered(answer: Pick<Answer, 'kind' | 'status'>, surface: Surface): void;
  /** Slack was told that a delivery arrived, `ms` after it did. */
  acknowledged(type: string, ms: number): void;
  /** A delivery was dealt with, `ms` after it first arrived. */
  handled(type: string, outcome: Handled, ms: number): void;
  /** A method of the Web API was called: `ok`, Slack's code of an error, `http_500`, `ratelimited`, `unreachable`. */
  called(method: string, outcome: string): void;
  /** How many events are not finished; NaN when that is not known. */
  unfinished(count: number): void;
  reminder(state: Reminded): void;
  /** How many turns of reminders were due and are not finished; NaN when that is not known. */
  dueTurns(count: number): void;
  /** The records were loaded, at `at` milliseconds since 1970. */
  loaded(held: Held, at: number): void;
  /** The database could not do what it was asked. */
  storeFailed(): void;
};

const nothing = () => {};

/** For a bot whose numbers nobody reads. */
export const noMetrics: Metrics = {
  answered: nothing,
  acknowledged: nothing,
  handled: nothing,
  called: nothing,
  unfinished: nothing,
  reminder: nothing,
  dueTurns: nothing,
  loaded: nothing,
  storeFailed: nothing,
};
