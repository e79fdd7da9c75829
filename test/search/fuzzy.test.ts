import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { buildVocabularies, nearTerms, type Vocabulary } from '../../src/search/fuzzy.ts';

const vocabularyOf = (terms: string[]): Vocabulary => {
  const vocabulary = buildVocabularies(terms.map((term) => `fr:${term}`)).get('fr');
  assert.ok(vocabulary !== undefined);
  return vocabulary;
};

test('finds near terms, the nearest first', () => {
  const vocabulary = vocabularyOf(['reunion', 'union', 'region', 'decision', 'revision', 'rapport', 'wg', 'cop']);
  const table: [string, string[]][] = [
    ['revison', ['revision', 'region']], // one letter missing, then two wrong
    ['reunin', ['reunion']],
    ['reunoin', ['reunion']], // two exchanged letters count as two
    ['decisoin', ['decision']],
    ['raport', ['rapport']],
    ['wgg', []], // too short to guess
    ['2007', []], // a number is never guessed
    ['brocante', []],
  ];
  for (const [typed, near] of table)
    assert.deepEqual(
      nearTerms(vocabulary, typed, 8).map(({ term }) => term),
      near,
      typed,
    );
});

test('rules out no term that is near', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeéлж'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (terms, typed) => {
      const allowed = typed.length < 4 ? -1 : Math.round(typed.length / 4);
      const near = terms.filter((term) => distance(typed, term) <= allowed).sort();
      assert.deepEqual(
        nearTerms(vocabularyOf(terms), typed, 100)
          .map(({ term }) => term)
          .sort(),
        near,
      );
    }),
  );
});
