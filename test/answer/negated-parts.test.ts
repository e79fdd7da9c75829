import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { negatesPart } from '../../src/answer/evidence/words/negated-parts.ts';
import type { AnswerLanguage } from '../../src/model.ts';

describe('a question that says no in one of its parts', () => {
  const table: [language: AnswerLanguage, question: string, negates: boolean][] = [
    ['en', 'How many divers had not seen a lamp?', true],
    ['en', 'How many divers had seen a lamp?', false],
    ['fr', "Combien de plongeurs n'avaient pas vu de lampe ?", true],
    ['fr', 'Combien de plongeurs avaient vu une lampe ?', false],
    ['es', '¿Cuántos buzos no habían visto ningún faro?', true],
    ['es', '¿Cuántos buzos habían visto un faro?', false],
    ['ru', 'Сколько водолазов не видели лампу?', true],
    ['ru', 'Сколько водолазов видели лампу?', false],
    ['ru', 'Когда состоялся семинар по нерыночным подходам?', true],
    ['ru', 'Когда состоялся неофициальный семинар?', false],
    ['ar', 'كم غواصا لم يشاهد المنارة؟', true],
    ['ar', 'كم غواصا شاهد المنارة؟', false],
    ['zh', '有多少潜水员没有看到灯？', true],
    ['zh', '有多少潜水员看到了灯？', false],
  ];
  for (const [language, question, negates] of table)
    it(question, () => {
      assert.equal(negatesPart(question, language), negates);
    });
});
