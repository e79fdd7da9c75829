import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

type Line = [text: string, claim: string];
const file = (name: string, lines: Line[]) => ({
  [`texts/${name}.txt`]: `${lines.map(([text]) => text).join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf(
    lines.map(
      ([text, claim], at) => `  - decision: { ${claim} }\n    paragraph: "${at + 1}"\n    quote: "${text.slice(3)}"`,
    ),
    { text: `${name}.txt`, language: 'en', title: `Report ${name}`, symbol: `TIDE/${name.toUpperCase()}/1` },
  ),
});
const OWN: Line[] = [
  ['1. Lanterns for harbours', 'id: decision 1/4, by: tide, title: Lanterns for harbours'],
  ['2. Decides to light all harbours.', 'id: decision 1/4, by: tide'],
];
const CITING: Line[] = [
  ['1. Recalls the fund established pursuant to decision 1/4.', 'id: decision 1/4, by: tide'],
  ['2. Recalls the whales of decision 2/4.', 'id: decision 2/4, by: tide'],
];
const world = createWorld(loadKnowledge(makeFolder({ 'bodies.yml': TIDE, ...file('aa', CITING), ...file('zz', OWN) })));
const quotes = (question: string) =>
  answerTurns(world, [question], { today: '2026-11-21' }).sources.map(({ quote }) => quote);

describe('what a decision says', () => {
  for (const question of ['What does decision 1/4 say?', 'What is decision 1/4 about?', 'Que dit la décision 1/4 ?'])
    it(`is its own text, where that is held: ${question}`, () =>
      assert.deepEqual(
        quotes(question),
        OWN.map(([text]) => text.slice(3)),
      ));

  it('is what others say of it, where its text is not held', () =>
    assert.deepEqual(quotes('What does decision 2/4 say?'), ['Recalls the whales of decision 2/4.']));
});

describe('what is asked of one country, or how much, by the number of a decision', () => {
  const answer = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
  for (const question of [
    'What harbours of Chile does decision 1/4 light?',
    'Quelle part du Chili dans la décision 1/4 ?',
  ])
    it(`is not told by what names neither: ${question}`, () => assert.equal(answer(question).status, 'not-in-records'));
});
