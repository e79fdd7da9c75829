import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tellsNumberOf } from '../../src/answer/evidence/asked/totals.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { soughtWord } from '../fixtures/sought-word.ts';

describe('the number of things, told behind them', () => {
  const table: [language: Language, text: string, noun: string, tells: boolean][] = [
    ['en', 'The total number of divers has reached 250.', 'divers', true],
    ['en', 'The number of boats exceeds 2,500.', 'boats', true],
    ['en', 'The number of boats exceeds 2,500.', 'divers', false],
    ['en', 'The number of divers grew; the boats were 250.', 'divers', false],
    ['en', 'The number of divers fell, which is paragraph 7.', 'divers', false],
    ['fr', 'Le nombre total de plongeurs dépasse 250.', 'plongeurs', true],
    ['es', 'El número de buzos asciende a 250.', 'buzos', true],
    ['ru', 'Число водолазов составило 250.', 'водолазов', true],
    ['ar', 'وبلغ عدد الغواصين ما يزيد على 250.', 'الغواصين', true],
    // A sentence about some things ends in their number.
    ['es', 'Los buzos que no habían visto ningún tipo de faro eran 111.', 'buzos', true],
    ['es', 'Los buzos que no habían visto ningún tipo de faro eran 111.', 'faro', false],
    ['en', 'The divers without a lamp were 111.', 'divers', true],
    ['en', 'The divers of the boat were under 7 lamps.', 'divers', false],
    ['fr', 'Les plongeurs sans lampe étaient au nombre de 111.', 'plongeurs', true],
    ['zh', '这导致流离失所者总数超过250万人。', '流离', true],
    ['zh', '这导致流离失所者总数超过250万人。', '儿童', false],
  ];
  for (const [language, text, noun, tells] of table)
    it(`${noun}: ${text} ${tells}`, () => {
      assert.equal(tellsNumberOf(text, [soughtWord(noun, language)], languageOf(language)), tells);
    });
});
