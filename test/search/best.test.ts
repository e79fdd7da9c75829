import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex, type Passage, search } from '../../src/search/index.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { growPassages } from '../bench/grow.ts';
import { benchQuestions } from '../bench/questions.ts';
import { plainSearcher } from './plain-scoring.ts';

// Numbers are words that have no stem and are not guessed at: only the scoring is compared. Low ones are frequent.
const number = fc.nat(40).map((n) => String(Math.floor((n * n) / 40)));
const text = fc.array(number, { maxLength: 30 }).map((numbers) => numbers.join(' '));
const passage = fc.record({ text, parent: fc.option(fc.constantFrom('p', 'q', 'r', 's', 't')) });

test('finds what scoring every passage finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 80 }), text, fc.integer({ min: 1, max: 12 }), (drawn, asked, limit) => {
      const passages = drawn.map(
        ({ text: own, parent }, id): Passage =>
          parent === null ? { id, text: own, language: 'fr' } : { id, text: own, language: 'fr', parent },
      );
      const question = questionTerms(asked, 'fr');
      const known = question.filter(({ word }) => drawn.some((other) => other.text.split(' ').includes(word)));
      const found = search(buildIndex(passages), question, { limit }).map(({ id }) => id);
      assert.deepEqual(found, plainSearcher(passages)(known, limit));
    }),
    { numRuns: 300 },
  );
});

test('finds on a grown corpus what scoring every passage finds', () => {
  const passages = growPassages(600);
  const plain = plainSearcher(passages);
  const index = buildIndex(passages);
  for (const question of benchQuestions(passages, 30)) {
    const terms = questionTerms(question, 'fr').filter(({ keys }) => index.passages.store.postings(keys[0] ?? ''));
    const found = search(index, terms).map(({ id }) => id);
    assert.deepEqual(found, plain(terms, 10), question);
  }
});
