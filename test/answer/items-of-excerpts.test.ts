import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { namesItem } from '../../src/answer/evidence/items/item-lines.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'TIDE/2031/L.3',
    lines: [
      '4-15 May 2031',
      '3. Tides: progress, challenges and the way forward for the arrangement on lamps:',
      'Provisional agenda and annotations',
      '5. At the same meeting, the Keeper of the Guild made an introductory statement.',
    ],
  },
  {
    symbol: 'TIDE/2031/L.3',
    language: 'fr',
    lines: [
      '3. Marées : progrès accomplis et perspectives pour l’arrangement sur les lampes :',
      'Ordre du jour provisoire annoté',
      '5. À la même séance, le Gardien de la Guilde a fait une déclaration liminaire.',
    ],
  },
]);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-27' });

describe('an item of a document of which an excerpt is held', () => {
  const told: [turns: string[], quote: RegExp][] = [
    [['What is TIDE/2031/L.3 about?', 'and item 3?'], /^3\. Tides/],
    [['TIDE/2031/L.3 porte sur quoi ?', 'et le point 3 ?'], /^3\. Marées/],
    [['item 3 of TIDE/2031/L.3?'], /^3\. Tides/],
  ];
  for (const [turns, quote] of told)
    it(turns.join(' / '), () => {
      const { status, sources } = ask(...turns);
      assert.equal(status, 'answered');
      assert.match(sources[0]?.quote ?? '', quote);
    });
  for (const turns of [
    ['What is TIDE/2031/L.3 about?', 'and item 4?'],
    ['What is TIDE/2031/L.3 about?', 'and item 5?'],
    ['item 5 of TIDE/2031/L.3?'],
    ['TIDE/2031/L.3 porte sur quoi ?', 'et le point 5 ?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => assert.notEqual(ask(...turns).status, 'answered'));
});

describe('a sentence that names an item', () => {
  const table: [text: string, number: string, language: Language, names: boolean][] = [
    ['Рекомендации, представленные по пункту 3 повестки дня', '3', 'ru', true],
    ['в рамках пункта 3 повестки дня', '3', 'ru', true],
    ['представленные по пункту 13 повестки дня', '3', 'ru', false],
    ['submitted under agenda item 3', '3', 'en', true],
  ];
  for (const [text, number, language, names] of table)
    it(text, () => assert.equal(namesItem(text, number, language), names));
});
