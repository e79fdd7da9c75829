import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit, holds, termsIn } from '../../src/answer/evidence/fit.ts';
import type { SoughtWord } from '../../src/answer/evidence/words/sought.ts';
import type { Language } from '../../src/model.ts';
import { soughtAs } from '../fixtures/sought-word.ts';

const nothing = {
  ...termsIn('', 'en'),
  names: termsIn('', 'en'),
  headings: termsIn('', 'en'),
  subjects: termsIn('', 'en'),
  ofBody: false,
};

describe('a sentence holds a word', () => {
  const table: [language: Language, word: SoughtWord, text: string, held: boolean][] = [
    ['en', soughtAs('ртуть', { en: 'mercury' }), 'A seminar on mercury.', true],
    ['en', soughtAs('ртуть', { en: 'mercury' }), 'A seminar on zinc.', false],
    ['en', soughtAs('ртуть', { fr: 'mercure' }), 'A seminar on mercury.', false],
    // Other endings of a long word, and not of a short one.
    ['en', soughtAs('vaccinating', { en: 'vaccinating' }), 'The vaccinator came.', true],
    ['en', soughtAs('cat', { en: 'cat' }), 'The category.', false],
    // What documents may say in its place.
    ['en', { ...soughtAs('finish', { en: 'finish' }), near: new Map([['en', ['conclud']]]) }, 'It concluded.', true],
    ['en', { ...soughtAs('finish', { en: 'finish' }), near: new Map([['en', ['conclud']]]) }, 'It began.', false],
    ['en', { ...soughtAs('finish', { en: 'finish' }), near: new Map([['fr', ['conclud']]]) }, 'It concluded.', false],
    // Letters of a name of several words.
    ['en', { ...soughtAs('dpi'), letters: 'DPI' }, 'The Department of Public Information.', true],
    ['en', { ...soughtAs('dpi'), letters: 'DPI' }, 'The Department of Peace.', false],
    // Arabic: prepositions, the article and "and" before a word.
    ['ar', soughtAs('للمقررات', { ar: 'للمقررات' }), 'بشأن المقررات', true],
    ['ar', soughtAs('لجنة', { ar: 'لجنة' }), 'قررت باللجنة', true],
    ['ar', soughtAs('بإسبانيا', { ar: 'بإسبانيا' }), 'في إسبانيا', true],
    ['ar', soughtAs('وطنية', { ar: 'وطنية' }), 'خطط دولية ووطنية', true],
    ['ar', soughtAs('مقررا', { ar: 'مقررا' }), 'انتخب المقرر', true],
    ['ar', soughtAs('فرنسا', { ar: 'فرنسا' }), 'في إسبانيا', false],
  ];
  for (const [language, word, text, held] of table)
    it(`${word.word} / ${text} / ${held}`, () => {
      assert.equal(holds(word, termsIn(text, language), language), held);
    });
});

describe('how much of a question a sentence holds', () => {
  const spain = soughtAs('西班', { en: 'Spain' });
  const border = soughtAs('班荒');
  const desert = soughtAs('荒漠', { en: 'desertification' });

  it('does not count two Chinese characters that only stand beside each other', () => {
    const { share, missing } = fit(
      { words: [spain, border, desert], figures: [] },
      termsIn('Desertification in Spain.', 'en'),
      nothing,
      'en',
    );
    assert.deepEqual([share, missing], [1, []]);
  });

  it('counts them where they have a translation, and in a Chinese text', () => {
    const words = [spain, { ...border, stems: soughtAs('x', { en: 'oasis' }).stems }, desert];
    const other = fit({ words, figures: [] }, termsIn('Desertification in Spain.', 'en'), nothing, 'en');
    assert.deepEqual([other.missing.map(({ word }) => word), other.share < 0.7], [['班荒'], true]);
    const chinese = fit({ words: [spain, border], figures: [] }, termsIn('西班牙', 'zh'), nothing, 'zh');
    assert.deepEqual(
      chinese.missing.map(({ word }) => word),
      ['班荒'],
    );
  });
});

it('a word that is said in another one counts a little less, and nowhere but in the sentence', () => {
  const word = { ...soughtAs('finish', { en: 'finish' }), near: new Map([['en', ['conclud']]]) };
  const sought = { words: [word], figures: [] };
  const of = (text: string, more = {}) => fit(sought, termsIn(text, 'en'), { ...nothing, ...more }, 'en');
  const [same, other] = [of('It finished.'), of('It concluded.')];
  assert.deepEqual([same.held, same.share], [[word], 1]);
  assert.deepEqual([other.held, other.share], [[word], 0.9]);
  for (const more of [{ headings: termsIn('It concluded', 'en') }, termsIn('It concluded', 'en')])
    assert.deepEqual(of('It rained.', more).missing, [word]);
});
