import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const body = (id: string, name: string, also: string) =>
  `  - id: ${id}\n    zone: UTC\n    names: [{ en: ${name} }]\n    also: { en: [${also}] }\n`;

const BODIES = `default: standards
bodies:
${body('standards', 'Committee on World Property Standards', 'CWS')}${body('patents', 'Committee on the Law of Patents', 'SCP')}${body('climate', 'Conference of the Parties to the Climate Convention', 'COP')}${body('seeds', 'Conference of the Parties to the Treaty on Seeds', 'COPS')}places: []
`;

const TEXT = `1. The Committee on World Property Standards held its third session on 4 June 2013.

2. The Committee on the Law of Patents held its third session on 5 June 2013.

3. The Conference of the Parties to the Climate Convention held its second session on 6 June 2013.

4. The Conference of the Parties to the Treaty on Seeds held its fourth session on 7 June 2013.
`;

/** It prints the number of a session of which no days are known. */
const OF_SEEDS = 'Report on seeds\n\n1. The provisional agenda of COP 6 is to be short.\n';

const claim = (at: number, id: string, number: number, day: string, quote: string) =>
  sessionClaim(`body: ${id}, number: ${number}, dates: ${day}, status: held`, quote).replace('"1"', `"${at}"`);

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          claim(1, 'standards', 3, '2013-06-04', 'third session on 4 June 2013'),
          claim(2, 'patents', 3, '2013-06-05', 'third session on 5 June 2013'),
          claim(3, 'climate', 2, '2013-06-06', 'second session on 6 June 2013'),
          claim(4, 'seeds', 4, '2013-06-07', 'fourth session on 7 June 2013'),
        ],
        { language: 'en', title: 'Report' },
      ),
      'texts/seeds.txt': OF_SEEDS,
      'records/seeds.yml': recordOf([], {
        text: 'seeds.txt',
        language: 'en',
        title: 'Report on seeds',
        symbol: 'SEEDS/2013/1',
        session: '{ body: seeds, number: 5 }',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a body that is named nearly', () => {
  const table: [question: string, dates: string[]][] = [
    ['When was the third session of the Property Standards Committee?', ['2013-06-04']],
    ['When was the third session of the Patents Law Committee?', ['2013-06-05']],
    ['When was the third session of the Property Patents Committee?', []],
    ['When was the third session of the Property Fisheries Committee?', []],
    ['When was COP 2?', ['2013-06-06']],
    ['When was COP 4?', ['2013-06-07']],
    ['When was COP 5?', []],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual(answer.dates, dates, answer.lead);
      assert.equal(answer.status === 'answered', dates.length > 0, answer.lead);
    });
});

describe('letters that several Conferences share', () => {
  const lead = (question: string) => [ask(question).status, ask(question).lead].join(': ');

  it('stand for the one whose documents print them with the number, where none has held the session', () =>
    assert.match(lead('When was COP 6?'), /^not-in-records: I found no answer/));

  it('else for the one that they are the name of', () =>
    assert.match(lead('When was COP 16?'), /^not-in-records: .* 16th meeting of .*Climate Convention/));
});
