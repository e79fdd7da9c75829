import type { Subscription, Told, Turn } from '../model.ts';

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An event as Slack sent it, kept from its arrival until it is answered. */
export type Arrival = {
  /** Slack's `event_id`; the same at each delivery. */
  id: string;
  body: Json;
  /** How many times somebody began to answer it, this time included. */
  attempts: number;
  /** When it first arrived, epoch milliseconds. */
  arrived: number;
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

/** Who wants to be reminded of what. */
export type Subscriptions = {
  /**
   * Keeps a subscription, new or changed, and its next turn; undefined while it is paused or nothing can come. Whoever
   * is at an older form of it no longer decides on its next turn.
   */
  put(subscription: Subscription, next: Turn | undefined, now: number): Promise<void>;
  get(id: string): Promise<Subscription | undefined>;
  /** Forgets it with its deliveries. */
  remove(id: string): Promise<void>;
  /** Those of a workspace that go to a target, or were made by a user; in the order in which they were made. */
  list(of: { team: string; target: string } | { team: string; createdBy: string }): Promise<Subscription[]>;
  /** All that are not paused, by id, after one, with when they were changed last; to go through them part by part. */
  after(id: string, limit: number): Promise<{ subscription: Subscription; changed: number }[]>;
  /** Forgets all of a workspace. */
  removeTeam(team: string): Promise<void>;
};

/** A turn of a subscription that is due, taken by one process. */
export type DueTurn = {
  subscription: Subscription;
  turn: Turn;
  told: Told;
  /** What Slack answered the last time, where it refused for good; the person who made the subscription was told. */
  trouble: string | null;
  /** Counts the changes of the subscription. */
  revision: number;
  /** It was looked at before, and is once more: the records or the clock have changed. */
  again: boolean;
};

/** What is known of a delivery before it is posted. */
export type Begun =
  /** It is noted that it is being posted. */
  | 'begun'
  /** It was posted before. */
  | 'posted'
  /** Somebody began to post it at `since` (epoch milliseconds) and never said whether Slack took it. */
  | { since: number }
  /** Another process has taken the turn, or the subscription is gone. */
  | 'lost';

export type Outcome =
  /** Slack took it: `message` is its timestamp, in `channel`. */
  | { state: 'posted'; channel: string; message: string; told: Told }
  /** There was nothing to tell. */
  | { state: 'nothing' }
  /** Its time had passed. */
  | { state: 'late' }
  /** Slack refused it for good, with this code. */
  | { state: 'failed'; trouble: string };

/** One delivery as it is kept. */
export type Delivery = {
  subscription: string;
  day: string;
  part: Turn['part'];
  state: 'posting' | 'posted' | 'late' | 'failed';
  at: number;
  channel: string | null;
  message: string | null;
  trouble: string | null;
};

/**
 * The turns of the subscriptions, taken by a lease like the events of the inbox, and what became of them. There is one
 * delivery for each subscription, day and part of the day.
 */
export type Turns = {
  /** Takes turns that are due and not taken, in order of their time, at most `limit`. None is given to two callers. */
  take(lease: { owner: string; now: number; until: number }, limit: number): Promise<DueTurn[]>;
  /** Prolongs the lease of all that `owner` has taken and not finished. */
  prolong(owner: string, until: number): Promise<void>;
  /**
   * Notes that a turn is being posted, before it is. `again`: also where somebody else began and left it in doubt. The
   * same once more, with the same `now`, is `begun` again: so it can be repeated when the database went away over it.
   */
  begin(due: DueTurn, owner: string, now: number, again?: boolean): Promise<Begun>;
  /** Slack surely did not take what `owner` began to post: that is no longer in doubt. */
  undo(due: DueTurn, owner: string): Promise<void>;
  /** Gives a turn back, to be taken again from `at` on (epoch milliseconds). A delivery that was begun stays begun. */
  release(due: DueTurn, owner: string, at: number): Promise<void>;
  /**
   * Notes what became of a turn, and which is the next one. False when `owner` had lost the turn: then only what was
   * posted is noted, and what was told where nothing later was. What is noted as posted stays so. Done once more when
   * the database went away over it, it does no harm, and gives false where it was done the first time.
   */
  finish(due: DueTurn, owner: string, outcome: Outcome, next: Turn | undefined, now: number): Promise<boolean>;
  /** Makes a turn the next one of a subscription, where the next one is later and nobody has taken it. */
  bringForward(subscription: string, turn: Turn): Promise<void>;
  /** Whether some turn is to come after an instant only. */
  anyAfter(at: number): Promise<boolean>;
  /** Deliveries of a subscription, the newest first. */
  deliveries(subscription: string, limit: number): Promise<Delivery[]>;
  /** How many turns are due at `now`, and not finished. */
  due(now: number): Promise<number>;
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
    /**
     * Keeps an opinion on the answer behind an exchange, in the place of an earlier one of that reader; gives its id. A
     * remark that was made before stays while the answer still is not helpful.
     */
    add(feedback: Omit<Feedback, 'id' | 'expected'>, exchange: string): Promise<number>;
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
  subscriptions: Subscriptions;
  turns: Turns;
  /** Notes that `what` is shown at `where` now. False when it was shown there since `since` already. */
  showOnce(what: string, where: string, now: number, since: number): Promise<boolean>;
  /**
   * Forgets contexts, exchanges, finished events, deliveries and what was shown, where older than `before`. Feedback and
   * subscriptions stay, and a delivery whose turn is not finished: without it, it would be posted again.
   */
  forget(before: number): Promise<void>;
  /**
   * Brings what was kept since the last time to where a power failure does not reach it. Called every few seconds, so
   * that no single thing that is kept has to wait for the disk.
   */
  flush(): Promise<void>;
  /** Whether the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
