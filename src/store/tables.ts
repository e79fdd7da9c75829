import type { Generated, Kysely } from 'kysely';
import type { StoreError } from './errors.ts';

/** The tables as the migrations leave them. Times are epoch milliseconds; JSON is kept as text in both databases. */
export type Tables = {
  inbox: {
    id: string;
    /** JSON; null once finished. */
    body: string | null;
    owner: string;
    until: number;
    attempts: number;
    arrived: number;
    finished: number | null;
  };
  /** What is only put and got by its key. */
  kept: { kind: Kind; key: string; value: string; at: number };
  shown: { what: string; where: string; at: number };
  feedback: {
    id: Generated<number>;
    at: number;
    team: string;
    user: string;
    /** 1 or 0. */
    helpful: number;
    question: string;
    /** JSON. */
    answer: string;
    /** JSON. */
    records: string;
    expected: string | null;
    /** The exchange behind the answer; null for what was kept before it was noted. */
    exchange: string | null;
  };
  subscriptions: {
    id: string;
    team: string;
    target: string;
    created_by: string;
    created_by_name: string;
    /** JSON: bodies, hours, zone, language, detail. */
    settings: string;
    /** 1 or 0. */
    paused: number;
    created: number;
    /** Turns before it belong to an older form, or to nobody. */
    changed: number;
    /** Counts the changes. */
    revision: number;
    /** JSON. */
    told: string;
    trouble: string | null;
    /** The next turn; null while there is none. */
    next_at: number | null;
    next_day: string | null;
    next_part: string | null;
    /** 1 where that turn was looked at before. */
    next_again: number;
    /** Who has taken that turn, and until when. */
    owner: string;
    until: number;
  };
  /** Gone with their subscription. */
  deliveries: {
    subscription: string;
    day: string;
    part: string;
    state: string;
    /** Who is posting it, or was the last to. */
    owner: string;
    at: number;
    channel: string | null;
    message: string | null;
    trouble: string | null;
  };
};

/** What a row of `kept` is. */
export type Kind = 'conversation' | 'exchange' | 'installation' | 'preferences';

/** An open database, before anything is made of it. */
export type Connection = {
  db: Kysely<Tables>;
  is: 'sqlite' | 'postgres';
  /**
   * Runs something, and again for about so many milliseconds while another process is in the way. What runs is one
   * statement, or does no harm when its beginning is done twice.
   */
  patiently<T>(run: () => Promise<T>, milliseconds: number): Promise<T>;
  /** Says in a sentence what went wrong and what to do. */
  explain(failure: unknown): StoreError;
};
