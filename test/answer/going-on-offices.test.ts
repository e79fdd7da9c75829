import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council on its fifth session',
  '1. Ms. Ida Bell (Malta) was welcomed as Vice-Chair of the Council and Ms. Zoe Lund (Latvia) as Rapporteur.',
  '2. The Council elected Mr. Tibor Ney (Hungary) as its Vice-Chair and Mr. Ari Sol (Iceland) as its Rapporteur.',
  '3. The wardens must be sailors or pilots.',
  '4. The wardens would be elected by raising an oar.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf([], {
        language: 'en',
        title: LINES[0] ?? '',
        symbol: 'TIDE/2011/9',
        date: '2011-06-30',
        kind: 'report',
        session: '{ body: tide, number: 5, dates: 2011-06-01/2011-06-03 }',
      }),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });
const quotes = (...turns: string[]) => ask(...turns).sources.map(({ quote }) => quote);
const ELECTED = LINES[2]?.slice(3);

describe('a question that goes on with another office', () => {
  for (const turns of [
    ['Who was elected Vice-Chair of the Tide Council at its fifth session?', 'and the rapporteur?'],
    ['Who was elected Vice-Chair of the Tide Council at its fifth session?', 'and Rapporteur?'],
    ['Who was elected Rapporteur of the Tide Council at its fifth session?', 'and the Vice-Chair?'],
    ['Qui a été élu Vice-Président du Conseil des marées à sa cinquième session ?', 'et le rapporteur ?'],
  ])
    it(`is answered by who was elected, not by who was welcomed: ${turns.join(' / ')}`, () =>
      assert.deepEqual(
        quotes(...turns).map((quote) => quote?.replace(/^\d\. /, '')),
        [ELECTED],
      ));

  it('is not answered by the sentence before, where something else is asked', () => {
    const before = 'What must the wardens be, sailors or pilots, according to TIDE/2011/9?';
    assert.doesNotMatch(ask(before, 'and how would it be adopted?').lines.join(' '), /sailors/);
    assert.doesNotMatch(ask(before, 'and how was it created?').lines.join(' '), /sailors/);
  });
});

describe('an office at a session', () => {
  it('is not asked for by its days', () => assert.notEqual(ask('Did TC 5 get a new Rapporteur?').kind, 'sessions'));
});

describe('who held an office, after what the head of a report gave', () => {
  const HEAD = 'Report of the Tide Council on the first part of its sixth session, held in Rome from 4 to 6 May 2012';
  const BODY = [
    '1. The Chair of the Council, Mr. Ivo Sand (Fiji), opened the session and welcomed Ms. Lea Marin (France) as Rapporteur.',
    '2. Mr. Otto Weil (Austria) thanked the pilots at 10 a.m.',
  ];
  const report = (lines: string[]) =>
    createWorld(
      loadKnowledge(
        makeFolder({
          'bodies.yml': TIDE,
          'texts/a.txt': `${[HEAD, ...lines, ...OTHERS].join('\n\n')}\n`,
          'records/a.yml': recordOf([], {
            language: 'en',
            title: HEAD,
            symbol: 'TIDE/2012/9',
            date: '2012-06-30',
            kind: 'report',
            session: '{ body: tide, number: 6 }',
          }),
        }),
      ),
    );
  const FIRST = 'When was the first part of TC 6?';
  const turns = (second: string, lines = BODY) => answerTurns(report(lines), [FIRST, second], { today: '2026-11-21' });

  it('gives the days from the head', () =>
    assert.deepEqual(answerTurns(report(BODY), [FIRST], { today: '2026-11-21' }).dates, ['2012-05-04/2012-05-06']));
  for (const second of ['and who chaired it?', 'and who was the Rapporteur?'])
    it(`is sought in all of the report: ${second}`, () =>
      assert.match(turns(second).lines.join(' '), /Ivo Sand .* Lea Marin/));

  it('is nobody who held none, and no hour of something else', () => {
    assert.notEqual(turns('and who chaired it?', BODY.slice(1)).status, 'answered');
    assert.doesNotMatch(turns('and at what hour?').lines.join(' '), /pilots/);
  });
});
