import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMetrics } from '../src/metrics.ts';
import { openStore } from '../src/store/open-store.ts';
import { type Writer, writing } from './store/processes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/running.md'), 'utf8');
const config = readFileSync(join(root, 'src/config.ts'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-running-'));
let writer: Writer | undefined;
after(async () => {
  await writer?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The commands of the page under that name, as a shell runs them. */
const commands = (name: string): string =>
  new RegExp(`^\`\`\`sh ${name}\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? 'exit 1';

const run = (name: string, environment: Record<string, string>): string =>
  execFileSync('sh', ['-euc', commands(name)], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    encoding: 'utf8',
  });

/** How many conversations a copy holds. */
function heldIn(path: string): number {
  const file = new DatabaseSync(path, { readOnly: true });
  const row = file.prepare("select count(*) as count from kept where kind = 'conversation'").get();
  file.close();
  return Number(row?.count);
}

describe('the page on running', () => {
  it('backs up while a bot runs, and restores after that bot was killed', async () => {
    const data = join(folder, 'data');
    const environment = { RAPPORTEUR_DATA: data, BACKUP: join(folder, 'copy.db') };
    writer = await writing({ folder: data, secret: undefined });
    await writer.until(20);
    const before = writer.written.length;
    assert.match(
      run('backup', environment),
      /copy\.db holds the database as it was now: \d+ KB, read through and whole/,
    );
    await writer.until(heldIn(environment.BACKUP) + 20);
    await writer.kill();
    run('restore', environment);
    const store = await openStore({ folder: data, secret: undefined });
    try {
      for (let at = 0; at < before; at += 1) assert.deepEqual(await store.conversations.get(`W${at}`), { at });
      const last = writer.written.at(-1) ?? '';
      assert.equal(await store.conversations.get(last), undefined, 'what came after the backup is gone');
    } finally {
      await store.close();
    }
  });

  it('names each number of the bot, and no other', async () => {
    const { text } = await createMetrics().read();
    const counted = [...text.matchAll(/^# HELP (rapporteur_\w+)/gm)].map(([, name]) => name);
    const named = [...page.matchAll(/^\| `(rapporteur_\w+)(?:\{[\w,]+\})?` \|/gm)].map(([, name]) => name);
    assert.deepEqual(named.toSorted(), counted.toSorted());
  });

  it('names settings that are read', () => {
    const named = new Set(
      [
        ...page.matchAll(/\b(?:RAPPORTEUR_[A-Z]+|SLACK_[A-Z_]+|DATABASE_URL|PUBLIC_URL|LOG_[A-Z]+|METRICS|PORT)\b/g),
      ].map(([name]) => name),
    );
    assert.ok(named.size > 10);
    assert.deepEqual(
      [...named].filter((name) => !config.includes(name)),
      [],
    );
  });
});
