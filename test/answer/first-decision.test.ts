import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Decision 3/CP.23',
  'Long strings',
  '1. Welcomes the strings.',
  'Decision 4/CP.23',
  'Short strings',
  '1. Welcomes other strings.',
  '2. Requests the secretariat to measure them.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${LINES.join('\n\n')}\n`,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report', kind: 'report', symbol: 'TIDE/2021/4' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the first of several decisions, with which a document begins', () => {
  it('has its own paragraphs', () =>
    assert.deepEqual(
      ask('What does paragraph 1 of decision 3/CP.23 say?').sources.map(({ quote }) => quote),
      ['1. Welcomes the strings.'],
    ));

  it('has none of those of the next one', () =>
    assert.equal(ask('What does paragraph 2 of decision 3/CP.23 say?').status, 'not-in-records'));

  it('leaves the next one its own', () =>
    assert.match(ask('What does paragraph 2 of decision 4/CP.23 say?').sources[0]?.quote ?? '', /measure them/));
});
