import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'TIDE/2011/7',
    lines: [
      'Decision 2/6',
      'Lamps of the pier',
      '1. Decides to count the lamps.',
      'Resolution 3/6',
      'Expression of gratitude to the keepers',
      'Resolution submitted by the Republic of Azerbaijan',
      '1. Thanks the keepers.',
    ],
  },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('who submitted a resolution', () => {
  for (const question of [
    'who submitted resolution 3/6',
    'qui a présenté la résolution 3/6 ?',
    'кто внес резолюцию 3/6?',
    '谁提交了第3/6号决议？',
    'resolution 3/6 was submitted by which country?',
    'which delegation tabled resolution 3/6',
    'quel pays a présenté la résolution 3/6 ?',
    '¿qué país presentó la resolución 3/6?',
    'какая страна внесла резолюцию 3/6?',
  ])
    it(question, () => {
      const { status, lines } = ask(question);
      assert.equal(status, 'answered');
      assert.match(lines.join(' '), /Azerbaijan/);
    });

  for (const question of ['who submitted decision 2/6', 'who submitted resolution 4/6', 'who adopted resolution 3/6'])
    it(question, () => assert.doesNotMatch(ask(question).lines.join(' '), /submitted by/));

  it('is not told by who cites it', () =>
    assert.notEqual(ask('which country sponsored decision 2/6?').status, 'answered'));
});
