import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withNameInBrackets } from '../../src/answer/mending/with-name-in-brackets.ts';
import { readTurn } from '../../src/answer/reading/read-turn.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([{ symbol: 'TIDE/2018/6', lines: ['The Tide Council met.'] }]);
const leftover = (question: string) =>
  withNameInBrackets(askedOf(readTurn(question, world, { today: '2026-11-21' }).question, world, '2026-11-21'), world)
    .leftover;

describe('words in brackets behind the letters of a body', () => {
  const table: [question: string, leftover: string[]][] = [
    ['When did the TC (Tide Council) meet?', []],
    ['When did the TC (tide) meet?', []],
    // Words that are not of its name ask something more.
    ['When did the TC (kelp) meet?', ['kelp']],
    ['When did the TC meet on kelp?', ['kelp']],
  ];
  for (const [question, left] of table) it(question, () => assert.deepEqual(leftover(question), left));
});
