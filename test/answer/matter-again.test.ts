import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { matterAgain } from '../../src/answer/turns/matter-again.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { shipped } from './world.ts';

const CASES: [before: string, typed: string, language: AnswerLanguage, again: string | undefined][] = [
  ['What did SBI 42 conclude on plans?', 'And on the LDCs?', 'en', 'What did SBI 42 conclude on the LDCs?'],
  ['What did SBI 42 conclude on plans?', 'Who chaired it?', 'en', undefined],
  ['Who spoke on plans?', 'And on the LDCs?', 'en', undefined],
  ["Qu'a conclu le SBI 50 sur l'agriculture ?", 'Et sur le genre ?', 'fr', "Qu'a conclu le SBI 50 sur le genre ?"],
  ['¿Qué decidió el SBI 50 sobre agricultura?', '¿Y sobre género?', 'es', '¿Qué decidió el SBI 50 sobre género?'],
];

describe('a question about an outcome that goes on with another matter', () => {
  for (const [typed, next, language, text] of CASES)
    it(`${typed} ${next}`, () =>
      assert.equal(
        matterAgain({ typed: next, language }, { numbered: { typed, language, numbers: [] } })?.text.trim(),
        text,
      ));
});

describe('a question that goes on from another thing than the usual body', () => {
  const table: [turns: string[], isOf: RegExp][] = [
    [['Which decision created the Working Group on International Cooperation?', 'What is item 4?'], /International/],
    [['What is resolution 7/1 about?', 'What is item 5?'], /cannot tie|do not say|no answer/],
  ];
  for (const [turns, isOf] of table)
    it(turns.join(' '), () => {
      const { status, lead } = answerTurns(shipped, turns, { today: '2026-11-21' });
      assert.notEqual(status, 'answered', lead);
      assert.match(lead, isOf);
    });
});
