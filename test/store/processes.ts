import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Place } from '../../src/store/open-store.ts';

export type Order = { work: 'open' | 'take' | 'takeOverdue' | 'showOnce' | 'turns' | 'write'; place: Place };

/** What a worker says. */
export type Word = { ready: true } | { written: string } | { gained: string[] } | { failed: string };

/** Several processes do the same work on a store, and begin it at once; gives what each of them gained. */
export async function together(processes: number, order: Order): Promise<string[][]> {
  const workers = Array.from({ length: processes }, () => start(order));
  await Promise.all(workers.map((worker) => heard(worker, 'ready')));
  const gained = workers.map((worker) => heard(worker, 'gained'));
  for (const worker of workers) worker.send('go');
  return Promise.all(gained);
}

/** A process writes to a store and is killed in the middle of it; gives what it said it had written. */
export async function killedWriting(place: Place, after: number): Promise<string[]> {
  const worker = start({ work: 'write', place });
  await heard(worker, 'ready');
  const written: string[] = [];
  worker.on('message', (word: Word) => {
    if (!('written' in word)) return;
    written.push(word.written);
    if (written.length === after) worker.kill('SIGKILL');
  });
  const end = once(worker, 'exit');
  worker.send('go');
  await end;
  return written;
}

/** A process that writes without pause. */
export type Writer = {
  /** What it said it had written so far, in order. */
  readonly written: readonly string[];
  /** Resolves once it has written so many. */
  until(count: number): Promise<void>;
  kill(): Promise<void>;
};

/** Starts a process that writes to a store until it is killed. */
export async function writing(place: Place): Promise<Writer> {
  const worker = start({ work: 'write', place });
  await heard(worker, 'ready');
  const written: string[] = [];
  worker.on('message', (word: Word) => {
    if ('written' in word) written.push(word.written);
  });
  worker.send('go');
  return {
    written,
    async until(count) {
      while (written.length < count) await once(worker, 'message');
    },
    async kill() {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      const end = once(worker, 'exit');
      worker.kill('SIGKILL');
      await end;
    },
  };
}

function start(order: Order): ChildProcess {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: [] });
  worker.send(order);
  return worker;
}

/** Waits until a worker says a word. Rejects when it failed or ended before. */
function heard(worker: ChildProcess, wanted: 'ready' | 'gained'): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`the worker ended with ${code}`));
    worker.once('exit', end);
    worker.on('message', (word: Word) => {
      if ('failed' in word) reject(new Error(word.failed));
      if (!(wanted in word)) return;
      worker.off('exit', end);
      resolve('gained' in word ? word.gained : []);
    });
  });
}
