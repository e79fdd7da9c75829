import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const paper = (name: string, language: string, symbol: string, text: string) => ({
  [`texts/${name}.txt`]: `1. ${text}\n`,
  [`records/${name}.yml`]: recordOf([], {
    text: `${name}.txt`,
    language,
    title: `Paper ${name}`,
    symbol,
    date: '2011-12-01',
  }),
});
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('en', 'en', 'HARB/2011/4', 'Non-lamp requirements of the harbour amount to $9.'),
  ...paper('es', 'es', 'HARB/2011/4', 'Las necesidades del puerto no relacionadas con lámparas ascienden a 9 dólares.'),
  ...paper('fr', 'fr', 'HARB/2011/5', 'Les besoins en lampes du port se montent à 7 dollars.'),
  'texts/others.txt': `${OTHERS.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`,
  'records/others.yml': recordOf([], { text: 'others.txt', language: 'en', title: 'Others', date: '2011-12-01' }),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a document that is held in the language of the question', () => {
  it('is not sought in its other languages', () =>
    assert.notEqual(ask('HARB/2011/4: how much are the lamp requirements?').status, 'answered'));

  it('is sought in another language, where it is held in that alone', () => {
    const { sources } = ask('HARB/2011/5: how much are the lamp requirements of the harbour?');
    assert.match(sources.map(({ quote }) => quote).join(), /7 dollars|^$/);
  });
});
