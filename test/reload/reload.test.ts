import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { BODIES, makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';
import { onDay, write } from './files.ts';
import { dates, serve } from './records.ts';

const BEFORE = ['2008-10-15/2008-10-16'];
const QUOTE = 'diese Wörter';
/** A claim whose quotation does not stand in the text. */
const FALSE_QUOTE = recordOf([sessionClaim('body: wg-2, number: 3, dates: 2008-10-20', QUOTE)]);

describe('records that are changed', () => {
  it('are in service after the next look, with the moment', async () => {
    const kept = await serve(makeFolder({}));
    const { loadedAt } = kept.records.state();
    assert.deepEqual(dates(kept), BEFORE);
    write(kept.folder, onDay(20));
    assert.deepEqual(dates(kept), BEFORE);
    await kept.records.look();
    assert.deepEqual(dates(kept), ['2008-10-20']);
    assert.deepEqual(kept.records.state(), { loadedAt: loadedAt + 1, records: 1, problems: [] });
    assert.deepEqual([kept.changes(), kept.broken, kept.mended], [1, [], []]);
  });

  it('find what only the full text holds', async () => {
    const kept = await serve(makeFolder({}));
    write(kept.folder, {
      'texts/a.txt': '1. Le rapport traite des fourrures nordiques.\n',
      'records/a.yml': recordOf([]),
    });
    await kept.records.look();
    const ask = ['Que disent les documents sur les fourrures nordiques ?'];
    const { status, sources } = answerTurns(kept.records.world('general'), ask, { today: '2026-11-21' });
    assert.deepEqual([status, sources[0]?.quote], ['answered', 'Le rapport traite des fourrures nordiques.']);
  });

  it('are the state that serves already when they say the same', async () => {
    const kept = await serve(makeFolder({}));
    const world = kept.records.world('general');
    await kept.records.look();
    write(kept.folder, { 'bodies.yml': `# A comment\n${BODIES}` });
    await kept.records.look();
    assert.equal(kept.records.world('general'), world);
    assert.equal(kept.changes(), 0);
  });

  it('tell those who asked to be told, until they ask no more, whatever one of them does', async () => {
    const kept = await serve(makeFolder({}));
    const told: string[] = [];
    kept.records.onChange(() => {
      throw new Error('no idea');
    });
    const stop = kept.records.onChange(() => void told.push(...dates(kept)));
    write(kept.folder, onDay(20));
    await kept.records.look();
    stop();
    write(kept.folder, onDay(21));
    await kept.records.look();
    assert.deepEqual(told, ['2008-10-20']);
    assert.match(kept.log.join('\n'), /who was told of the change failed: no idea/);
  });
});

describe('what cannot be taken into service', () => {
  const cases: { name: string; files: Record<string, string | undefined>; where: RegExp }[] = [
    {
      name: 'a quotation that does not stand there',
      files: { 'records/a.yml': FALSE_QUOTE },
      where: /^records\/a.yml:\d+:\d+: claims/,
    },
    {
      name: 'half a record',
      files: { 'records/a.yml': 'document:\n  text: a.txt\n  title: "Rapp' },
      where: /^records\/a.yml:\d/,
    },
    {
      name: 'a text that is gone',
      files: { 'texts/a.txt': undefined },
      where: /^records\/a.yml:2:9: texts\/a.txt does not exist/,
    },
    { name: 'bodies that are gone', files: { 'bodies.yml': undefined }, where: /^bodies.yml:1:1: / },
    { name: 'bodies that cannot be read', files: { 'bodies.yml': 'default: [' }, where: /^bodies.yml:\d/ },
    { name: 'rulings that cannot be read', files: { 'rulings.yml': 'rulings: 3\n' }, where: /^rulings.yml:1/ },
    { name: 'terms that cannot be read', files: { 'terms.yml': 'terms: 3\n' }, where: /^terms.yml:1/ },
    { name: 'access that cannot be read', files: { 'access.yml': 'keepers: [somebody]\n' }, where: /^access.yml:1/ },
    { name: 'all records gone', files: { 'records/a.yml': undefined }, where: /^records:1:1: holds no records/ },
  ];
  for (const { name, files, where } of cases)
    it(`${name}: the last good state stays, whole, and it is said once where; then it is said that it is mended`, async () => {
      const kept = await serve(makeFolder({}));
      const good = kept.records.world('general');
      write(kept.folder, {
        ...onDay(20),
        ...files,
        'records/b.yml': recordOf([], { text: 'b.txt' }),
        'texts/b.txt': 'B.\n',
      });
      if (name === 'all records gone') write(kept.folder, { 'records/b.yml': undefined });
      await kept.records.look();
      await kept.records.look();
      assert.equal(kept.records.world('general'), good);
      assert.deepEqual([dates(kept), kept.changes(), kept.broken.length], [BEFORE, 0, 1]);
      assert.match(String(kept.broken[0]?.[0]), where);
      assert.match(String(kept.loud[0]), new RegExp(`^records: ${where.source.replace('^', '')}`));
      assert.equal(kept.records.state().refused?.length, kept.broken[0]?.length);
      write(kept.folder, { ...onDay(21), 'bodies.yml': BODIES });
      for (const path of ['rulings.yml', 'terms.yml', 'access.yml'].filter((path) => path in files))
        write(kept.folder, { [path]: undefined });
      await kept.records.look();
      assert.deepEqual(dates(kept), ['2008-10-21']);
      assert.deepEqual(kept.mended, [kept.records.state().loadedAt]);
      assert.equal(kept.records.state().refused, undefined);
    });

  it('is told again when it is another thing, and when it comes back after it was mended', async () => {
    const kept = await serve(makeFolder({}));
    const steps: Record<string, string>[] = [
      { 'records/a.yml': FALSE_QUOTE },
      { 'records/a.yml': 'document: 1\n' },
      onDay(20),
    ];
    for (const files of [...steps, ...steps]) {
      write(kept.folder, files);
      await kept.records.look();
    }
    assert.equal(kept.broken.length, 4);
    assert.equal(kept.mended.length, 2);
  });

  it('is mended too when the files say again what serves', async () => {
    const kept = await serve(makeFolder({}));
    const { loadedAt } = kept.records.state();
    write(kept.folder, { 'bodies.yml': 'default: [' });
    await kept.records.look();
    write(kept.folder, { 'bodies.yml': BODIES });
    await kept.records.look();
    assert.deepEqual([kept.mended, kept.changes()], [[loadedAt], 0]);
  });

  it('is not what was wrong when the state in service was loaded, on whatever line', async () => {
    const kept = await serve(makeFolder({ 'records/b.yml': 'document: 1\nclaims: []\n' }));
    assert.equal(kept.records.state().problems.length > 0, true);
    write(kept.folder, { ...onDay(20), 'records/b.yml': '# One line more\ndocument: 1\nclaims: []\n' });
    await kept.records.look();
    assert.deepEqual([dates(kept), kept.broken], [['2008-10-20'], []]);
  });
});

describe('a piece of work', () => {
  it('sees one state from beginning to end, and the next piece the next', async () => {
    const secret = (day: number) => onDay(day, { distribution: 'restricted' });
    const kept = await serve(makeFolder({ ...secret(20), 'access.yml': 'restricted: { users: [U012AB3CD] }\n' }));
    const { records } = kept;
    const look = () => [records.highest(), records.access().restricted.users.length, ...dates(kept)];
    const before = ['restricted', 1, '2008-10-20'];
    const after = ['general', 0, '2008-10-21'];
    await records.inOneState(async () => {
      write(kept.folder, { ...onDay(21), 'access.yml': undefined });
      await records.look();
      assert.deepEqual(look(), before);
      await records.inOneState(async () => assert.deepEqual(look(), before));
      assert.deepEqual(look(), before);
    });
    assert.deepEqual(look(), after);
    await records.inOneState(async () => assert.deepEqual(look(), after));
  });

  it('leaves nothing behind: what outlives it sees what is in service', async () => {
    const kept = await serve(makeFolder({}));
    const { promise, resolve } = Promise.withResolvers<void>();
    let later: Promise<string[]> | undefined;
    await kept.records.inOneState(async () => {
      later = promise.then(() => dates(kept));
    });
    write(kept.folder, onDay(20));
    await kept.records.look();
    resolve();
    assert.deepEqual(await later, ['2008-10-20']);
  });

  it('sees the levels of its state', async () => {
    const kept = await serve(makeFolder({}));
    write(kept.folder, {
      'records/b.yml': recordOf([], { text: 'b.txt', distribution: 'limited' }),
      'texts/b.txt': 'B.\n',
    });
    await kept.records.look();
    const counts = (['general', 'limited', 'restricted'] as const).map(
      (level) => kept.records.world(level).knowledge.records.length,
    );
    assert.deepEqual(counts, [1, 2, 2]);
    assert.equal(kept.records.world('limited'), kept.records.world('restricted'));
    assert.equal(kept.records.highest(), 'limited');
  });
});
