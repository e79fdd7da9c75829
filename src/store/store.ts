/** Anything that JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An event as Slack sent it, kept from its arrival until it is answered. */
export type Arrival = {
  /** Slack's `event_id`; the same at each delivery. */
  id: string;
  body: Json;
  /** How many times somebody began to answer it, this time included. */
  attempts: number;
};

/**
 * Events that arrived. An event is taken by one process for a time (a lease); when that process dies, another takes it
 * over. Once finished, its body is gone and only its id is kept, so that it is never answered again.
 */
export type Inbox = {
  /**
   * Keeps an event and takes it until `until` (epoch milliseconds). False when it was taken before: it is answered, or
   * somebody is at it, or somebody will take it over.
   */
  take(event: { id: string; body: Json }, lease: { owner: string; now: number; until: number }): Promise<boolean>;
  /** Prolongs the lease of all that `owner` has taken and not finished. */
  prolong(owner: string, until: number): Promise<void>;
  /** The event is answered: forgets its body, keeps its id. */
  finish(id: string, now: number): Promise<void>;
  /** Gives an event back, to be taken over by anybody from `at` on (epoch milliseconds). */
  release(id: string, at: number): Promise<void>;
  /** Takes over events whose lease ran out, oldest first, at most `limit`. No event is given to two callers. */
  takeOverdue(lease: { owner: string; now: number; until: number }, limit: number): Promise<Arrival[]>;
  /** Events that are neither finished nor given up. */
  unfinished(): Promise<number>;
};

/** A question as it was asked, so that a button under its answer can ask it again. */
export type Exchange = { question: string; today: string; language: string; context: Json };

/** What a reader thought of an answer. */
export type Feedback = {
  id: number;
  /** Epoch milliseconds. */
  at: number;
  team: string;
  user: string;
  helpful: boolean;
  question: string;
  /** What was answered: kind, status and first line. */
  answer: { kind: string; status: string; lead: string };
  /** Names of the records that the answer quoted. */
  records: string[];
  /** What the reader expected, where they said so. */
  expected: string | null;
};

/**
 * What outlives a process. All times are epoch milliseconds and passed in; nothing here reads a clock. Every method
 * rejects with a `StoreError` that says what to do when the database cannot be used.
 */
export type Store = {
  inbox: Inbox;
  /** The state of a conversation, by workspace, channel and thread. */
  conversations: {
    get(key: string): Promise<Json | undefined>;
    put(key: string, context: Json, now: number): Promise<void>;
  };
  exchanges: {
    get(id: string): Promise<Exchange | undefined>;
    put(id: string, exchange: Exchange, now: number): Promise<void>;
  };
  feedback: {
    /** Keeps an opinion; gives its id. */
    add(feedback: Omit<Feedback, 'id'>): Promise<number>;
    /** Adds what was expected, only to an opinion of that very reader. */
    explain(id: number, reader: { team: string; user: string }, expected: string): Promise<void>;
    /** Newest first. */
    list(limit: number): Promise<Feedback[]>;
  };
  /** Installations of the app in workspaces, encrypted at rest with the secret that the store was opened with. */
  installations: {
    get(key: string): Promise<Json | undefined>;
    put(key: string, installation: Json, now: number): Promise<void>;
    delete(key: string): Promise<void>;
  };
  /** What a user has set, by workspace and user. */
  preferences: {
    get(key: string): Promise<Json | undefined>;
    put(key: string, preferences: Json, now: number): Promise<void>;
  };
  /** Notes that `what` is shown at `where` now. False when it was shown there since `since` already. */
  showOnce(what: string, where: string, now: number, since: number): Promise<boolean>;
  /** Forgets contexts, exchanges, finished events and what was shown, where older than `before`. Feedback stays. */
  forget(before: number): Promise<void>;
  /** Whether the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
