import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildVocabulary, nearest } from '../../src/answer/reading/spelling.ts';

const vocabulary = buildVocabulary(['help', 'when', 'technique', 'agenda']);

describe('the nearest known word', () => {
  const table: [typed: string, word: string | undefined][] = [
    ['tecnique', 'technique'],
    ['agneda', 'agenda'],
    ['ggenda', 'agenda'],
    ['hlep', 'help'],
    ['hwen', 'when'],
    ['wken', 'when'],
    ['kelp', undefined],
    ['hel', undefined],
    ['agenda7', undefined],
  ];
  for (const [typed, word] of table) it(typed, () => assert.equal(nearest(vocabulary, typed), word));
});
