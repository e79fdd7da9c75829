import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withNamedDecision } from '../../src/answer/reading/named-decisions.ts';
import type { World } from '../../src/answer/world.ts';

const worldOf = (titles: [id: string, title: string][]): World =>
  ({
    knowledge: { decisions: titles.map(([id, title]) => ({ value: { id, title } })) },
  }) as unknown as World;

const world = worldOf([
  ['1/CMA.3', 'Glasgow Climate Pact'],
  ['2/CMA.3', 'Guidance on cooperative approaches'],
  ['1/CMA.4', 'Sharm el-Sheikh Implementation Plan'],
  ['1/CP.90', 'Lima Tide Call'],
  ['1/CMP.90', 'Lima Tide Call'],
]);

describe('a decision that is called by its title, which is a name', () => {
  const table: [question: string, read: string][] = [
    ['When was the Glasgow Climate Pact adopted?', 'When was decision 1/CMA.3 adopted?'],
    ['glasgow climate pact: which plenary?', 'decision 1/CMA.3: which plenary?'],
    [
      'Quand le Sharm el-Sheikh Implementation Plan a-t-il été adopté ?',
      'Quand le decision 1/CMA.4 a-t-il été adopté ?',
    ],
  ];
  for (const [question, read] of table)
    it(question, () => {
      assert.equal(withNamedDecision(question, world), read);
    });

  const others = [
    // A title in common words is a subject.
    'Who gave guidance on cooperative approaches?',
    // It is asked which decision it is.
    'Which decision is the Glasgow Climate Pact?',
    // Two decisions have it.
    'When was the Lima Tide Call adopted?',
    'When were the Glasgow Climate Pacts adopted?',
    'When was the Glasgow Pact adopted?',
  ];
  for (const question of others)
    it(`is read as it is typed: ${question}`, () => {
      assert.equal(withNamedDecision(question, world), question);
    });
});
