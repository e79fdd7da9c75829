import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundingYear } from '../../src/answer/evidence/days/founding-year.ts';
import type { Language } from '../../src/model.ts';

describe('the year in which something was founded', () => {
  const table: [language: Language, text: string, years: string[]][] = [
    ['en', 'In May 2013 the club marked its fiftieth year since its establishment by the divers in 1963.', ['1963']],
    ['en', 'The club, set up in 1963, met in 2013.', ['1963']],
    ['en', 'The club was created in 1963, and the choir was founded in 1970.', []],
    ['en', 'The club was established. Its boat was sold in 1970.', []],
    ['en', 'The lamp was found in 1970.', []],
    ['fr', 'Depuis sa création par les plongeurs en 1963, le club a cinquante ans en 2013.', ['1963']],
    ['fr', "L'Institut a chanté en 1970.", []],
    ['fr', 'Les fonds furent versés en 1970.', []],
    ['es', 'El club, creado por los buzos en 1963, cumplió cincuenta años en 2013.', ['1963']],
    ['es', 'El Instituto cantó en 1970.', []],
    ['ru', 'Клуб был учрежден водолазами в 1963 году.', ['1963']],
    ['ru', 'Образование водолазов началось в 1970 году.', []],
    ['ar', 'منذ إنشاء النادي في عام 1963، مضت خمسون سنة.', ['1963']],
    ['zh', '自大会于1963年设立俱乐部以来，已满五十年，2013年11月举办了庆祝活动。', ['1963']],
    ['zh', '2013年11月举办了庆祝活动。', []],
  ];
  for (const [language, text, years] of table)
    it(text, () => {
      assert.deepEqual(foundingYear(text, language), years);
    });
});
