import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile, type Row, ratioRow, time } from './row.ts';

const command = fileURLToPath(new URL('../../src/rapporteur.js', import.meta.url));
const baseline = fileURLToPath(new URL('start-baseline.mjs', import.meta.url));
const runs = 15;
const goal = 1.5;
const questions = {
  claims: "Quelle décision a créé le Groupe de travail sur l'assistance technique ?",
  'full text': 'Que disent les documents sur la Banque mondiale ?',
};

/**
 * From nothing to the first answer on the shipped records, whole processes in turn, against a Node that only imports
 * minisearch and yaml. What is kept between starts is kept in a folder of its own, so that the very first start shows.
 */
export function startBench(): Row[] {
  const cache = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const ask = (question: string) => milliseconds(cache, command, 'ask', '--json', question);
    const plain = () => milliseconds(cache, baseline);
    const firstPlain = plain();
    const first = ratioRow('start to first answer', 'very first start', ask(questions.claims), firstPlain, goal);
    return [
      ...Object.entries(questions).map(([kind, question]) => {
        ask(question);
        const pairs = Array.from({ length: runs }, () => ({ plain: plain(), ours: ask(question) }));
        const median = (which: 'ours' | 'plain') =>
          quantile(
            pairs.map((pair) => pair[which]),
            0.5,
          );
        return ratioRow('start to first answer', kind, median('ours'), median('plain'), goal);
      }),
      { bench: first.bench, what: first.what, value: first.value },
    ];
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function milliseconds(cache: string, ...call: string[]): number {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  return time(() => execFileSync(process.execPath, call, { env, stdio: 'ignore' }));
}
