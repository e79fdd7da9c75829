import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const SENTENCES = [
  'On 16 March 2015, fishers from Coral Island made statements regarding kelp before the lighthouse judges.',
  'The fishers from Pearl Island made statements regarding whales before the judges, who had met on 4 May 2016.',
  'On 9 June 2014, the divers chose a lantern emblem for the harbour museum.',
  'The situation in Lagoonia (27 December 1963; 29 January 2015).',
  ...OTHERS,
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes', date: '2020-01-31' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the day with which a sentence opens', () => {
  const table: [question: string, dates: string[]][] = [
    ['When did fishers from Coral Island make statements on kelp?', ['2015-03-16']],
    ['When did the divers choose a lantern emblem for the harbour museum?', ['2014-06-09']],
    ['What dates are given for the situation in Lagoonia?', ['1963-12-27', '2015-01-29']],
  ];
  for (const [question, dates] of table)
    it(`is told: ${question}`, () => {
      const { status, dates: told, lead } = ask(question);
      assert.deepEqual([status, told], ['answered', dates], lead);
    });

  const refused = [
    'When did fishers from Pearl Island make statements on kelp?',
    'When did the judges make statements on kelp to fishers from Coral Island?',
    'When did the divers choose a lantern emblem for the harbour school?',
    'What dates are given for the situation in Atollia?',
    'When was the situation in Lagoonia considered?',
  ];
  for (const question of refused)
    it(`is told of nothing else: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});
