import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenFigures } from '../../src/answer/reading/spoken-figures.ts';
import type { AnswerLanguage } from '../../src/model.ts';

describe('the number behind which an agenda item stands', () => {
  const table: [language: AnswerLanguage, text: string, said: string[]][] = [
    ['ru', 'Какой вопрос стоит в повестке дня SBI 45 под номером 10?', ['item 10']],
    ['ru', 'Какой пункт стоит под номером 7?', ['item 7']],
    ['es', '¿Qué tema figura con el número 10 en el programa?', ['item 10']],
    ['es', '¿Qué asunto lleva bajo el número 3?', ['item 3']],
    // Of something else, or no number of an item.
    ['ru', 'Какой документ значится под номером 10?', []],
    ['ru', 'Какой вопрос стоит под номером 2011?', []],
    ['es', '¿Qué documento figura con el número 10?', []],
  ];
  for (const [language, text, said] of table)
    it(text, () =>
      assert.deepEqual(
        spokenFigures(text, language).map((figure) => figure.said),
        said,
      ),
    );
});
