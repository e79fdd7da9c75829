import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Distribution } from '../../src/model.ts';
import type { Refused } from '../../src/reload/look.ts';
import { createReloadable, type Reloadable } from '../../src/reload/reload.ts';
import { openWorld } from '../../src/snapshot/open-world.ts';
import { line } from '../fixtures/knowledge-folder.ts';

/** Records in service, with what was told of them. */
export type Kept = {
  records: Reloadable;
  folder: string;
  log: string[];
  /** Those lines of the log that ask for somebody to do something. */
  loud: string[];
  /** Problems of each state that was refused, as `check` prints them. */
  broken: string[][];
  /** When what was in service once all was right again. */
  mended: number[];
  /** How often the state changed. */
  changes(): number;
};

const open = new Set<Reloadable>();
after(() => Promise.all([...open].map((records) => records.close())));

/** Takes a folder into service. The clock goes on by one at each look. */
export async function serve(folder: string): Promise<Kept> {
  const log: string[] = [];
  const loud: string[] = [];
  const broken: string[][] = [];
  const mended: number[] = [];
  let now = 0;
  let changes = 0;
  const records = createReloadable(await openWorld(folder, join(folder, 'cache')), {
    folder,
    now: () => ++now,
    log(text, details) {
      log.push(text);
      if (details) loud.push(text);
    },
    broken: ({ problems }: Refused) => void broken.push(problems.map(line)),
    mended: (since) => void mended.push(since),
  });
  records.onChange(() => changes++);
  open.add(records);
  return { records, folder, log, loud, broken, mended, changes: () => changes };
}

/** What is answered to "when was the third meeting?". */
export function dates({ records }: Kept, level: Distribution = 'restricted'): string[] {
  return answerTurns(records.world(level), ['Quand a eu lieu la troisième réunion ?'], { today: '2026-11-21' }).dates;
}

/** Waits until something is so, as far as a busy machine allows. */
export async function until(isSo: () => boolean, what = String(isSo)): Promise<void> {
  for (let left = 1_200; left > 0; left -= 1) {
    if (isSo()) return;
    await setTimeout(25);
  }
  throw new Error(`waited in vain for ${what}`);
}
