import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Row, ratioRow } from './row.ts';

const child = fileURLToPath(new URL('memory-child.ts', import.meta.url));
const sizes = [10_000, 100_000];
const goal = 1.3;

/**
 * Memory of our index, and of all that a running program holds (records, their texts, the index), against a default
 * MiniSearch index of the same passages, each alone in a process, in MB. The goal is that of the index: a MiniSearch
 * index holds no texts.
 */
export function memoryBench(): Row[] {
  return sizes.flatMap((count) => {
    const plain = megabytes('plain', count);
    const world = ratioRow('memory', `${count} passages, all`, megabytes('world', count), plain, goal);
    return [
      ratioRow('memory', `${count} passages, index`, megabytes('ours', count), plain, goal),
      { bench: world.bench, what: world.what, value: world.value },
    ];
  });
}

function megabytes(kind: string, count: number): number {
  const output = execFileSync(process.execPath, ['--expose-gc', child, kind, String(count)], { encoding: 'utf8' });
  return Number(output) / 1e6;
}
