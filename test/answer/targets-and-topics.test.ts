import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureAsked } from '../../src/answer/evidence/asked/measures.ts';
import { OF_TARGETS } from '../../src/answer/evidence/rules/of-targets.ts';
import { ONLY_TOPICS } from '../../src/answer/evidence/rules/only-topics.ts';
import { SUGGESTED } from '../../src/answer/evidence/rules/only-wished.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const of = (typed: string, word: string) => ({ typed, sought: { words: [soughtWord(word, 'en')], figures: [] } });

keeps(ONLY_TOPICS, 'says something of a matter, and not only that it was asked about', [
  ['The questions were on: the nets; the target of the divers.', false, { typed: 'What is the target of the divers?' }],
  ['The target of the divers is 9 nets.', true, { typed: 'What is the target of the divers?' }],
  ['The questions were on: the nets; the target of the divers.', true, { typed: 'What were the questions on?' }],
  [
    'Les questions ont porté sur les filets.',
    false,
    { typed: 'Quels sont les filets ?', language: 'fr' },
    { language: 'fr' },
  ],
]);

keeps(OF_TARGETS, 'says of what a target is, where that is asked for', [
  ['They committed to 9 per cent fewer nets by 2020.', true, of('Kestrelland nets target for 2020', 'nets')],
  [
    'The target of 9 per cent fewer nets by 2020 is to be reached by laws, by funds, by much advice to the crews, and by the divers.',
    false,
    of('Kestrelland divers target for 2020', 'divers'),
  ],
]);

keeps(OF_TARGETS, 'says that a deadline was put off, where the new one is asked for', [
  ['Views are due by 4 May 2011.', false, { typed: 'What is the new deadline for views?', isDeadline: true }],
  ['The deadline for views is extended to 4 May 2011.', true, { typed: 'What is the new deadline?', isDeadline: true }],
  ['Views are due by 4 May 2011.', true, { typed: 'What is the deadline for views?', isDeadline: true }],
]);

keeps(SUGGESTED, 'says what was decided, where it is asked what became of a matter', [
  ['Statements were made by divers.', false, { typed: 'What happened with divers at TC 12?', ordinals: [12] }],
  ['The Council agreed to pay the divers.', true, { typed: 'What happened with divers at TC 12?', ordinals: [12] }],
  ['Statements were made by divers.', true, { typed: 'What did the divers say at TC 12?', ordinals: [12] }],
]);

describe('a question for a target of emissions', () => {
  const table: [question: string, asks: boolean][] = [
    ['Kestrelland GHG target for 2020', true],
    ['What is the emission reduction target of Kestrelland?', true],
    ['When did Kestrelland adopt its GHG target?', false],
    ['Objectif de réduction des émissions de Kestrelland', true],
    ['target audience of the workshop', false],
  ];
  for (const [question, asks] of table)
    it(question, () => {
      const measure = measureAsked(question);
      assert.equal(measure !== undefined, asks);
      if (asks) assert.deepEqual([measure?.said.test('an 8 per cent cut'), measure?.said.test('a cut')], [true, false]);
    });
});
