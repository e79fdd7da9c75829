import assert from 'node:assert/strict';
import fs, { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { type Files, makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { onDay, write } from './files.ts';
import { dates, type Kept, serve, until } from './records.ts';

const AFTER = ['2008-10-20'];

/** Serves a folder and watches it, once what was there at first has been looked at. */
async function watched(files: Files = {}, folder = makeFolder(files)): Promise<Kept> {
  const kept = await serve(folder);
  kept.records.watch();
  write(folder, onDay(19));
  await until(() => dates(kept)[0] === '2008-10-19', 'the first change');
  assert.equal(kept.changes(), 1);
  return kept;
}

const inService = (kept: Kept) => until(() => dates(kept)[0] === AFTER[0], `${AFTER}: ${kept.log.join('\n')}`);

describe('a folder that is watched', { concurrency: true }, () => {
  it('is taken in when a file changes, and again after it was broken, cut off and mended', async () => {
    const kept = await watched();
    const { 'records/a.yml': record = '', 'texts/a.txt': text = '' } = onDay(20);
    write(kept.folder, { 'records/a.yml': record.slice(0, record.length / 2) });
    await until(() => kept.broken.length === 1);
    assert.deepEqual(dates(kept), ['2008-10-19']);
    write(kept.folder, { 'records/a.yml': record, 'texts/a.txt': text });
    await inService(kept);
    assert.deepEqual([kept.broken.length, kept.mended.length, kept.changes()], [1, 1, 2]);
  });

  it('is not read while a file is being written', async () => {
    const kept = await watched();
    const { 'records/a.yml': record = '', 'texts/a.txt': text = '' } = onDay(20);
    write(kept.folder, { 'texts/a.txt': text, 'records/a.yml': '' });
    for (const line of record.split(/(?<=\n)/)) {
      appendFileSync(join(kept.folder, 'records/a.yml'), line);
      await new Promise((resolve) => fs.stat(kept.folder, resolve));
    }
    await inService(kept);
    assert.deepEqual([kept.broken, kept.changes()], [[], 2]);
  });

  it('changes once when 200 files change', async () => {
    const kept = await watched();
    for (let number = 0; number < 100; number += 1)
      write(kept.folder, {
        [`texts/n${number}.txt`]: `1. Le document ${number}.\n`,
        [`records/n${number}.yml`]: recordOf([], { text: `n${number}.txt`, title: `Document ${number}` }),
      });
    write(kept.folder, onDay(20));
    await inService(kept);
    assert.deepEqual([kept.records.state().records, kept.changes(), kept.broken], [101, 2, []]);
  });

  it('is left alone by files that are not read', async () => {
    const kept = await watched();
    mkdirSync(join(kept.folder, 'ingested'));
    write(kept.folder, { 'ingested/a.yml': 'x', 'README.md': 'x' });
    write(kept.folder, onDay(20));
    await inService(kept);
    assert.equal(kept.changes(), 2);
  });

  const places: Record<string, (folder: string, next: string) => void> = {
    'deleted and made again': (folder, next) => {
      rmSync(folder, { recursive: true });
      cpSync(next, folder, { recursive: true });
    },
    'put in the place of another': (folder, next) => {
      renameSync(folder, `${folder}.old`);
      renameSync(next, folder);
    },
    'with its records deleted and made again': (folder, next) => {
      rmSync(join(folder, 'records'), { recursive: true });
      cpSync(next, folder, { recursive: true });
    },
  };
  for (const [name, change] of Object.entries(places))
    it(`is followed when it is ${name}`, async () => {
      const kept = await watched();
      change(kept.folder, makeFolder(onDay(18)));
      await until(() => dates(kept)[0] === '2008-10-18', `the other folder: ${kept.log.join('\n')}`);
      write(kept.folder, onDay(20));
      await inService(kept);
    });

  it('is followed when the link to it points elsewhere', async () => {
    const link = join(tmpdir(), `knowledge-link-${process.pid}`);
    after(() => rmSync(link, { force: true }));
    symlinkSync(makeFolder({}), link);
    const kept = await watched({}, link);
    symlinkSync(makeFolder(onDay(18)), `${link}.next`);
    renameSync(`${link}.next`, link);
    await until(() => dates(kept)[0] === '2008-10-18', `the other folder: ${kept.log.join('\n')}`);
    write(link, onDay(20));
    await inService(kept);
  });

  it('is told of no more once it is closed', async () => {
    const kept = await watched();
    await kept.records.close();
    writeFileSync(join(kept.folder, 'bodies.yml'), 'default: [');
    await kept.records.look();
    assert.deepEqual([kept.broken, kept.changes()], [[], 1]);
  });
});

describe('a system that cannot watch', () => {
  it('is said, and the files are looked at now and then', async () => {
    const full = Object.assign(new Error('too many'), { code: 'ENOSPC' });
    const failing = mock.method(fs, 'watch', () => {
      throw full;
    });
    syncBuiltinESMExports();
    after(() => {
      failing.mock.restore();
      syncBuiltinESMExports();
    });
    const kept = await serve(makeFolder({}));
    kept.records.watch();
    await until(() => kept.log.length > 0);
    assert.deepEqual(kept.log, [
      'records: changes cannot be watched (ENOSPC); the files are looked at every 5 seconds',
    ]);
    write(kept.folder, onDay(20));
    await inService(kept);
    write(kept.folder, onDay(19));
    await until(() => dates(kept)[0] === '2008-10-19');
  });
});
