import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld, type World } from '../../src/answer/world.ts';
import type { Paragraph } from '../../src/model.ts';
import { growPassages } from '../bench/grow.ts';
import { growKnowledge, shippedKnowledge } from '../bench/grow-knowledge.ts';

const PASSAGES = 2_000;
/** So many paragraphs may be read when a question is asked again. */
const MOST_READ = PASSAGES / 4;

/** The paragraphs that were read since the count was last set to none. */
const read = new Set<Paragraph>();
let world: World;

before(() => {
  const grown = growKnowledge(shippedKnowledge(), growPassages(PASSAGES));
  const records = grown.records.map((record) => ({ ...record, paragraphs: record.paragraphs.map(counted) }));
  world = createWorld({ ...grown, records });
});

function counted(paragraph: Paragraph): Paragraph {
  const { text } = paragraph;
  const own = { ...paragraph };
  return Object.defineProperty(own, 'text', {
    enumerable: true,
    get: () => {
      read.add(own);
      return text;
    },
  });
}

describe('among many documents, few paragraphs are read when what they hold is known', () => {
  const table: [kind: string, asked: string][] = [
    ['a session by its number', 'When was the fifth session of the COP?'],
    ['a session of a year', 'When will the group meet in 2030?'],
    ['what a decision says', 'Que dit la décision 6/1 ?'],
    ['a symbol', 'What is A/RES/55/25?'],
    ['why a group is there', 'why was the working group on international cooperation created?'],
    ['a meeting of this week', 'any meetings this week?'],
  ];
  for (const [kind, asked] of table)
    it(kind, () => {
      const ask = () => answerTurns(world, [asked], { today: '2026-11-21' });
      const first = ask();
      read.clear();
      assert.deepEqual(ask(), first);
      assert.ok(read.size <= MOST_READ, `${read.size} paragraphs were read`);
    });
});
