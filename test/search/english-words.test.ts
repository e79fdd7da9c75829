import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { buildIndex, search } from '../../src/search/index.ts';
import { buildGlossary, isEnglish, questionTerms } from '../../src/search/question-terms.ts';

describe('an English word amid another script', () => {
  const table: [word: string, language: Language, is: boolean][] = [
    ['metrics', 'ru', true],
    ['metrics', 'ar', true],
    ['metrics', 'zh', true],
    ['sbsta', 'ru', true],
    ['x', 'ru', false],
    ['метрики', 'ru', false],
    ['المقاييس', 'ar', false],
    ['指标', 'zh', false],
    ['metriки', 'ru', false],
    ['2019', 'ru', false],
    ['wg2', 'zh', false],
    // These are written in Latin letters themselves.
    ['metrics', 'en', false],
    ['metrics', 'fr', false],
    ['metrics', 'es', false],
  ];
  for (const [word, language, is] of table)
    it(`${word} in ${language}: ${is}`, () => assert.equal(isEnglish(word, language), is));
});

describe('the terms of a question with English words', () => {
  const glossary = buildGlossary([{ en: 'metrics', fr: 'mesures', es: 'métrica' }]);
  const keysOf = (question: string, language: Language, word: string, known = glossary) =>
    questionTerms(question, language, known).find((term) => term.word === word)?.keys;

  const table: [question: string, language: Language][] = [
    ['Что сказано о common metrics?', 'ru'],
    ['ماذا قيل عن common metrics؟', 'ar'],
    ['关于common metrics说了什么？', 'zh'],
  ];
  for (const [question, language] of table) {
    it(`are those of English as well, and what it is called elsewhere: ${question}`, () => {
      assert.deepEqual(keysOf(question, language, 'metrics'), [
        `${language}:metrics`,
        'en:metric',
        'fr:mesur',
        'es:metric',
      ]);
      assert.deepEqual(keysOf(question, language, 'common'), [`${language}:common`, 'en:common']);
    });
    it(`need no glossary: ${question}`, () =>
      assert.deepEqual(questionTerms(question, language).find(({ word }) => word === 'metrics')?.keys, [
        `${language}:metrics`,
        'en:metric',
      ]));
  }

  it('are none of English in a language of Latin letters', () => {
    assert.deepEqual(keysOf('Que dit-on des common metrics ?', 'fr', 'metrics'), ['fr:metric']);
    assert.ok(!keysOf('¿Qué se dice de common metrics?', 'es', 'metrics')?.includes('en:metric'));
  });

  it('leave small English words out', () => {
    const words = (question: string, language: Language) => questionTerms(question, language).map(({ word }) => word);
    assert.deepEqual(words('review of the metrics', 'ru'), ['review', 'metrics']);
    assert.deepEqual(words('review of the metrics', 'ar'), ['review', 'metrics']);
    assert.deepEqual(words('review of the metrics', 'zh'), ['review', 'metrics']);
  });

  it('leave the words of the language as they are', () => {
    const terms = questionTerms('метрики metrics', 'ru', glossary);
    assert.deepEqual(
      terms.map(({ keys }) => keys.some((key) => key.startsWith('en:'))),
      [false, true],
    );
  });
});

describe('a search with English words amid another script', () => {
  const index = buildIndex([
    { id: 'a', text: 'The group reviewed the common metrics of the lagoon.', language: 'en' },
    { id: 'b', text: 'The group reviewed the kites of the lagoon.', language: 'en' },
    { id: 'c', text: 'Группа рассмотрела вопрос о змеях.', language: 'ru' },
  ]);
  for (const [question, language] of [
    ['common metrics лагуны', 'ru'],
    ['common metrics للبحيرة', 'ar'],
    ['泻湖的common metrics', 'zh'],
  ] as const)
    it(`finds the English text: ${question}`, () => {
      const hits = search(index, questionTerms(question, language), { limit: 9 });
      assert.deepEqual(
        hits.map(({ id }) => id),
        ['a'],
      );
    });
});
