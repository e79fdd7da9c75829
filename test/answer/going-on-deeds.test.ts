import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const OPENED = 'The Chair of the Council, Mr. Ivo Sand (Fiji), opened the session on Monday, 9 May, and welcomed all.';
const PEARLS = 'The Council took note of the pearl lectures, which were to be convened on 11 May 2011 in Nadi.';
const item = (number: number, title: string) => `
  - item: { number: "${number}", title: ${title}, session: { body: tide, number: 5 } }
    paragraph: "${number + 2}"
    quote: ${title}
`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[`1. ${OPENED}`, `2. ${PEARLS}`, '3. Opening of the session', '4. Pearl lectures', ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          `
  - session: { body: tide, number: 5, dates: 2011-05-09/2011-05-13, status: held }
    paragraph: "1"
    quote: opened the session on Monday, 9 May
`,
          item(1, 'Opening of the session'),
          item(2, 'Pearl lectures'),
        ],
        {
          language: 'en',
          title: 'Report of the Tide Council',
          kind: 'report',
          symbol: 'TIDE/2011/9',
          date: '2011-06-30',
          session: '{ body: tide, number: 5, dates: 2011-05-09/2011-05-13 }',
        },
      ),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('a question that goes on from who did something at a session', () => {
  const who = 'Who opened the fifth session of the Tide Council?';
  for (const turns of [
    [who, 'on what day?'],
    [who, 'and when?'],
    ['Qui a ouvert la cinquième session du Conseil des marées ?', 'quel jour ?'],
    ['¿Quién inauguró el quinto período de sesiones del Consejo de Mareas?', '¿qué día?'],
    ['Кто открыл пятую сессию Совета приливов?', 'в какой день?'],
  ])
    it(`has the day of that deed: ${turns.join(' / ')}`, () =>
      assert.deepEqual(ask(...turns).dates, ['2011-05-09'], ask(...turns).lead));

  it('has the days of the session, where those were asked for', () =>
    assert.deepEqual(ask('When was the fifth session of the Tide Council?', 'when?').dates, ['2011-05-09/2011-05-13']));
});

describe('when something on an agenda takes place', () => {
  it('is not told by the item of that name', () => {
    const answer = ask('when were the pearl lectures at TC 5 to be convened');
    assert.deepEqual([answer.kind, answer.dates], ['passage', ['2011-05-11']], answer.lead);
  });
  it('is refused where no sentence says it', () => {
    const answer = ask('when is the opening of the sixth item discussed at TC 5?');
    assert.notEqual(answer.kind === 'agenda' && answer.status === 'answered', true, answer.lead);
  });
});
