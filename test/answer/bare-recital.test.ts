import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBareRecital } from '../../src/answer/kinds/decisions/bare-recital.ts';
import type { Language } from '../../src/model.ts';

describe('what only recalls decisions by their numbers', () => {
  const table: [text: string, language: Language, is: boolean][] = [
    ['Also recalling decisions 1/CP.21, 1/CP.22 and 3/CMP.15,', 'en', true],
    ['Recalling decision 1/CP.21, on the reefs,', 'en', false],
    ['Decides to keep the reefs of decision 1/CP.21.', 'en', false],
    ['Recalling its decisions,', 'en', false],
    ['Rappelant également les décisions 1/CP.21 et 1/CP.22,', 'fr', true],
    ['Recordando las decisiones 1/CP.21 y 1/CP.22,', 'es', true],
    ['ссылаясь также на решения 1/CP.21 и 1/CP.22,', 'ru', true],
    ['还回顾第1/CP.21号和第1/CP.22号决定，', 'zh', true],
  ];
  for (const [text, language, is] of table) it(`${is}: ${text}`, () => assert.equal(isBareRecital(text, language), is));
});
