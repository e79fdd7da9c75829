import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionsPicked } from '../../src/answer/deeds/decision-picked.ts';

/** How many of some words a part of a sentence has. */
const shareOf = (words: string[]) => (part: string) =>
  words.filter((word) => part.includes(word)).length / words.length;

describe('the decision of which a sentence that names several says something', () => {
  const cases: [text: string, words: string[], picked: string[]][] = [
    [
      'The COP, by decision 9/CP.19, recognized the value of kelp for the long-term upkeep of the coastal activities referred to in decision 1/CP.16.',
      ['kelp'],
      ['decision 9/CP.19'],
    ],
    [
      'It went on with the kelp mechanism defined in decision 2/CP.17, in accordance with decision 1/CP.18.',
      ['kelp', 'mechanism'],
      ['decision 2/CP.17'],
    ],
    [
      'It reviewed the terms, taking into account the tasks referred to in the annex to decision 19/CP.19, reports, and decision 18/CMA.1.',
      ['tasks'],
      ['decision 19/CP.19'],
    ],
    [
      'It noted the guidance on kelp contained in decision 5/CP.18, paragraph 11, and decision 7/CP.19, paragraph 9.',
      ['guidance', 'kelp'],
      ['decision 5/CP.18', 'decision 7/CP.19'],
    ],
    ['It reviewed the terms, taking into account decision 19/CP.19 and reports on decision 18/CMA.1.', ['terms'], []],
  ];
  for (const [text, words, picked] of cases)
    it(text, () => assert.deepEqual(decisionsPicked(text, 'en', shareOf(words)), picked));

  it('in French', () => {
    const text = 'Le mécanisme du varech défini dans la décision 2/CP.17, en application de la décision 1/CP.18.';
    assert.deepEqual(decisionsPicked(text, 'fr', shareOf(['mécanisme', 'varech'])), ['decision 2/CP.17']);
  });
});
