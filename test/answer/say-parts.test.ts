import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const head = (number: string, place: string, days: string) =>
  `Report of the Tide Council on ${number} session, held in ${place} ${days}\n\n1. The Chair opened it.\n`;
const whole = (number: string, place: string, days: string) => head(`its ${number}`, place, days);
const record = (name: string, number: number, dates?: string) =>
  recordOf(
    dates
      ? [
          sessionClaim(
            `body: tide, number: ${number}, dates: ${dates}, place: bonn, status: held`,
            'held in Bonn',
          ).replace('"1"', 'head.1'),
        ]
      : [],
    { text: `${name}.txt`, language: 'en', title: 'Report', session: `{ body: tide, number: ${number} }` },
  );

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': `default: tide
bodies:
  - id: tide
    zone: UTC
    names: [{ en: Tide Council, zh: 潮汐理事会 }]
places:
  - id: bonn
    names: { en: Bonn, zh: 波恩 }
  - id: oslo
    names: { en: Oslo, zh: 奥斯陆 }
  - id: lima
    names: { en: Lima, zh: 利马 }
`,
      'texts/a.txt': whole('second', 'Bonn', 'from 1 to 11 June 2015'),
      'records/a.yml': record('a', 2, '2015-06-01/2015-06-11'),
      'texts/b.txt': head('the first part of its third', 'Bonn', 'from 30 April to 10 May 2018'),
      'records/b.yml': record('b', 3),
      'texts/d.txt': whole('fourth', 'Lima', 'from 1 to 4 June 2019'),
      'records/d.yml': recordOf(
        [
          sessionClaim(
            'body: tide, number: 4, dates: 2019-06-01/2019-06-04, place: lima, status: held',
            'held in Lima',
          ).replace('"1"', 'head.1'),
        ],
        { text: 'd.txt', language: 'en', title: 'Report', session: '{ body: tide, number: 4 }' },
      ),
      'texts/c.txt': head('the second part of its third', 'Lima', 'from 4 to 9 September 2018'),
      'records/c.yml': record('c', 3),
    }),
  ),
);
const dates = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).dates;

describe('the sessions that a body held somewhere', () => {
  const both = ['2015-06-01/2015-06-11', '2018-04-30/2018-05-10'];
  for (const question of ['Which sessions did the Tide Council hold in Bonn?', '潮汐理事会哪些届会是在波恩开的？'])
    it(`are told with the parts of others: ${question}`, () => assert.deepEqual(dates(question), both));

  it('are told alone where one is named by its number', () =>
    assert.deepEqual(dates('Was the second session of the Tide Council held in Bonn?'), both.slice(0, 1)));

  it('are none of them told where they were, where another place is asked about', () => {
    const { status, lead } = answerTurns(world, ['Which session did the Tide Council hold in Oslo?'], {
      today: '2026-11-21',
    });
    assert.notEqual(status, 'answered');
    assert.doesNotMatch(lead, /Bonn/);
  });
});
