import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const KELP =
  'Le Sous-Comité du varech s est réuni du 13 au 15 juin 2017 à Zermatt (Suisse), sous la présidence du Dr Samba Reyes, représentant du Chili.';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': [KELP, ...OTHERS].map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf([], { language: 'fr', title: 'Notes', date: '2018-01-31' }),
    }),
  ),
);

describe('who presided at a time', () => {
  const ask = (month: string) =>
    answerTurns(world, [`Qui présidait le Sous-Comité du varech réuni à Zermatt en ${month} ?`], {
      today: '2026-11-21',
    });

  it('is told of the month in which the days fall', () => {
    assert.deepEqual(
      ask('juin 2017').sources.map(({ quote }) => quote),
      [KELP],
    );
  });

  for (const month of ['juillet 2017', 'juin 2016'])
    it(`is refused of ${month}`, () => assert.notEqual(ask(month).status, 'answered'));
});
