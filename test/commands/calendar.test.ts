import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bodiesNamed } from '../../src/answer/bodies-named.ts';
import { shipped } from '../answer/world.ts';
import { readFile } from '../calendar/read.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const folder = makeFolder({}, {});

/** Runs `rapporteur calendar`. */
function run(...args: string[]) {
  const env = { ...process.env, NODE_COMPILE_CACHE: folder, PUBLIC_URL: 'https://records.example.int' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'calendar', ...args], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

describe('rapporteur calendar', () => {
  it('prints the meetings of the default body', () => {
    const { code, out, err } = run();
    assert.deepEqual([code, err], [0, '']);
    assert.ok(readFile(out).some(({ uid }) => uid === 'ctoc-cop-wg-2.2007-10-03.1.morning@rapporteur'));
    assert.match(out.replaceAll('\r\n ', ''), /https:\/\/records\.example\.int\/records\/004_/);
  });

  it('writes a file, of several bodies by the names that people type, in French', () => {
    const path = join(folder, 'both.ics');
    assert.deepEqual(run('TA group', 'ctoc-cop', '--language', 'fr', '--output', path), { code: 0, out: '', err: '' });
    const text = readFileSync(path, 'utf8');
    assert.match(text, /^PRODID:.*FR\r$/m);
    const bodies = new Set(readFile(text).map(({ uid }) => uid.split('.')[0]));
    assert.deepEqual([...bodies].sort(), ['ctoc-cop', 'ctoc-cop-wg-2', 'ctoc-cop-wg-2+ctoc-cop-wg-3']);
  });

  const rows: [what: string, args: string[], code: number, told: RegExp][] = [
    ['a body that nobody knows', ['weather'], 2, /^No body is known as "weather"\..*\n {2}ctoc-cop {2}Conference\n/],
    ['one known and one unknown', ['wg2', 'weather'], 2, /^No body is known as "wg2 weather"/],
    ['a body of which no days are known', ['bureau'], 1, /^The records hold no days of meetings of: Extended Bureau/],
    ['a language that is none', ['--language', 'xx'], 2, /Allowed choices are (?:ar, )?en, (?:es, )?fr/],
    ['a file that cannot be written', ['--output', join(folder, 'no', 'x.ics')], 2, /cannot be written; give --output/],
  ];
  for (const [what, args, code, told] of rows)
    it(`${code}: ${what}`, () => {
      const result = run(...args);
      assert.deepEqual([result.code, result.out], [code, '']);
      assert.match(result.err, told);
    });
});

describe('the bodies that a text names', () => {
  const table: [text: string, bodies: string[] | undefined][] = [
    ['ctoc-cop-wg-2', ['ctoc-cop-wg-2']],
    ['CTOC-COP', ['ctoc-cop']],
    ['WG.2', ['ctoc-cop-wg-2']],
    ["le groupe de travail sur l'assistance technique", ['ctoc-cop-wg-2']],
    ['wg2 and wg3', ['ctoc-cop-wg-2', 'ctoc-cop-wg-3']],
    ['the working group', undefined],
    ['wg2 on firearms', undefined],
    ['', undefined],
  ];
  for (const [text, bodies] of table) it(text || 'nothing', () => assert.deepEqual(bodiesNamed(shipped, text), bodies));
});
