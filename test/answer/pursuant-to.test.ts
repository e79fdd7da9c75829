import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('others', ['Notes', ...OTHERS.map((text, at) => `${at + 1}. ${text}`)]),
  ...paper(
    'nets',
    [
      'Drifting nets and the safety of lagoons',
      'Report of the Secretary-General',
      'I. Introduction',
      '1. The present report, which covers 2011, is submitted pursuant to resolution 67/5, in which a report was requested under resolution 60/2.',
      '2. Another report was submitted pursuant to resolution 66/4.',
    ],
    [],
    { symbol: 'TIDE/2012/8' },
  ),
  ...paper(
    'session',
    [
      'Report of the Tide Council',
      '1. The Tide Council was convened in accordance with resolution 79/125 and met from 18 to 26 February 2025.',
      '2. The working group was convened in accordance with resolution 70/1.',
    ],
    [],
    { symbol: 'TIDE/2025/1', session: '{ body: tide, dates: 2025-02-18/2025-02-26 }', kind: 'report' },
  ),
});

describe('under which decision something was done', () => {
  const table: [question: string, decisions: string[]][] = [
    [
      'Pursuant to which resolution is the report on drifting nets and the safety of lagoons submitted?',
      ['resolution 67/5'],
    ],
    ['Pursuant to which resolution was TIDE/2012/8 submitted?', ['resolution 67/5']],
    ['In accordance with which resolution did the Tide Council meet in February 2025?', ['resolution 79/125']],
    [
      "En application de quelle résolution le Conseil des marées s'est-il réuni du 18 au 26 février 2025 ?",
      ['resolution 79/125'],
    ],
    ['Pursuant to which resolution is the report on drifting buoys and the safety of lagoons submitted?', []],
    ['In accordance with which resolution did the Tide Council meet in March 2024?', []],
  ];
  for (const [question, decisions] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual(answer.status === 'answered' ? [...answer.decisions] : [], decisions);
    });
});
