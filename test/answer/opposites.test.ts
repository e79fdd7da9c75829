import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysOpposite } from '../../src/answer/evidence/words/opposites.ts';
import type { Language } from '../../src/model.ts';

const CASES: [question: string, asked: Language, text: string, language: Language, isOpposite: boolean][] = [
  ['Who voted for it?', 'en', 'Two divers voted against it.', 'en', true],
  ['Who voted for it?', 'en', 'Two divers voted in favour of it.', 'en', false],
  ['Who voted for it?', 'en', 'Two voted in favour and one against.', 'en', false],
  ['What of the fight against rust?', 'en', 'It spoke in favour of paint.', 'en', true],
  ['Qui a voté pour ?', 'fr', 'Two divers voted against it.', 'en', true],
  ['¿Cuántos votaron a favor?', 'es', 'Dos buzos votaron en contra.', 'es', true],
  ['Кто голосовал за это?', 'ru', 'Два водолаза выступили против.', 'ru', true],
  ['多少国家投赞成票？', 'zh', '两国投反对票。', 'zh', true],
  ['كم عدد الذين صوتوا لصالح القرار؟', 'ar', 'صوت عضوان ضد القرار.', 'ar', true],
  ['By how much did wages increase?', 'en', 'Wages were reduced by a third.', 'en', true],
  ['By how much did wages increase?', 'en', 'Wages grew by a third.', 'en', false],
  ['When will the lease begin?', 'en', 'The lease will expire in May.', 'en', true],
  ['What is the maximum depth?', 'en', 'The minimum depth is 9 metres.', 'en', true],
  ['Which divers were absent?', 'en', 'Nine divers were present.', 'en', true],
  ['What were the expenses?', 'en', 'Revenue was 9 euros.', 'en', true],
  ['What was the first prize?', 'en', 'The last prize was a horse.', 'en', true],
  ['What was the first prize?', 'en', 'The 1st prize, and the last, was a horse.', 'en', false],
  ['What were the savings?', 'en', 'The overexpenditure was 9 euros.', 'en', true],
  ['超支多少？', 'zh', '节省了九欧元。', 'zh', true],
  ['Quel est le taux des régions les moins développées ?', 'fr', 'In the more developed regions it is 9.', 'en', true],
  ['Which donors came?', 'en', 'The recipients met, with their donors.', 'en', false],
  ['Какова сумма добровольных взносов?', 'ru', 'Начисленные взносы составили 9.', 'ru', true],
  ['When did the lease terminate?', 'en', 'The lease entered into force in May.', 'en', true],
  ['When did the lease enter into force?', 'en', 'The lease entered into force in May.', 'en', false],
  ['Quand le bail a-t-il pris fin ?', 'fr', 'Le bail, entré en vigueur en mai, est long.', 'fr', true],
  [
    '¿Cuándo dejó de estar en vigor el contrato?',
    'es',
    'El contrato, que entró en vigor en mayo, es largo.',
    'es',
    true,
  ],
  ['Когда утратил силу договор?', 'ru', 'Договор вступил в силу в мае.', 'ru', true],
  // A part of a word is another word.
  ['Who voted for it?', 'en', 'The counter-againsters met.', 'en', false],
  ['What did the divers eat?', 'en', 'They voted against bread.', 'en', false],
];

describe('sentences that say the opposite', () => {
  for (const [question, asked, text, language, isOpposite] of CASES)
    it(`${question} ${text}: ${isOpposite}`, () =>
      assert.equal(saysOpposite(question, asked, text, language), isOpposite));
});
