import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phrasesOf } from '../../../src/answer/phrases/phrases.ts';
import { loadBodies } from '../../../src/knowledge/load-bodies.ts';
import type { AnswerLanguage } from '../../../src/model.ts';
import { findPlaces } from '../../../src/records/bodies.ts';
import { languageOf } from '../../../src/records/languages/languages.ts';
import { plain } from '../../../src/records/text.ts';
import { GOOD, makeFolder } from '../../fixtures/knowledge-folder.ts';

describe('in a place', () => {
  const table: [language: AnswerLanguage, place: string, told: string][] = [
    ['en', 'Vienna', 'in Vienna'],
    ['en', 'United Arab Emirates', 'in the United Arab Emirates'],
    ['en', 'Philippines', 'in the Philippines'],
    ['fr', 'Vienne', 'à Vienne'],
    ['fr', 'Émirats arabes unis', 'aux Émirats arabes unis'],
    ['fr', 'États-Unis', 'aux États-Unis'],
    ['es', 'Viena', 'en Viena'],
    ['es', 'Emiratos Árabes Unidos', 'en los Emiratos Árabes Unidos'],
    ['es', 'Estados Unidos', 'en los Estados Unidos'],
    ['ru', 'Вена', 'в Вене'],
    ['ru', 'Франкфурт', 'во Франкфурте'],
    ['ru', 'Объединенные Арабские Эмираты', 'в Объединенных Арабских Эмиратах'],
    ['ru', 'Соединенные Штаты', 'в Соединенных Штатах'],
    ['ru', 'Афины', 'в городе Афины'],
    ['ar', 'فيينا', 'في فيينا'],
    ['zh', '维也纳', '在维也纳'],
  ];
  for (const [language, place, told] of table) it(told, () => assert.equal(phrasesOf(language).in(place), told));
});

describe('the United Arab Emirates', () => {
  const { places = [] } = loadBodies(makeFolder(GOOD)).bodies;
  const table: [language: AnswerLanguage, text: string][] = [
    ['en', 'held in the United Arab Emirates'],
    ['fr', 'tenue aux Émirats arabes unis'],
    ['es', 'celebrado en los Emiratos Árabes Unidos'],
    ['ru', 'состоявшаяся в Объединенных Арабских Эмиратах'],
    ['ru', 'Объединенные Арабские Эмираты'],
    ['ar', 'المعقودة في الإمارات العربية المتحدة'],
    ['zh', '在阿拉伯联合酋长国举行'],
    ['zh', '在阿联酋举行'],
  ];
  for (const [language, text] of table)
    it(`are a known place: ${text}`, () => {
      const found = findPlaces({ text, words: plain(text) }, places, languageOf(language));
      assert.deepEqual([...new Set(found.map(({ id }) => id))], ['United Arab Emirates']);
    });

  it('have a zone', () => assert.equal(places.find(({ id }) => id === 'United Arab Emirates')?.zone, 'Asia/Dubai'));
});
