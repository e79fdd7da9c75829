import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksMoney, asksNumber, givesNumber, isOfAll } from '../../src/answer/evidence/asked/amounts.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

const CASES: [typed: string, language: Language, isNumber: boolean, isMoney: boolean][] = [
  ['How much is needed for the lamps?', 'en', true, true],
  ['How much time is needed for the lamps?', 'en', true, false],
  ['What is the population of the island?', 'en', true, false],
  ['Who lives on the island?', 'en', false, false],
  ["Combien d'argent faut-il ?", 'fr', true, true],
  ['Combien de jours faut-il ?', 'fr', true, false],
  ['¿Cuánto dinero se necesita?', 'es', true, true],
  ['Сколько денег нужно?', 'ru', true, true],
  ['كم المبلغ المطلوب؟', 'ar', true, true],
  ['需要多少资金？', 'zh', true, true],
];

describe('questions for a number', () => {
  for (const [typed, language, isNumber, isMoney] of CASES)
    it(`${typed}: ${isNumber}, money: ${isMoney}`, () =>
      assert.deepEqual([asksNumber({ typed, language }), asksMoney({ typed, language })], [isNumber, isMoney]));
  it('are not answered for some by the amount of them all', () => {
    const all = 'Thanked Chile, Ghana, Oman and Peru for gifts of USD 9 million';
    assert.ok(isOfAll(all, ['GH'], 'en'));
    assert.ok(isOfAll(all, ['GH', 'CL'], 'en'));
    assert.ok(!isOfAll(all, [], 'en'));
  });
  it('are answered by a number in words, in Arabic too', () => {
    assert.ok(givesNumber('عقد الميسر ثلاثة اجتماعات', languageOf('ar')));
    assert.ok(!givesNumber('عقد الميسر اجتماعات', languageOf('ar')));
  });
});
