import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { answerTurns } from '../../src/answer/answer.ts';
import { search } from '../../src/search/index.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { openWorld } from '../../src/snapshot/open-world.ts';
import { makeFolder, recordOf, TEXT, THIRD } from '../fixtures/knowledge-folder.ts';

const caches: string[] = [];
after(() => {
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
});

function makeCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  caches.push(cache);
  return cache;
}

/** The only file with this ending that a cache folder keeps. */
function keptIn(cache: string, ending = '.snapshot'): string {
  const names = readdirSync(join(cache, 'rapporteur')).filter((name) => name.endsWith(ending));
  assert.equal(names.length, 1, names.join(', '));
  return join(cache, 'rapporteur', names[0] as string);
}

const answered = async (folder: string, cache: string) => {
  const world = await openWorld(folder, cache);
  return ['Quand a eu lieu la troisième réunion ?', 'Quelle décision a créé le groupe ?'].map((question) =>
    answerTurns(world, [question], { today: '2026-11-21' }),
  );
};

describe('knowledge kept between starts', () => {
  it('gives the same answers, and what it keeps is used', async () => {
    const [folder, cache] = [makeFolder({}), makeCache()];
    const first = await answered(folder, cache);
    const written = statSync(keptIn(cache), { bigint: true }).mtimeNs;
    assert.deepEqual(await answered(folder, cache), first);
    assert.equal(statSync(keptIn(cache), { bigint: true }).mtimeNs, written);
    assert.equal(first[0]?.status, 'answered');
  });

  it('keeps the index of the passages when it was first needed, and reads it later', async () => {
    const [folder, cache] = [makeFolder({}), makeCache()];
    const find = async () => {
      const { passages, glossary } = await openWorld(folder, cache);
      return search(passages, questionTerms('réunion', 'fr', glossary));
    };
    await openWorld(folder, cache);
    assert.throws(() => keptIn(cache, '.passages'));
    const built = await find();
    assert.ok(built.length > 0);
    const path = keptIn(cache, '.passages');
    const whole = readFileSync(path);
    const written = statSync(path, { bigint: true }).mtimeNs;
    assert.deepEqual(await find(), built);
    assert.equal(statSync(path, { bigint: true }).mtimeNs, written);
    writeFileSync(path, whole.with(whole.length - 9, (whole[whole.length - 9] as number) ^ 1));
    assert.deepEqual(await find(), built);
    assert.ok(readFileSync(path).equals(whole), 'a damaged one is built again');
    writeFileSync(join(folder, 'texts/a.txt'), TEXT.replaceAll('réunion', 'assemblée'));
    assert.deepEqual(await find(), [], 'a changed text is indexed again');
  });

  const changes: { name: string; files: Record<string, string> }[] = [
    { name: 'a record', files: { 'records/a.yml': recordOf([THIRD]) } },
    { name: 'a text', files: { 'texts/a.txt': `${TEXT}\n3. Un troisième paragraphe.\n` } },
    { name: 'a new file', files: { 'records/b.yml': 'document: 1\n' } },
    { name: 'rulings', files: { 'rulings.yml': 'rulings: []\nunknown: 1\n' } },
  ];
  it('is read again where something else has to be reviewed first', async () => {
    const [folder, cache] = [makeFolder({}), makeCache()];
    assert.equal((await openWorld(folder, cache)).knowledge.records.length, 1);
    assert.equal((await openWorld(folder, cache, 'all')).knowledge.records.length, 0);
  });

  for (const { name, files } of changes)
    it(`is read again after a change of ${name}`, async () => {
      const [folder, cache] = [makeFolder({}), makeCache()];
      const before = await openWorld(folder, cache);
      for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
      const after = await openWorld(folder, cache);
      const fresh = await openWorld(folder, makeCache());
      assert.notDeepEqual(after.knowledge, before.knowledge);
      assert.deepEqual(after.knowledge, fresh.knowledge);
      assert.deepEqual((await openWorld(folder, cache)).knowledge, fresh.knowledge);
    });

  it('is read again when the file that keeps it is damaged anywhere', async () => {
    const [folder, cache] = [makeFolder({}), makeCache()];
    const right = await answered(folder, cache);
    const whole = readFileSync(keptIn(cache));
    const flipped = (at: number) => whole.with(at, (whole[at] as number) ^ 1);
    const positions = Array.from({ length: 24 }, (_, step) => Math.floor((step * whole.length) / 24));
    const damaged = [
      Buffer.alloc(0),
      Buffer.from('not a snapshot at all'),
      whole.subarray(0, whole.length - 1),
      whole.subarray(0, whole.length / 2),
      Buffer.concat([whole, whole]),
      ...positions.map(flipped),
      flipped(whole.length - 1),
    ];
    for (const bytes of damaged) {
      writeFileSync(keptIn(cache), bytes);
      assert.deepEqual(await answered(folder, cache), right);
      assert.ok(readFileSync(keptIn(cache)).equals(whole));
    }
  });

  it('is not needed: no folder can be made, or none is wanted', async () => {
    const folder = makeFolder({});
    const file = join(makeCache(), 'file');
    writeFileSync(file, '');
    assert.equal((await answered(folder, file))[0]?.status, 'answered');
    assert.equal((await openWorld(folder, undefined)).knowledge.records.length, 1);
  });

  it('is kept once by processes that start together', async () => {
    const [folder, cache] = [makeFolder({}), makeCache()];
    const command = fileURLToPath(new URL('../../src/rapporteur.js', import.meta.url));
    const call = [command, 'ask', '--knowledge', folder, 'Quand a eu lieu la troisième réunion ?'];
    const start = () =>
      promisify(execFile)(process.execPath, call, { env: { ...process.env, NODE_COMPILE_CACHE: cache } });
    const outputs = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout);
    assert.equal(new Set(outputs).size, 1);
    assert.match(outputs[0] as string, /15 et 16\s+octobre 2008/);
    const [version = ''] = readdirSync(cache);
    const written = keptIn(join(cache, version));
    assert.ok(existsSync(written));
    assert.equal((await start()).stdout, outputs[0]);
  });
});
