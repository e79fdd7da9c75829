import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { namesHolder } from '../../src/answer/evidence/persons/who-is.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const TABLE: [typed: string, text: string, is: boolean][] = [
  ['谁是科威特驻伊拉克大使？', '他还会见了科威特驻伊拉克大使Ada al Nurmi。', true],
  ['科威特驻伊拉克大使是谁？', '科威特驻伊拉克大使Ada Nurmi出席了会议。', true],
  // The ambassador of another country, a deputy, the one before, or somebody whom the ambassador met.
  ['谁是伊拉克大使？', '他还会见了科威特驻伊拉克大使Ada Nurmi。', false],
  ['谁是伊拉克驻科威特大使？', '他还会见了科威特驻伊拉克大使Ada Nurmi。', false],
  ['谁是科威特驻伊拉克大使？', '前科威特驻伊拉克大使Ada Nurmi出席了会议。', false],
  ['谁是科威特驻伊拉克大使？', '科威特驻伊拉克副大使Ada Nurmi出席了会议。', false],
  ['谁是科威特驻伊拉克大使？', '科威特驻伊拉克大使会见了Ada Nurmi。', false],
  ['谁是科威特驻伊拉克大使？', '科威特驻伊拉克大使访问了UNESCO。', false],
  ['工作组主席是谁？', '附属工作组主席Ada Nurmi致辞。', false],
  ['谁会见了科威特驻伊拉克大使？', '科威特驻伊拉克大使Ada Nurmi出席了会议。', false],
];
for (const [typed, text, is] of TABLE)
  it(`${is}: ${typed} ${text}`, () => assert.equal(namesHolder(text, { typed }), is));

it('who holds an office is told by the name right behind it', () => {
  const world = worldOfTexts([
    { language: 'zh', symbol: 'S/2015/19', lines: ['特使访问了首都。', '他还会见了科威特驻伊拉克大使Ada al Nurmi。'] },
  ]);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
  assert.match(ask('谁是科威特驻伊拉克大使？').lines.join('\n'), /Nurmi/);
  assert.equal(ask('谁是伊拉克驻科威特大使？').status, 'not-in-records');
});
