import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfOtherPact, lacksFormer } from '../../src/answer/evidence/persons/former.ts';

describe('what was before a change', () => {
  const BEFORE = 'What was the fee before it was raised?';
  for (const [question, text, lacks] of [
    [BEFORE, 'The club raised the fee to 9 euros.', true],
    [BEFORE, 'The club raised the fee from 3 to 9 euros.', false],
    [BEFORE, 'The former fee was 3 euros.', false],
    ['What was the previous fee?', 'The fee is 9 euros.', true],
    ['What is the fee?', 'The fee is 9 euros.', false],
  ] as const)
    it(`${question} ${text}: ${lacks}`, () => assert.equal(lacksFormer(question, 'en', text, 'en'), lacks));
  it('is asked in other languages', () => {
    assert.ok(lacksFormer('Quelle était la cotisation avant la hausse ?', 'fr', 'Elle est portée à 9 euros.', 'fr'));
    assert.ok(lacksFormer('提高之前的会费是多少？', 'zh', '会费提高到9欧元。', 'zh'));
  });
});

describe('the entry into force', () => {
  const WHEN = 'When did the Whale Convention enter into force?';
  const MEMO = 'The memorandum on the secretariat of the Whale Convention, as entered into force on 3 May 2005.';
  for (const [question, text, isOther] of [
    [WHEN, MEMO, true],
    ['When did the memorandum on whales enter into force?', MEMO, false],
    [WHEN, 'The Whale Convention entered into force on 4 June 2001.', false],
    ['When was the memorandum signed?', MEMO, false],
  ] as const)
    it(`${question} ${text}: ${isOther}`, () => assert.equal(isOfOtherPact(question, 'en', text, 'en'), isOther));
});
