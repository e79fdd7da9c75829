import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksDay, daysAreTold } from '../../src/answer/steps/exact-days.ts';
import type { Language } from '../../src/model.ts';

const CASES: [typed: string, language: Language, isDay: boolean][] = [
  ['On what day does it open?', 'en', true],
  ['What are the exact dates of the fair?', 'en', true],
  ['When does it open?', 'en', false],
  ['On which date does it open?', 'en', true],
  ['What is the date of the fair?', 'en', false],
  ['On which day of the week does it open?', 'en', false],
  ['quelles sont les dates exactes de la foire ?', 'fr', true],
  ['Quel jour ouvre-t-elle ?', 'fr', true],
  ['Quand ouvre-t-elle ?', 'fr', false],
  ['¿Qué día abre la feria?', 'es', true],
  ['Какого числа откроется ярмарка?', 'ru', true],
  ['В какой день недели?', 'ru', false],
  ['في أي يوم يفتتح المعرض؟', 'ar', true],
  ['展览会哪天开幕？', 'zh', true],
  ['展览会何时开幕？', 'zh', false],
];

describe('questions for the day itself', () => {
  for (const [typed, language, isDay] of CASES)
    it(`${typed}: ${isDay}`, () => assert.equal(asksDay({ typed, language }), isDay));
  it('are not answered by a month', () => {
    const asked = { typed: 'On what day does it open?', language: 'en' } as const;
    assert.equal(daysAreTold({ dates: ['2011-05'] }, asked), false);
    assert.equal(daysAreTold({ dates: ['2011-05-04'] }, asked), true);
    assert.equal(daysAreTold({ dates: [] }, asked), true);
    assert.equal(daysAreTold({ dates: ['2011-05'] }, { typed: 'When does it open?', language: 'en' }), true);
  });
});
