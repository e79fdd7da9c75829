import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { accept } from '../../src/commands/accept.ts';
import { ask } from '../../src/commands/ask.ts';
import { check } from '../../src/commands/check.ts';
import { ingest } from '../../src/commands/ingest.ts';
import { openWork, together } from '../../src/commands/next-steps.ts';
import { records } from '../../src/commands/records.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { setUp } from './ingesting.ts';

const NOTHING = { look: [], decide: [], review: [], contradiction: [], correct: [], bodies: [] };

const FRAGMENT = 'The Committee held consultations with all Parties between July and December.\n';

const REPORT = `CTOC/COP/WG.9/2014/1

Distr.: General
12 June 2014
Original: English

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Working Group on Lighthouses

Third meeting

Vienna, 9 October 2014

Report on activities

1. The Working Group on Lighthouses was established pursuant to resolution 5/4. It reports as follows.
`;

describe('what ingest leaves to a person', () => {
  it('is nothing but a check where nothing is open', () => {
    assert.deepEqual(openWork(NOTHING, 'k'), [
      'Nothing is in doubt, and nothing differs from other records.',
      'What to do next:',
      '  1. check the folder: rapporteur check --knowledge k',
    ]);
  });

  it('stands under what it is, with a step for each sort in the order of the work', () => {
    const told = openWork({ ...NOTHING, look: ['a.txt: odd'], correct: ['records/a.yml:1:1: wrong'] }, 'k');
    assert.deepEqual(
      told.filter((line) => !line.startsWith('  ')),
      [
        'To correct; left out of answers until then:',
        'To look at; seen but not understood, or not found:',
        'What to do next:',
      ],
    );
    assert.match(told.slice(-3).join(' '), /1\. correct the lines.* 2\. look into the records.* 3\. check the folder/);
  });

  it('is one line for the same remark on several documents', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    assert.deepEqual(
      together([
        ['a', 'odd'],
        ['b', 'odd'],
        ['c', 'other'],
      ]),
      ['2 documents: odd: a, b', 'c: other'],
    );
    assert.deepEqual(together(names.map((name) => [name, 'odd'])), [
      '7 documents: odd: a, b, c, d, e and 2 others, named above',
    ]);
  });

  it('is told again at the end, and no more when a person has filled it in or looked', async () => {
    const { knowledge, run, lines, file } = setUp();
    const [a, b] = [file('a.txt', FRAGMENT), file('b.txt', FRAGMENT)];
    await run([a, b]);
    assert.match(lines.join('\n'), /To look at; .*\n(?: .*\n)* {2}2 documents: no title found.*: a\.txt, b\.txt/);
    assert.ok(!lines.some((line) => line.startsWith('Nothing')));
    const path = join(knowledge, 'records', 'a.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/ {2}title: .*\n/, '  title: Consultations\n'));
    lines.length = 0;
    await run([a]);
    assert.ok(!lines.some((line) => line.includes('no title found')));
    assert.ok(lines.some((line) => line.includes('what kind of document')));
    writeFileSync(path, readFileSync(path, 'utf8').replace('  title:', '  reviewed: A. N.\n  title:'));
    lines.length = 0;
    await run([a]);
    assert.ok(!lines.some((line) => line.includes('to look at') || line.startsWith('To look at')));
  });

  it('names the files that were not ingested before what was found', async () => {
    const { run, lines, file } = setUp();
    await run([file('a.txt', FRAGMENT), 'nowhere.txt']);
    const at = lines.findIndex((line) => /^1 of 2 files ingested; not ingested, .*: nowhere\.txt$/.test(line));
    assert.ok(at >= 0 && at < lines.findIndex((line) => line.startsWith('Found in')));
  });
});

describe('ingest into a folder that is new', () => {
  const make = (before?: (folder: string) => void) => {
    const { folder, lines, file } = setUp();
    const knowledge = join(folder, 'fresh');
    before?.(knowledge);
    const write = (line: string) => void lines.push(line);
    return { knowledge, lines, write, run: () => ingest([file('b.txt', REPORT)], { knowledge, write }) };
  };

  for (const [what, before] of [
    ['does not exist', undefined],
    ['is empty', (folder: string) => void mkdirSync(folder)],
  ] as const)
    it(`puts there what is needed where it ${what}, and all commands work on it`, async () => {
      const { knowledge, lines, write, run } = make(before);
      assert.equal(await run(), 0);
      assert.equal(
        lines[0],
        `${knowledge} is a new knowledge folder: bodies.yml and schema/ were put there. Nothing else is needed.`,
      );
      assert.ok(existsSync(join(knowledge, 'schema', 'bodies.schema.json')));
      const answer = async (question: string) => {
        lines.length = 0;
        const style = { colour: false, width: 400, publicUrl: 'http://127.0.0.1' };
        const today = '2026-11-21';
        await ask(question, { knowledge, review: 'doubtful', today, style, write, complain: write });
        return lines.join('\n');
      };
      // The body that is meant when none is named is the one with the most documents.
      assert.match(
        await answer('When did the group meet?'),
        /Working Group on Lighthouses.*third meeting: 9 October 2014/s,
      );
      assert.equal(accept('ctoc-cop-wg-9', { knowledge, zone: 'Europe/Vienna', write }), 0);
      assert.match(readFileSync(join(knowledge, 'bodies.yml'), 'utf8'), /^bodies:\n.*\n.*\n {2}- id: ctoc-cop-wg-9\n/m);
      assert.equal(loadKnowledge(knowledge).defaultBody, 'ctoc-cop-wg-9');
      assert.match(await answer('When was the third meeting?'), /9 October 2014/);
      lines.length = 0;
      assert.equal(check(knowledge, write), 0);
      assert.equal(records(knowledge, { language: 'es', review: 'doubtful', write }), 0);
      assert.match(lines.join('\n'), /CTOC\/COP\/WG\.9\/2014\/1/);
    });

  it('answers that nothing is held before a document is', async () => {
    const { knowledge, lines, write } = make();
    assert.equal(await ingest(['nowhere.txt'], { knowledge, write }), 1);
    lines.length = 0;
    assert.equal(check(knowledge, write), 0);
    records(knowledge, { language: 'en', review: 'doubtful', write });
    assert.equal(lines.at(-1), 'No document is held yet.\n');
  });

  it('leaves a folder with other files alone, and says what to do', async () => {
    const { knowledge, lines, run } = make((folder) => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'letter.txt'), 'Dear');
    });
    assert.equal(await run(), 2);
    assert.match(lines.join('\n'), /is no knowledge folder\. Name a new or empty folder/);
    assert.ok(!existsSync(join(knowledge, 'bodies.yml')));
  });
});
