import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const HEAD =
  'Report of the Tide Council on its twenty-second to twenty-fourth session, held in Vienna from 3 to 9 May 2021';
const session = (number: number, dates: string, paragraph: string, quote: string) =>
  `  - session: { body: tide, number: ${number}, designation: session, dates: ${dates}, place: Vienna, status: held }\n    paragraph: ${paragraph}\n    quote: ${quote}`;
const EARLIER = 'Its twenty-first session was held in Vienna from 4 to 8 May 2020';
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE.replace(
        'places: []',
        'places: [{ id: Vienna, names: { en: Vienna, fr: Vienne, es: Viena } }]',
      ),
      'texts/a.txt': `TIDE/2021/4\n\n${HEAD}\n\n1. ${EARLIER}.\n\n2. The Council elected Ms. Ann Reed (Norland) as Rapporteur.\n\nOpening\n\nLamps\n\nClosing\n`,
      'records/a.yml': recordOf(
        [
          ...[22, 23, 24].map((number) => session(number, '2021-05-03/2021-05-09', 'head.2', HEAD)),
          session(21, '2020-05-04/2020-05-08', '"1"', EARLIER),
          ...['Opening', 'Lamps', 'Closing'].map(
            (title, at) =>
              `  - item: { number: "${at + 1}", title: ${title} }\n    paragraph: body.${at + 1}\n    quote: ${title}`,
          ),
        ],
        { language: 'en', title: HEAD, kind: 'report', symbol: 'TIDE/2021/4' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('sessions that were held at once', () => {
  for (const question of [
    'When were sessions 22 to 24 of the Tide Council held?',
    'Tide Council 22-24 dates?',
    'quand ont eu lieu les sessions 22 à 24 du Conseil des marées ?',
    '潮汐理事会第二十二至二十四届会议何时举行？',
    'fechas y lugar de los períodos de sesiones 22 a 24 del Consejo de Mareas',
  ])
    it(question, () => {
      const { status, dates, lines, lead } = ask(question);
      assert.deepEqual([status, dates, lines.length], ['answered', ['2021-05-03/2021-05-09'], 3], lead);
    });

  for (const number of [22, 23, 24])
    it(`have one report, and one agenda: ${number}`, () => {
      assert.deepEqual(ask(`symbol of the report of TC ${number}?`).symbols, ['TIDE/2021/4']);
      assert.match(ask(`What is item 2 of session ${number} of the Tide Council?`).lead, /“Lamps”/);
    });

  it('do not lend their agenda to another one', () =>
    assert.equal(ask('What is item 2 of session 21 of the Tide Council?').status, 'not-in-records'));

  it('are one document, in which other things are sought', () => {
    const { sources, lead } = ask('Who was elected Rapporteur of the Tide Council 22-24?');
    assert.match(sources[0]?.quote ?? lead, /Ann Reed/);
  });

  it('are none where no sentence says so', () =>
    assert.notEqual(ask('When were sessions 21 to 24 of the Tide Council held?').lines.length, 4));
});
