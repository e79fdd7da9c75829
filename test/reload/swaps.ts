// Swaps so many states as is said, and prints by how many bytes the heap grew over them:
// `node --expose-gc test/reload/swaps.ts 50`.
import { join } from 'node:path';
import { answerTurns } from '../../src/answer/answer.ts';
import { createReloadable } from '../../src/reload/reload.ts';
import { openWorld } from '../../src/snapshot/open-world.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { onDay, write } from './files.ts';

/** Long enough that a state that is not let go shows. */
const LONG = Array.from(
  { length: 800 },
  (_, n) => `${n + 3}. Le paragraphe ${n} traite du mot${n} et de l'autre${n}.\n`,
);

const folder = makeFolder({});
const quiet = () => {};
const options = { folder, now: Date.now, log: quiet, broken: quiet, mended: quiet };
const records = createReloadable(await openWorld(folder, join(folder, 'cache')), options);

async function swap(number: number): Promise<void> {
  const { 'texts/a.txt': text, ...rest } = onDay(10 + (number % 20));
  write(folder, { ...rest, 'texts/a.txt': `${text}\n${LONG.join('\n')}` });
  await records.inOneState(async () => {
    await records.look();
    answerTurns(records.world('general'), ['Que disent les documents sur le mot7 ?'], { today: '2026-11-21' });
  });
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

let changes = 0;
records.onChange(() => changes++);
for (let number = 0; number < 5; number += 1) await swap(number);
const before = held();
const one = changes;
for (let number = 5; number < 5 + Number(process.argv[2]); number += 1) await swap(number);
console.log(JSON.stringify({ swaps: changes - one, before, grown: held() - before }));
await records.close();
