import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, answerTurns } from '../../src/answer/answer.ts';
import { numberAgain } from '../../src/answer/number-again.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council on its fifth session',
  '1. The Council thanked the pilots.',
  '2. The Council met the divers.',
  '12. The Council counted the gulls.',
  'Decision 6/14',
  'The kelp prize',
  'Decision 7/14',
  'The oar prize',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          '  - decision: { id: decision 6/14, by: tide, title: The kelp prize }\n    paragraph: body.2\n    quote: The kelp prize',
          '  - decision: { id: decision 7/14, by: tide, title: The oar prize }\n    paragraph: body.4\n    quote: The oar prize',
        ],
        { language: 'en', title: LINES[0] ?? '', symbol: 'TIDE/2011/9', date: '2011-06-30', kind: 'report' },
      ),
    }),
  ),
);
const OPTIONS = { today: '2026-11-21' };
const ask = (...turns: string[]) => answerTurns(world, turns, OPTIONS);
const FIRST = 'What does paragraph 1 of TIDE/2011/9 say?';

describe('a question that is no more than another number', () => {
  const table: [turns: string[], quote: RegExp][] = [
    [[FIRST, 'and 2?'], /divers/],
    [[FIRST, 'and the 12?'], /gulls/],
    [[FIRST, 'and 2?', 'and 12?'], /gulls/],
    [['Que dit le paragraphe 1 de TIDE/2011/9 ?', 'et le 2 ?'], /divers/],
    [['¿Qué dice el párrafo 1 de TIDE/2011/9?', 'y el 12?'], /gulls/],
    [['What is decision 6/14 about?', 'and 7?'], /oar/],
    [['De quoi parle la décision 6/14 ?', 'et la 7 ?'], /oar/],
  ];
  for (const [turns, quote] of table)
    it(turns.join(' / '), () => {
      const { status, lead, lines } = ask(...turns);
      assert.equal(status, 'answered');
      assert.match([lead, ...lines].join(' '), quote);
    });

  for (const turns of [
    [FIRST, 'and 3?'],
    ['What is decision 6/14 about?', 'and 8?'],
    // The number stands alone.
    ['and 2?'],
    [FIRST, 'thanks', 'and 2?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => assert.notEqual(ask(...turns).status, 'answered'));

  it('is read in the place of the old number alone', () => {
    const { context } = answer(world, 'What does paragraph 1 of TIDE/2011/1 say?', OPTIONS);
    assert.equal(numberAgain('and 12?', context), 'What does paragraph 12 of TIDE/2011/1 say?');
    for (const text of ['and 2 of them?', 'two', 'and 1234?', 'and in 2012?', 'and the second?'])
      assert.equal(numberAgain(text, context), undefined, text);
    assert.equal(numberAgain('and 12?', answer(world, 'Who met the divers?', OPTIONS).context), undefined);
  });
});
