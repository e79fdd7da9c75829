import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council on its fifth session',
  '1. The Council met in Apia.',
  'Decision 6/14',
  'The kelp prize',
  'Invites the fishers to send views on the kelp prize by 4 May 2012;',
  'Requests the Tide Council to consider, at its ninth session, the rules of the kelp prize.',
  'Annex',
  'Rules of the prize',
  'The fishers send views on rules by 9 June 2013.',
  'Decision 7/14',
  'The oar prize',
  'Invites the rowers to send letters by 8 March 2011.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          '  - decision: { id: decision 6/14, by: tide, title: The kelp prize }\n    paragraph: body.2\n    quote: The kelp prize',
          '  - decision: { id: decision 7/14, by: tide, title: The oar prize }\n    paragraph: body.9\n    quote: The oar prize',
        ],
        { language: 'en', title: LINES[0] ?? '', symbol: 'TIDE/2011/9', date: '2011-06-30', kind: 'report' },
      ),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });
const ABOUT = 'What is decision 6/14 about?';

describe('a question that goes on from a decision', () => {
  it('is asked of records without errors', () => assert.equal(world.knowledge.decisions.length, 2));

  const table: [turns: string[], line: number, dates: string[]][] = [
    // The day of its annex is another one, and so is that of another decision.
    [[ABOUT, 'and until when can fishers send views on it?'], 4, ['2012-05-04']],
    [[ABOUT, 'and at which session must the Tide Council consider the rules of the prize?'], 5, []],
    [['What is decision 7/14 about?', 'and by when are the rowers to send letters?'], 11, ['2011-03-08']],
  ];
  for (const [turns, line, dates] of table)
    it(turns.join(' / '), () => {
      const answer = ask(...turns);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        [LINES[line]],
      );
    });

  for (const second of ['and which whales carried the lamps home?', 'and how was the rowing of the oars judged?'])
    it(`refused after another decision: ${second}`, () => assert.notEqual(ask(ABOUT, second).status, 'answered'));
});
