import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentsOf, languages, precision, recall, scoreOf, total } from './extraction.ts';

describe('the annotated documents', () => {
  for (const language of languages) {
    const all = total(scoreOf(language));
    it(`in ${language} are read without a mistake`, () => {
      assert.ok(documentsOf(language).length >= 12);
      assert.equal(precision(all), 1, all.mistakes.join('\n'));
    });

    it(`in ${language} are read nearly whole`, () => {
      assert.ok(recall(all) >= 0.97, all.mistakes.join('\n'));
    });
  }

  it('are there in the languages that are scored', () => {
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) assert.ok(languages.includes(language), language);
  });
});
