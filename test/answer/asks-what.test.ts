import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksWhat } from '../../src/answer/asks-what.ts';
import type { AnswerLanguage } from '../../src/model.ts';

describe('a question that "yes" does not answer', () => {
  const table: [language: AnswerLanguage, typed: string, what: boolean][] = [
    ['en', 'Which item is E/2015/L.9 for?', true],
    ['en', 'Is E/2015/L.9 for item 3?', false],
    ['fr', 'De quel point relève E/2015/L.9 ?', true],
    ['fr', 'E/2015/L.9 relève-t-il du point 3 ?', false],
    ['es', '¿De qué tema trata E/2015/L.9?', true],
    ['es', '¿Trata E/2015/L.9 del agua?', false],
    ['ru', 'О чем E/2015/L.9?', true],
    ['ru', 'E/2015/L.9 о воде?', false],
    ['ar', 'ما موضوع E/2015/L.9؟', true],
    ['ar', 'هل تتناول E/2015/L.9 المياه؟', false],
    ['zh', 'E/2015/L.9讲什么', true],
    ['zh', 'E/2015/L.9是否涉及水', false],
  ];
  for (const [language, typed, what] of table) it(typed, () => assert.equal(asksWhat(typed, language), what));
});
