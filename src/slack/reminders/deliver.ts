import type { WebClient } from '@slack/web-api';
import { StoreError } from '../../store/errors.ts';
import type { DueTurn, Outcome } from '../../store/store.ts';
import { reasonOf } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Addressees } from './addressees.ts';
import { attempt } from './attempt.ts';
import type { Clock } from './clock.ts';
import { findPosted } from './found.ts';
import type { Pace } from './pace.ts';
import type { Prepare, Prepared } from './prepare.ts';
import type { TellTrouble } from './trouble.ts';

/** What happens with a reminder of which nobody knows whether Slack took it: a crash or a broken connection over it. */
export type InDoubt = 'again' | 'never';

export type DeliverOptions = {
  /** Name of this process among those that share the store. */
  owner: string;
  prepare: Prepare;
  addressees: Addressees;
  pace: Pace;
  tellTrouble: TellTrouble;
  inDoubt: InDoubt;
  clock: Clock;
  /** Aborted when it is time to stop. */
  stopping: AbortSignal;
};

/** A turn on its way. */
type Task = {
  due: DueTurn;
  client: WebClient;
  channel: string;
  /** By this the message is found again. */
  mark: string;
  /** Tries that failed. */
  tries: number;
  /** It was begun before, nobody knows how that ended, and it is to be posted again. */
  again: boolean;
};

/** Somebody who began so lately may still be at it. */
const AT_IT_MS = 15_000;
/** Between two tries to note what became of a reminder. */
const NOTE_MS = 500;
/** What is refused stays away; the rest is tried again. */
const LEVEL = { refused: 'error', unknown: 'warn', 'not-taken': 'warn' } as const;
/** Pauses after failures of Slack's, each longer than the one before. */
const PAUSES_MS = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000];

/**
 * Delivers a turn that is due: what there is to tell is posted once. It is noted before it is posted and after Slack
 * took it. Where the second note is missing, Slack is asked for the message; where it may not be asked (in channels),
 * `inDoubt` decides. Resolves when the turn is finished, or given back for later.
 */
export function createDeliver(services: Services, options: DeliverOptions): (due: DueTurn) => Promise<void> {
  const { store, now, log } = services;
  const { owner, prepare, addressees, pace, tellTrouble, inDoubt, clock, stopping } = options;

  async function finish(due: DueTurn, outcome: Outcome): Promise<void> {
    const held = await noted(() => store.turns.finish(due, owner, outcome, prepare.next(due), now()));
    services.metrics.reminder(outcome.state);
    if (!held)
      log('reminder: changed or taken over meanwhile', { level: 'warn', ...nameOf(due), state: outcome.state });
  }

  /** What Slack took must be noted, or it would be posted again: tried for as long as the database is away. */
  async function noted<T>(note: () => Promise<T>): Promise<T> {
    for (;;)
      try {
        return await note();
      } catch (error) {
        log(`reminder: ${reasonOf(error)}`, { level: 'error' });
        if (!(error instanceof StoreError) || !(await clock.wait(NOTE_MS, stopping))) throw error;
      }
  }

  const giveBack = (due: DueTurn, at: number) => store.turns.release(due, owner, Math.max(at, now() + 1_000));

  /** Lets a channel rest after a failure. */
  const rest = ({ due, channel, tries }: Task) =>
    pace.hold(due.subscription.team, channel, now() + (PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] ?? 0));

  async function failed(task: Task, code: string): Promise<void> {
    await tellTrouble(task.client, task.due, code);
    await finish(task.due, { state: 'failed', trouble: code });
  }

  /** Waits for a place in the channel. False when the turn was given back, or is over. */
  async function waited({ due, channel }: Task, { expires }: Prepared): Promise<boolean> {
    const { team } = due.subscription;
    const at = stopping.aborted ? undefined : pace.reserve(team, channel, now());
    if (at === undefined) {
      await giveBack(due, Math.min(pace.openAt(team, channel, now()), expires + 1));
      return false;
    }
    const wait = at - now();
    const going = wait <= 0 || (await clock.wait(wait, stopping));
    if (!going) await giveBack(due, now());
    return going;
  }

  /** What to do about a turn that was begun at `since`, without a word on how it ended. */
  async function resolve(task: Task, { told }: Prepared, since: number): Promise<'done' | 'again'> {
    const { due, client, channel, mark, tries } = task;
    if (tries === 0 && now() - since < AT_IT_MS) {
      await giveBack(due, since + AT_IT_MS);
      return 'done';
    }
    const found = await findPosted(client, channel, mark, since);
    if (found === 'later') {
      log('reminder: Slack does not say whether it took it', { level: 'warn', ...nameOf(due) });
      task.tries += 1;
      rest(task);
      return 'again';
    }
    if (typeof found === 'object') {
      await finish(due, { state: 'posted', channel, message: found.message, told });
      return 'done';
    }
    if (found === 'unknown') services.metrics.reminder('doubt');
    log('reminder: begun before, without a word on how it ended', { level: 'warn', ...nameOf(due), found, inDoubt });
    if (found === 'unknown' && inDoubt === 'never') {
      await failed(task, 'in_doubt');
      return 'done';
    }
    task.again = true;
    return 'again';
  }

  async function step(task: Task): Promise<'done' | 'again'> {
    const { due, client, channel, mark } = task;
    const done = async (work: Promise<unknown>) => {
      await work;
      return 'done' as const;
    };
    const prepared = await prepare.prepare(client, due);
    if (!prepared) return done(finish(due, { state: 'nothing' }));
    if (now() > prepared.expires) {
      // What was in time then is no longer told; what is new since then never was to be told at that turn.
      if (due.again) return done(finish(due, { state: 'nothing' }));
      log('reminder: too late, not posted', { level: 'warn', ...nameOf(due) });
      return done(finish(due, { state: 'late' }));
    }
    if (!(await waited(task, prepared))) return 'done';
    const begun = await store.turns.begin(due, owner, now(), task.again);
    if (begun === 'lost') return 'done';
    if (begun === 'posted') return done(finish(due, { state: 'nothing' }));
    if (begun !== 'begun') return resolve(task, prepared, begun.since);

    const result = await attempt(client, channel, mark, prepared.message);
    if (result.state === 'taken') {
      const { channel: where, message } = result;
      return done(finish(due, { state: 'posted', channel: where, message, told: prepared.told }));
    }
    log(`reminder: ${result.code}`, { level: LEVEL[result.state], ...nameOf(due), state: result.state });
    const inDoubtBefore = task.again;
    if (result.state !== 'unknown' && !inDoubtBefore) await noted(() => store.turns.undo(due, owner));
    if (result.state === 'refused') return done(failed(task, result.code));
    task.tries += 1;
    task.again = result.state === 'not-taken' && inDoubtBefore;
    const { team } = due.subscription;
    if (result.state === 'not-taken' && result.after !== undefined)
      pace.limited(team, channel, now(), now() + result.after);
    else rest(task);
    return 'again';
  }

  return async (due) => {
    const { team, target } = due.subscription;
    const addressee = await addressees(team, target);
    if (!addressee) return finish(due, { state: 'failed', trouble: 'not_installed' });
    const mark = `${due.subscription.id} ${due.turn.day} ${due.turn.part}`;
    const task: Task = { due, ...addressee, mark, tries: 0, again: false };
    while ((await step(task)) === 'again');
  };
}

/** What the log says of a turn. */
const nameOf = ({ subscription, turn }: DueTurn) => ({
  subscription: subscription.id,
  day: turn.day,
  part: turn.part,
  due: new Date(turn.at).toISOString(),
});
