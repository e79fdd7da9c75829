import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { accept } from '../../src/commands/accept.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { setUp, shipped } from './ingesting.ts';

const seed = (name: string) => join(shipped, 'texts', name);

describe('ingest', () => {
  it('writes a record, keeps the text, and changes no byte the second time', async () => {
    const { knowledge, run, recordOf, lines } = setUp();
    assert.equal(await run([seed('000_bf895ca790c30f6d.txt')]), 0);
    const first = recordOf('000_bf895ca790c30f6d');
    assert.ok(existsSync(join(knowledge, 'texts', '000_bf895ca790c30f6d.txt')));
    assert.match(lines.join('\n'), /30 claims .*session 9/);
    assert.equal(await run([join(knowledge, 'texts', '000_bf895ca790c30f6d.txt')]), 0);
    assert.equal(recordOf('000_bf895ca790c30f6d'), first);
  });

  it('keeps what a person changed', async () => {
    const { knowledge, run, recordOf } = setUp();
    await run([seed('000_bf895ca790c30f6d.txt')]);
    const path = join(knowledge, 'records', '000_bf895ca790c30f6d.yml');
    const edited = `${recordOf('000_bf895ca790c30f6d').replace('kind: note by the secretariat', 'kind: note # so said')}# mine\n`;
    writeFileSync(path, edited);
    await run([seed('000_bf895ca790c30f6d.txt')]);
    assert.equal(readFileSync(path, 'utf8'), edited);
  });

  it('refuses what it cannot read with advice, and goes on with the other files', async () => {
    const { run, lines, file, recordOf } = setUp();
    const files: [path: string, advice: RegExp][] = [
      ['nowhere.txt', /no such file; check the path/],
      [file('cut.pdf', '%PDF-1.7\n1 0 obj'), /cut off or damaged; ask for it once more/],
      [file('empty.txt', ' \n\t\n'), /empty/],
      [file('binary.txt', 'a\0b'), /not a text file/],
      [file('huge.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97)), /larger than 20 MB; split it/],
    ];
    const good = file('good.md', '# Titre\n\nDistr. générale\n\n1. Un texte.\n');
    assert.equal(await run([...files.map(([path]) => path), good]), 1);
    for (const [path, advice] of files) {
      const line = lines.find((candidate) => candidate.startsWith(`${path}: not ingested: `));
      assert.match(line ?? '', advice, path);
    }
    assert.ok(recordOf('good'));
  });

  it('refuses another text under a name that is taken, and a record that is broken', async () => {
    const { knowledge, run, lines, file } = setUp();
    await run([file('a.txt', 'Premier texte.')]);
    assert.equal(await run([file('a.txt', 'Second texte.')]), 1);
    assert.match(lines.at(-1) ?? '', /already holds another text named a\.txt; rename/);
    assert.equal(await run([file('a.md', 'Premier texte.')]), 1);
    assert.match(lines.at(-1) ?? '', /its record a\.yml is about a\.txt; rename/);
    writeFileSync(join(knowledge, 'records', 'a.yml'), 'document: [');
    assert.equal(await run([file('a.txt', 'Premier texte.')]), 1);
    assert.match(lines.at(-1) ?? '', /its record cannot be read, so nothing was changed/);
  });

  it('reads BOM and CRLF like any other text', async () => {
    const { run, recordOf, file } = setUp();
    const text = readFileSync(seed('000_bf895ca790c30f6d.txt'), 'utf8');
    await run([file('a.txt', text), file('b.txt', `\ufeff${text.replaceAll('\n', '\r\n')}`)]);
    assert.deepEqual(parse(recordOf('b')).claims, parse(recordOf('a')).claims);
  });

  const note = (body: string, mandate = '') => `CTOC/COP/WG.9/2014/1

Distr.: General
12 June 2014
Original: English

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

${body}

Third meeting

Vienna, 9 October 2014

Report on activities

1. The ${body}${mandate} reports as follows.
`;
  const firearms = note('Working Group on Lighthouses', ' was established pursuant to resolution 5/4. It');

  it('ends with what was found and which bodies are not known, which are read as they are named', async () => {
    const { knowledge, run, lines, file } = setUp();
    assert.equal(await run([file('b.txt', firearms)]), 0);
    assert.deepEqual(lines.slice(lines.indexOf('')), [
      '',
      'Found in 1 document: masthead 7, name 2, session 1, mandate 1, decision 1',
      '  b.txt: report, dated 2014-06-12, language en, for session 3 of ctoc-cop-wg-9',
      'Bodies that are not in bodies.yml:',
      '  "Working Group on Lighthouses" (b.txt): proposed in proposed.yml as ctoc-cop-wg-9; check it, then: rapporteur accept ctoc-cop-wg-9',
      'What to do next:',
      `  1. add names to bodies.yml, or accept what is proposed, with the time zone of its seat: rapporteur accept ID --zone ZONE --knowledge ${knowledge}`,
      `  2. check the folder: rapporteur check --knowledge ${knowledge}`,
    ]);
    assert.equal(
      readFileSync(join(knowledge, 'proposed.yml'), 'utf8'),
      `# Bodies that documents name and bodies.yml does not have. Answers about them say that nobody has accepted them yet.
# To accept one: check its names, put in its zone, then: rapporteur accept ID

bodies:
  # b.txt, head.4
  # "The Working Group on Lighthouses was established pursuant to resolution 5/4"
  - id: ctoc-cop-wg-9
    parent: ctoc-cop
    series: CTOC/COP/WG.9
    zone: # IANA time zone of its seat, such as Europe/Vienna
    names:
      - en: Working Group on Lighthouses
    short:
      en: the Working Group on Lighthouses
`,
    );
    const world = createWorld(loadKnowledge(knowledge));
    const { lead, dates, notes } = answerTurns(
      world,
      ['When was the third meeting of the Working Group on Lighthouses?'],
      {
        today: '2026-11-21',
      },
    );
    assert.deepEqual(dates, ['2014-10-09']);
    assert.match(lead, /third meeting of the Working Group on Lighthouses/);
    assert.match(notes.join(), /not yet confirmed by those who keep the records: the Working Group on Lighthouses/);
  });

  it('waits with what it reads of a body whose name the document prints only once', async () => {
    const { knowledge, run, lines, file } = setUp();
    const once = firearms.replace('1. The Working Group on Lighthouses', '1. The Group');
    await run([file('b.txt', once.replace('Third meeting', 'Held at the seat\n\nIn public\n\nThird meeting'))]);
    assert.ok(lines.includes('To review; left out of answers until you have looked:'));
    assert.deepEqual(loadKnowledge(knowledge).sessions, []);
  });

  it('accepts a proposed body by one command, which asks for its time zone', async () => {
    const { knowledge, run, lines, file } = setUp();
    const path = file('b.txt', firearms);
    await run([path]);
    const bodies = readFileSync(join(knowledge, 'bodies.yml'), 'utf8');
    const write = (line: string) => lines.push(line);
    lines.length = 0;
    assert.equal(accept('ctoc-cop-wg-9', { knowledge, write }), 2);
    assert.equal(accept('ctoc-cop-wg-9', { knowledge, zone: 'Europe/Wien', write }), 2);
    assert.equal(accept('ctoc-cop-wg-8', { knowledge, zone: 'Europe/Vienna', write }), 2);
    assert.match(lines.join('\n'), /no time zone; add --zone.*not an IANA time zone.*which has: ctoc-cop-wg-9/s);
    assert.equal(readFileSync(join(knowledge, 'bodies.yml'), 'utf8'), bodies);
    assert.equal(accept('ctoc-cop-wg-9', { knowledge, zone: 'Europe/Vienna', write }), 0);
    lines.length = 0;
    assert.equal(await run([path]), 0);
    assert.deepEqual(lines.slice(-3), [
      'Nothing is in doubt, and nothing differs from other records.',
      'What to do next:',
      `  1. check the folder: rapporteur check --knowledge ${knowledge}`,
    ]);
    assert.match(readFileSync(join(knowledge, 'proposed.yml'), 'utf8'), /\nbodies: \[ *\]\n$/);
    const loaded = loadKnowledge(knowledge);
    assert.equal(loaded.bodies.find(({ id }) => id === 'ctoc-cop-wg-9')?.proposed, undefined);
    assert.deepEqual(
      loaded.sessions.map(({ bodies: of, number, dates }) => [of, number, dates]),
      [[['ctoc-cop-wg-9'], 3, '2014-10-09']],
    );
  });

  it('takes another name under a known series for that body, and proposes none', async () => {
    const { knowledge, run, lines, file } = setUp();
    await run([file('b.txt', note('Group of Experts on Assistance').replace('WG.9', 'WG.2'))]);
    assert.match(
      lines.join('\n'),
      /"Group of Experts on Assistance" \(b\.txt\) has the series of ctoc-cop-wg-2; if it is/,
    );
    assert.ok(!existsSync(join(knowledge, 'proposed.yml')));
  });

  it('keeps what people wrote in the proposals, and leaves a broken file alone', async () => {
    const { knowledge, run, lines, file } = setUp();
    const path = join(knowledge, 'proposed.yml');
    writeFileSync(path, '# mine\nbodies:\n  - id: other # so said\n');
    await run([file('b.txt', firearms)]);
    assert.match(readFileSync(path, 'utf8'), /^# mine\nbodies:\n {2}- id: other # so said\n {2}# b\.txt, head\.4\n/);
    writeFileSync(path, 'bodies: [');
    await run([file('c.txt', firearms)]);
    assert.equal(readFileSync(path, 'utf8'), 'bodies: [');
    assert.match(lines.join('\n'), /proposed\.yml was left as it is: .*correct or delete it, then ingest again/);
  });

  it('tells of what differs from other records, with the words of both', async () => {
    const { run, lines, file } = setUp();
    const report = (day: string) =>
      note('Working Group of Government Experts on Technical Assistance').replace('9 October', day);
    await run([file('a.txt', report('9 October'))]);
    lines.length = 0;
    await run([file('b.txt', report('10 October'))]);
    const at = lines.indexOf('Differs from other records; answers tell both until you choose:');
    assert.match(
      lines[at + 1] ?? '',
      /records differ on the dates of session 3 of ctoc-cop-wg-2: 2014-10-09, "Vienna, 9 October 2014" \(records\/a\.yml:\d+\); 2014-10-10, "Vienna, 10 October 2014" \(records\/b\.yml:\d+\); choose one in rulings\.yml: - \{ session: \{ body: ctoc-cop-wg-2, number: 3 \}, follow: a, because: … \}/,
    );
  });

  it('says what is wrong with the call itself', async () => {
    const { run, knowledge, lines } = setUp();
    assert.equal(await run([]), 2);
    assert.equal(await run(['a.txt'], { language: 'klingon' }), 2);
    writeFileSync(join(knowledge, 'bodies.yml'), 'bodies: [');
    assert.equal(await run(['a.txt']), 2);
    assert.match(lines.at(-1) ?? '', /bodies\.yml:1:10: .*Correct it/s);
  });
});
