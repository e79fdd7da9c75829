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
  'Decision 5/14',
  'The lantern fund',
  'Recalling the lanterns that were pledged by painters,',
  '1. Welcomes the lantern fund;',
  '2. Welcomes the pledges of Chad, Fiji, Kenya, Peru and Norway, equivalent to USD 9 million;',
  '3. Asks the divers of Samoa to mend the lanterns of the fund.',
  'Annex',
  'Rules of the lantern board',
  'A. Quorum',
  '7. Two thirds of the wardens must be aboard to constitute a quorum.',
  'B. Votes',
  '8. The wardens vote by raising an oar.',
  'C. Changes',
  'The rules of the lantern board are changed as follows:',
  '(a) The following text shall be inserted at the end of rule 4, paragraph 1:',
  '“Each warden keeps the keys until a successor is found.”',
  '(b) The following text shall be inserted at the end of rule 6, paragraph 2:',
  '“No warden sells a key.”',
  'Decision 6/14',
  'The kelp prize',
  '1. Gives the kelp prize to the fishers.',
  'Annex',
  '2. The wardens of kelp count three oars as a quorum.',
  'Decision 7/14',
  'Common flags',
  '1. Welcomes the work on common flags;',
  '2. Decides that boats shall carry common flags from 2031 onward;',
];
const claims = [
  '  - decision: { id: decision 5/14, by: tide, title: The lantern fund }\n    paragraph: body.2\n    quote: The lantern fund',
  '  - decision: { id: decision 5/14, by: tide }\n    paragraph: body.4\n    quote: 1. Welcomes the lantern fund;',
  '  - decision: { id: decision 6/14, by: tide, title: The kelp prize }\n    paragraph: body.16\n    quote: The kelp prize',
  '  - decision: { id: decision 7/14, by: tide, title: Common flags, date: 2014-05-04 }\n    paragraph: body.21\n    quote: Common flags',
  '  - decision: { id: decision 6/14, by: tide, date: 2011-05-04 }\n    paragraph: body.17\n    quote: Gives the kelp prize to the fishers.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf(claims, {
        language: 'en',
        title: LINES[0] ?? '',
        symbol: 'TIDE/2011/9',
        date: '2011-06-30',
        kind: 'report',
      }),
    }),
  ),
);
const unmarked = (line = '') => line.replace(/^(?:\d\.|\(\w\)) /, '');
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('one thing that is asked of a decision', () => {
  it('may be when something begins, and neither when it ends nor when the decision was adopted', () => {
    const quotesFor = (question: string) => ask(question).sources.map(({ quote }) => unmarked(quote));
    assert.deepEqual(quotesFor('What does decision 7/14 say about when boats start to carry common flags?'), [
      'Decides that boats shall carry common flags from 2031 onward;',
    ]);
    for (const question of [
      'What does decision 7/14 say about when common flags end?',
      'What does decision 7/14 say about when boats carry lamps?',
      'What does decision 7/14 say about when TC 5 is held?',
    ])
      assert.equal(ask(question).status, 'not-in-records', question);
  });

  it('is asked of records without errors', () => assert.equal(world.knowledge.decisions.length, 5));

  const table: [question: string, quotes: string[]][] = [
    // An annex belongs to the decision above it, under its title.
    ['What quorum of wardens does decision 5/14 set?', [LINES[11] ?? '']],
    ['Quel est le quorum dans la décision 5/14 ?', [LINES[11] ?? '']],
    ['What quorum of wardens does decision 6/14 set?', [LINES[24] ?? '']],
    ['What do the divers of Samoa mend in decision 5/14?', [LINES[7] ?? '']],
    // What is announced is told with it: not the line above that announces both.
    ['Which sentence did decision 5/14 add to rule 4 para 1?', [LINES[16] ?? '', LINES[17] ?? '']],
    ['Which sentence did decision 5/14 add to rule 6 para 2?', [LINES[18] ?? '', LINES[19] ?? '']],
  ];
  for (const [question, quotes] of table)
    it(question, () => {
      const { status, lines, sources } = ask(question);
      assert.equal(status, 'answered', lines.join(' '));
      assert.deepEqual(
        sources.map(({ quote }) => unmarked(quote)),
        quotes.map(unmarked),
      );
    });

  for (const question of [
    // What else the decision says is no answer.
    'How big is the whale in decision 5/14?',
    'What share has Tonga in the fund of decision 5/14?',
    // What the preamble recalls, and the total of many.
    'Who painted lanterns in decision 5/14?',
    'How much did Fiji pledge in decision 5/14?',
    // Of another decision.
    'What do the divers of Samoa mend in decision 6/14?',
    'Which sentence did decision 5/14 add to rule 9 para 1?',
    // Words of another language that stand nowhere.
    'Quelle est la baleine dans la décision 5/14 ?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lines, sources } = ask(question);
      assert.deepEqual([status, lines, sources], ['not-in-records', [], []]);
    });

  it('says no more than the nearest passage of a total, where the decision is the source', () =>
    assert.equal(ask('How much did Fiji pledge according to decision 5/14?').status, 'not-in-records'));

  it('leaves what is asked of the whole to others', () => {
    assert.deepEqual(ask('When was decision 6/14 adopted?').dates, ['2011-05-04']);
    assert.match(ask('What does decision 5/14 say?').lines.join(' '), /Welcomes the lantern fund/);
    assert.match(ask('What is decision 6/14 about?').lines.join(' '), /kelp prize/);
  });
});

describe('a paragraph of one decision', () => {
  const table: [question: string, line: number][] = [
    ['What does paragraph 1 of decision 6/14 say?', 22],
    ['What does paragraph 3 of decision 5/14 say?', 7],
    ['What does paragraph 7 of decision 5/14 say?', 11],
  ];
  for (const [question, line] of table)
    it(question, () =>
      assert.deepEqual(
        ask(question).sources.map(({ quote }) => unmarked(quote)),
        [unmarked(LINES[line])],
      ),
    );

  it('is none of another one', () =>
    assert.equal(ask('What does paragraph 3 of decision 6/14 say?').status, 'not-in-records'));
});
