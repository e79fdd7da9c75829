import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const paper = (name: string, language: string, symbol: string, line: string) => ({
  [`texts/${name}.txt`]: `${line}\n\n${OTHERS.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], {
    text: `${name}.txt`,
    language,
    title: `"${line}"`,
    symbol,
    date: '2015-04-08',
  }),
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      ...paper(
        'a',
        'en',
        'S/2015/1',
        'Letter dated 6 April 2015 from the Permanent Representative of Togo to the Council',
      ),
      ...paper(
        'b',
        'fr',
        'S/2015/2',
        'Lettre datée du 9 avril 2015, adressée au Conseil par le Représentant permanent du Pérou',
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a letter that is sought by who sent it and when', () => {
  for (const [question, symbol] of [
    ['Which document is the letter of Togo of 6 April 2015?', 'S/2015/1'],
    ['Quelle est la cote de la lettre du Pérou datée du 9 avril 2015 ?', 'S/2015/2'],
  ] as const)
    it(question, () => {
      const { status, symbols } = ask(question);
      assert.deepEqual([status, symbols], ['answered', [symbol]]);
    });

  for (const question of [
    'What is the symbol of the letter dated 7 April 2015 from Togo?',
    'What is the symbol of the letter dated 6 April 2015 from Chile?',
    'Quelle est la cote de la lettre du Togo datée du 9 avril 2015 ?',
  ])
    it(`not: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));
});
