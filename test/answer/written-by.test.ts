import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const paper = (name: string, symbol: string, lines: string[]) => ({
  [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language: 'en', title: 'Care of the lamps', symbol }),
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': undefined,
      'records/a.yml': undefined,
      ...paper('a', 'TIDE/2011/L.3', [
        'Tide Council',
        'Care of the lamps',
        'Working paper by the Chairman of the Tide Council',
        '1. The lamps are oiled. The report was written by the keepers.',
      ]),
      ...paper('c', 'TIDE/2011/L.5', [
        'Tide Council',
        'Draft resolution submitted by the President of the Council, Ana Lima (Peru)',
        'Care of the lamps',
      ]),
      ...paper('b', 'TIDE/2011/L.4', ['Tide Council', 'Care of the lamps', '1. The lamps are oiled.']),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('who wrote a document', () => {
  for (const question of [
    'who wrote TIDE/2011/L.3?',
    'By whom was TIDE/2011/L.3 prepared?',
    'qui a rédigé TIDE/2011/L.3 ?',
    '¿quién preparó el documento TIDE/2011/L.3?',
    'кто автор документа TIDE/2011/L.3?',
    'من أعد الوثيقة TIDE/2011/L.3؟',
    'TIDE/2011/L.3 是谁提交的？',
  ])
    it(`its head says: ${question}`, () => {
      const { status, sources } = ask(question);
      assert.deepEqual(
        [status, ...sources.map(({ quote }) => quote)],
        ['answered', 'Working paper by the Chairman of the Tide Council'],
      );
    });

  for (const question of [
    'who submitted TIDE/2011/L.5',
    'which country tabled TIDE/2011/L.5?',
    'qui a déposé TIDE/2011/L.5 ?',
    'какая делегация представила TIDE/2011/L.5?',
  ])
    it(`the line of a draft says: ${question}`, () => assert.match(ask(question).lines.join(' '), /Ana Lima/));

  for (const question of [
    'who wrote TIDE/2011/L.4?',
    'who wrote the report on TIDE/2011/L.3?',
    'who oiled TIDE/2011/L.3?',
  ])
    it(`is not told where it does not: ${question}`, () =>
      assert.ok(!ask(question).sources.some(({ quote }) => quote?.startsWith('Working paper'))));
});
