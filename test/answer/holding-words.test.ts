import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit, holds, termsIn } from '../../src/answer/evidence/fit.ts';
import type { SoughtWord } from '../../src/answer/evidence/sought.ts';
import type { Language } from '../../src/model.ts';
import { analyse } from '../../src/search/analysis.ts';

/** A word of a question with its stems in the languages in which it is given. */
const sought = (word: string, forms: Partial<Record<Language, string>> = {}): SoughtWord => ({
  word,
  stems: new Map(Object.entries(forms).map(([language, form]) => [language, analyse(form, language as Language)])),
  weight: 2,
  unknown: false,
  unknownAsTyped: false,
  rare: false,
  isLand: false,
  ofBody: false,
});
const nothing = { ...termsIn('', 'en'), names: termsIn('', 'en'), headings: termsIn('', 'en'), ofBody: false };

describe('a sentence holds a word', () => {
  const table: [language: Language, word: SoughtWord, text: string, held: boolean][] = [
    ['en', sought('ртуть', { en: 'mercury' }), 'A seminar on mercury.', true],
    ['en', sought('ртуть', { en: 'mercury' }), 'A seminar on zinc.', false],
    ['en', sought('ртуть', { fr: 'mercure' }), 'A seminar on mercury.', false],
    // Other endings of a long word, and not of a short one.
    ['en', sought('vaccinating', { en: 'vaccinating' }), 'The vaccinator came.', true],
    ['en', sought('cat', { en: 'cat' }), 'The category.', false],
    // Letters of a name of several words.
    ['en', { ...sought('dpi'), letters: 'DPI' }, 'The Department of Public Information.', true],
    ['en', { ...sought('dpi'), letters: 'DPI' }, 'The Department of Peace.', false],
    // Arabic: prepositions, the article and "and" before a word.
    ['ar', sought('للمقررات', { ar: 'للمقررات' }), 'بشأن المقررات', true],
    ['ar', sought('لجنة', { ar: 'لجنة' }), 'قررت باللجنة', true],
    ['ar', sought('بإسبانيا', { ar: 'بإسبانيا' }), 'في إسبانيا', true],
    ['ar', sought('وطنية', { ar: 'وطنية' }), 'خطط دولية ووطنية', true],
    ['ar', sought('مقررا', { ar: 'مقررا' }), 'انتخب المقرر', true],
    ['ar', sought('فرنسا', { ar: 'فرنسا' }), 'في إسبانيا', false],
  ];
  for (const [language, word, text, held] of table)
    it(`${word.word} / ${text} / ${held}`, () => {
      assert.equal(holds(word, termsIn(text, language), language), held);
    });
});

describe('how much of a question a sentence holds', () => {
  const spain = sought('西班', { en: 'Spain' });
  const border = sought('班荒');
  const desert = sought('荒漠', { en: 'desertification' });

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
    const words = [spain, { ...border, stems: sought('x', { en: 'oasis' }).stems }, desert];
    const other = fit({ words, figures: [] }, termsIn('Desertification in Spain.', 'en'), nothing, 'en');
    assert.deepEqual([other.missing.map(({ word }) => word), other.share < 0.7], [['班荒'], true]);
    const chinese = fit({ words: [spain, border], figures: [] }, termsIn('西班牙', 'zh'), nothing, 'zh');
    assert.deepEqual(
      chinese.missing.map(({ word }) => word),
      ['班荒'],
    );
  });
});
