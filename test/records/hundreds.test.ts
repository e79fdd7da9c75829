import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../src/answer/reading/tokens.ts';
import { findOrdinals as findInQuestion } from '../../src/answer/slots/numbers.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { findOrdinals } from '../../src/records/ordinals.ts';
import { plain } from '../../src/records/text.ts';

/**
 * Numbers of sessions as documents print them: of the Human Rights Committee (one hundred and twenty-eighth), the FAO
 * Council (one hundred and sixty-sixth) and the Executive Board of UNESCO (two hundred and sixth).
 */
const PRINTED: [language: Language, text: string, number: number][] = [
  ['en', 'Seventy-fourth session', 74],
  ['en', 'Hundredth session', 100],
  ['en', 'One hundredth session', 100],
  ['en', 'One hundred and first session', 101],
  ['en', 'One hundred and twenty-eighth session', 128],
  ['en', 'Hundred and sixty-sixth session', 166],
  ['en', 'One hundred seventieth session', 170],
  ['en', 'Two hundredth session', 200],
  ['en', 'Two hundred and sixth session', 206],
  ['en', 'Two hundred and ninety-ninth session', 299],
  ['fr', 'Centième session', 100],
  ['fr', 'Cent unième session', 101],
  ['fr', 'Cent vingt-huitième session', 128],
  ['fr', 'Cent-soixante-sixième session', 166],
  ['fr', 'Deux centième session', 200],
  ['fr', 'Deux cent sixième session', 206],
  ['fr', 'Deux-cent-sixième session', 206],
  ['fr', 'Deux cent quatre-vingt-dix-neuvième session', 299],
  ['es', 'Centésimo período de sesiones', 100],
  ['es', 'Centésima reunión', 100],
  ['es', 'Centésimo vigésimo octavo período de sesiones', 128],
  ['es', 'Centésima sexagésima sexta reunión', 166],
  ['es', 'Ducentésima sexta reunión', 206],
  ['ru', 'Сотая сессия', 100],
  ['ru', 'Сто двадцать восьмая сессия', 128],
  ['ru', 'Сто двадцать восьмой сессии', 128],
  ['ru', 'Двухсотая сессия', 200],
  ['ru', 'Двести шестая сессия', 206],
  ['zh', '第一百届会议', 100],
  ['zh', '第一百零一届会议', 101],
  ['zh', '第一百一十届会议', 110],
  ['zh', '第一百二十八届会议', 128],
  ['zh', '第一二八届会议', 128],
  ['zh', '第一二O届会议', 120],
  ['zh', '第一〇二届会议', 102],
  ['ru', 'Пятьдесят восьмая очередная сессия', 58],
  ['en', 'Fifty-eighth regular session', 58],
  ['fr', 'Quarantième session ordinaire', 40],
  ['es', 'Cuadragésimo período ordinario de sesiones', 40],
  ['ar', 'الدورة العادية الثامنة والخمسون', 58],
  ['zh', '第一六〇届会议', 160],
  ['zh', '第一〇六届会议', 106],
  ['zh', '第二百零六届会议', 206],
  ['zh', '第二百九十九届会议', 299],
];

const numbersIn = (code: Language, text: string) => {
  const words = plain(text);
  return findOrdinals(words, { start: 0, end: words.length }, languageOf(code)).map(({ numbers, start, end }) => [
    ...numbers,
    start,
    end,
  ]);
};

describe('the number of a session beyond the hundredth, as printed', () => {
  for (const [code, text, number] of PRINTED)
    it(`${text} (${number})`, () => assert.deepEqual(numbersIn(code, text), [[number, 0, text.length]]));

  it('is that of the whole: no part of it is one', () => {
    assert.deepEqual(
      numbersIn('en', 'at its one hundred and twenty-eighth and one hundred and twenty-ninth sessions').map((found) =>
        found.slice(0, 2),
      ),
      [[128, 129]],
    );
  });
});

describe('the ordinals of every language', () => {
  for (const code of ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const)
    it(`of ${code} count to 299, and no form stands for two`, () => {
      const { ordinals } = languageOf(code);
      assert.equal(ordinals.length, 299);
      assert.ok(ordinals.every((forms) => forms.length > 0));
      const forms = ordinals.flatMap((all) => [...new Set(all)]);
      const twice = forms.filter((form, at) => forms.indexOf(form) !== at);
      assert.deepEqual(twice, []);
    });
});

describe('the number of a session in a question', () => {
  const table: [text: string, numbers: number[]][] = [
    ['Where was the one hundred and twenty-eighth session held?', [128]],
    ['when did the two hundred and sixth session of the Executive Board open', [206]],
    ['two hundred sixth session', [206]],
    ['Quand la cent vingt-huitième session a-t-elle eu lieu ?', [128]],
    ['la deux cent sixième session', [206]],
    ['the twenty-eighth session', [28]],
    ['seventy-fourth and one hundred and first sessions', [74, 101]],
  ];
  for (const [text, numbers] of table)
    it(text, () =>
      assert.deepEqual(
        findInQuestion(tokenize(text), []).map(({ value }) => value),
        numbers,
      ),
    );
});
