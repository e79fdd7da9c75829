import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const NAMED = ['  - name: { body: tide, name: Tide Council }', '    paragraph: "1"', '    quote: Tide Council'];
const ELECTED = '2. The Council elected Ms. Ada Sole Marin (Chile) as its Chair.';
const worldOf = (...lines: string[]) =>
  worldHolding({ 'bodies.yml': TIDE, ...paper('part', ['Part of a report', ...lines], NAMED) });
const ask = (world: ReturnType<typeof worldOf>, number: string) =>
  answerTurns(world, [`Who chaired the ${number} session of the Tide Council?`], { today: '2026-11-21' }).status;

describe('a document without a head', () => {
  const HELD = '1. The Tide Council held its third session in Lima.';
  it('is of the session that it says was held', () => assert.equal(ask(worldOf(HELD, ELECTED), 'third'), 'answered'));
  it('is of no other', () => assert.equal(ask(worldOf(HELD, ELECTED), 'fourth'), 'not-in-records'));
  it('is of none where it tells of two', () =>
    assert.equal(
      ask(worldOf(HELD, ELECTED, '3. Its fourth session will be held in Oslo.'), 'third'),
      'not-in-records',
    ));
});
