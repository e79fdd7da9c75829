import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { soughtIn } from '../../src/answer/evidence/words/sought.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = createWorld(loadKnowledge(makeFolder({ 'bodies.yml': TIDE })));

/** The words of a question that its last letters stand for. */
const spelledOut = (question: string, language: AnswerLanguage) =>
  soughtIn(
    askedOf(
      readQuestion(question, world.reader, language, () => false),
      world,
      '2026-11-21',
    ),
    world,
  ).words.flatMap(({ word, glossedBy }) => (glossedBy ? [word] : []));

describe('letters at the end of a question', () => {
  const table: [question: string, language: AnswerLanguage, words: string[]][] = [
    ["Qui préside le Groupe consultatif d'experts GCE ?", 'fr', ['groupe', 'consultatif', 'experts']],
    // Behind a little word they name something by themselves.
    ['Quand la France a-t-elle adhéré au REMOUS ?', 'fr', []],
    ['¿Cuándo se adhirió Francia al REMOL?', 'es', []],
    ['Когда Франция присоединилась к REMOL?', 'ru', []],
    ['متى انضمت فرنسا إلى REMOL؟', 'ar', []],
  ];
  for (const [question, language, words] of table)
    it(`${words.length > 0 ? 'stand for the name before them' : 'are no other words'}: ${question}`, () => {
      const found = spelledOut(question, language);
      assert.deepEqual(words.length > 0 ? words.filter((word) => found.includes(word)) : found, words);
    });
});
