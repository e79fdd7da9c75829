import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Row, ratioRow } from './row.ts';

const child = fileURLToPath(new URL('memory-child.ts', import.meta.url));
const sizes = [10_000, 100_000];
const goal = 1.3;

/** Memory of our index against a default MiniSearch index of the same passages, each alone in a process, in MB. */
export function memoryBench(): Row[] {
  return sizes.map((count) =>
    ratioRow('memory', `${count} passages`, megabytes('ours', count), megabytes('plain', count), goal),
  );
}

function megabytes(kind: string, count: number): number {
  const output = execFileSync(process.execPath, ['--expose-gc', child, kind, String(count)], { encoding: 'utf8' });
  return Number(output) / 1e6;
}
