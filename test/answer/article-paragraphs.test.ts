import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleParagraphsIn } from '../../src/answer/article-numbers.ts';
import { numbersIn } from '../../src/answer/evidence/asked/numbers.ts';
import { ARTICLE_PARAGRAPHS } from '../../src/answer/evidence/rules/article-paragraphs.ts';
import { SAYS_IT } from '../../src/answer/evidence/rules/near-misses.ts';
import { keeps } from './rule-cases.ts';

describe('the paragraphs of articles that a text names', () => {
  const table: [text: string, places: string[]][] = [
    ['the nets of Article 4, paragraph 12, of the Reef Pact', ['4.12']],
    ['the nets of Article 4.12', ['4.12']],
    ['nets under art. 4(12)', ['4.12']],
    ['nets under Article 4, para. 12', ['4.12']],
    ['nets under paragraph 12 of Article 4', ['4.12']],
    ["les filets visés au paragraphe 12 de l'article 4", ['4.12']],
    ['las redes del artículo 4, párrafo 12', ['4.12']],
    ['сети по пункту 12 статьи 4', ['4.12']],
    ['сети по статье 4, пункт 12', ['4.12']],
    ['الشباك وفقا للفقرة 12 من المادة 4', ['4.12']],
    ['第4条第12款的渔网', ['4.12']],
    ['nets under Article 4 and boats under paragraph 12', []],
    ['item 4.12 of the agenda', []],
    ['nets of Article 4', []],
  ];
  for (const [text, places] of table) it(text, () => assert.deepEqual(articleParagraphsIn(text), places));
});

describe('the numbers that a sentence must hold', () => {
  it('are none of a paragraph of an article, which has a rule of its own', () => {
    const asked = { ordinals: [], times: [], decisions: [], symbols: [], items: [], bodies: [], tokens: [] };
    const of = (typed: string) =>
      numbersIn({ ...asked, typed } as unknown as Parameters<typeof numbersIn>[0], {
        words: [],
        figures: ['4', '12', '9'],
      }).map(({ value }) => value);
    assert.deepEqual(of('9 nets of art. 4.12'), [9]);
    assert.deepEqual(of('9 nets of boat 4 and buoy 12'), [4, 12, 9]);
  });
});

const ASKED = { typed: 'By when were views on the nets of art. 4.12 due?' };
keeps(ARTICLE_PARAGRAPHS, 'names the paragraph of an article that is named, or stands under its heading', [
  ['Views on the nets of Article 4, paragraph 12, were due by May.', true, ASKED],
  ['Views on the nets of Article 7, paragraph 12, were due by May.', false, ASKED],
  ['Views on the nets were due by May.', false, ASKED],
  ['Views on the nets were due by May.', true, { typed: 'By when were views on the nets due?' }],
]);

keeps(SAYS_IT, 'has the figure with a point that is named', [
  ['Views on the nets of Article 4, paragraph 12, were due by May.', true, ASKED],
  ['Views on the nets were due by May.', false, { typed: 'By when were views on net 4.12 due?' }],
]);
