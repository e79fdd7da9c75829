import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const TITLE =
  'Letter dated 17 March 2012 from the Permanent Representative of Chile addressed to the President of the Council';
const SAID = 'I have the honour to forward to you the five points of Chile on the question of drifting nets.';
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('letter', [TITLE, `1. ${SAID}`, '2. The nets drift.'], [], { symbol: 'TIDE/2012/9' }),
});

describe('the card of a letter', () => {
  it('tells what the letter forwards', () => {
    const { sources, symbols } = answerTurns(world, ['TIDE/2012/9 ?'], { today: '2026-11-21' });
    assert.deepEqual([...symbols], ['TIDE/2012/9']);
    assert.ok(sources.some(({ quote }) => quote?.includes(SAID)));
  });
});
