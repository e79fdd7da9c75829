import { AsyncLocalStorage } from 'node:async_hooks';
import { getCompileCacheDir } from 'node:module';
import { type World, worldOf } from '../answer/world.ts';
import type { Review } from '../knowledge/review.ts';
import type { Access } from '../knowledge/schema.ts';
import type { Distribution, Problem } from '../model.ts';
import { unpackIndex } from '../search/carry.ts';
import { type Outcome, type Refused, refusedFor } from './look.ts';
import { lookApart } from './look-apart.ts';
import { markOf, type State, stateOf } from './state.ts';
import { watchFolder } from './watch.ts';
import { worldsOf } from './worlds.ts';

export type ReloadOptions = {
  /** The knowledge folder. */
  folder: string;
  /** What a person must have looked at before it is served. Default: what was read with low certainty. */
  review?: Review;
  /** Milliseconds since 1970. */
  now(): number;
  /** `info` where no level is given. */
  log(line: string, details?: { level: 'warn' | 'error' }): void;
  /** Told when what stands on disk is not taken into service; told again only when what is wrong is another thing. */
  broken(refused: Refused): void;
  /** Told when it is right again after that, with since when what stands on disk is in service. */
  mended(since: number): void;
};

/** How it stands with the records, for those who look after the process. */
export type RecordsState = {
  /** When the state in service was loaded, in milliseconds since 1970. */
  loadedAt: number;
  records: number;
  problems: Problem[];
  /** What is wrong with a newer state that stands on disk, where there is one that is not taken into service. */
  refused?: Problem[];
};

/** The records in service, taken in anew when their files change. */
export type Reloadable = {
  /** All records up to a level, ready for questions. */
  world(level: Distribution): World;
  /** The highest level among the records. */
  highest(): Distribution;
  access(): Access;
  /** Does a piece of work for which the three above stay as they are, whatever changes meanwhile. */
  inOneState<T>(work: () => Promise<T>): Promise<T>;
  state(): RecordsState;
  /** Has `listener` called after each change of state, until the function that it gives is called. */
  onChange(listener: () => void): () => void;
  /** Begins to watch the folder. */
  watch(): void;
  /** Looks at the folder now; resolves when what it holds is in service, or was refused. */
  look(): Promise<void>;
  close(): Promise<void>;
};

/** Files that changed are read when none has changed for so long: editors and git write many in a row. */
const SETTLED_MS = 500;

/**
 * Keeps a state of the records in service, `world` at first. A new one is loaded in another thread, made ready whole, and
 * put in its place in one step; one with errors that the state in service does not have is not, not even in part.
 */
export function createReloadable(world: World, options: ReloadOptions): Reloadable {
  const { folder, review = 'doubtful', now, log, broken, mended } = options;
  const kept = new AsyncLocalStorage<{ state: State | undefined }>();
  const stopped = new AbortController();
  const listeners = new Set<() => void>();
  let current = stateOf(worldsOf(world), markOf(world.knowledge), now());
  let refused: Refused | undefined;
  const seen = (): State => kept.getStore()?.state ?? current;

  function take(outcome: Exclude<Outcome, { kind: 'unsettled' | 'refused' }>): void {
    if (outcome.kind === 'ready') {
      current = stateFrom(outcome, now());
      log(`records: loaded anew; ${current.records} documents are in service`);
    }
    if (refused) {
      refused = undefined;
      log('records: the files are in order again');
      mended(current.loadedAt);
    }
    if (outcome.kind === 'ready') for (const listener of listeners) tell(listener);
  }

  function tell(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      log(`records: who was told of the change failed: ${(error as Error).message}`, { level: 'error' });
    }
  }

  function refuse({ problems, highest }: Refused): void {
    const same = JSON.stringify(refused?.problems) === JSON.stringify(problems);
    refused = { problems, highest };
    if (same) return;
    for (const { path, line, column, message } of problems)
      log(`records: ${path}:${line}:${column}: ${message}`, { level: 'error' });
    log('records: what was changed is not taken in; the last good state stays in service until these are corrected', {
      level: 'error',
    });
    broken(refused);
  }

  async function once(): Promise<void> {
    const { problems, records, mark } = current;
    const order = { folder, cache: getCompileCacheDir(), review, inService: { problems, records, mark } };
    const outcome = await lookApart(order, stopped.signal).catch(refusedFor);
    if (stopped.signal.aborted) return;
    if (outcome.kind === 'unsettled') soon();
    else if (outcome.kind === 'refused') refuse(outcome);
    else take(outcome);
  }

  let timer: NodeJS.Timeout | undefined;
  function soon(): void {
    clearTimeout(timer);
    if (!stopped.signal.aborted) timer = setTimeout(() => void look(), SETTLED_MS).unref();
  }

  /** Looks one after the other: the last one begins after whoever waits for it asked. */
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  function look(): Promise<void> {
    waiting ??= last.then(() => {
      waiting = undefined;
      last = once();
      return last;
    });
    return waiting;
  }

  let watching: { close(): Promise<void> } | undefined;
  return {
    world: (level) => seen().worlds[level],
    highest: () => seen().highest,
    access: () => seen().access,
    inOneState(work) {
      // Emptied at the end: what outlives the work, as a connection does, would keep a state in memory for as long.
      const box: { state: State | undefined } = { state: seen() };
      return kept.run(box, work).finally(() => {
        box.state = undefined;
      });
    },
    state: () => ({
      loadedAt: current.loadedAt,
      records: current.records,
      problems: current.problems,
      ...(refused ? { refused: refused.problems } : {}),
    }),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    watch() {
      watching ??= watchFolder(folder, { changed: soon, log });
    },
    look,
    async close() {
      stopped.abort();
      clearTimeout(timer);
      await watching?.close();
      await last;
    },
  };
}

function stateFrom({ mark, parts, levels }: Extract<Outcome, { kind: 'ready' }>, now: number): State {
  const different = parts.map(({ prepared, index }) => worldOf(prepared, () => unpackIndex(index)));
  const at = (number: number) => different[number] as World;
  const { general, limited, restricted } = levels;
  const worlds = { general: at(general), limited: at(limited), restricted: at(restricted) };
  for (const { paragraphs } of different) void paragraphs;
  return stateOf(worlds, mark, now);
}
