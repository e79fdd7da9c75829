import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Tide Council',
  'Second session',
  'Lima, 4-8 May 2011',
  'Resolutions of the Tide Council',
  '1. Elects Mr. Jon Berg, member for Norway, as first Vice-President for a term of six years.',
  '2. Elects Ms. Ada Lind, member for Chile, as Vice-President in place of Ms. Roe.',
  '3. Elects Ms. Eve Stone, member for Peru, as third Vice-President for a term of two years.',
];
const CLAIM = `  - session: { body: tide, number: 2, designation: session, dates: 2011-05-04/2011-05-08 }
    paragraph: head.3
    quote: Lima, 4-8 May 2011`;
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('a', [...LINES, ...OTHERS.map((text, at) => `${at + 4}. ${text}`)], [CLAIM], {
    title: 'Resolutions of the Tide Council',
    session: '{ body: tide, number: 2 }',
  }),
});

describe('one of several holders of an office', () => {
  const table: [question: string, told: RegExp | undefined][] = [
    ['Who was elected first Vice-President of the Tide Council?', /Jon Berg/],
    ['Who was elected third Vice-President of the Tide Council?', /Eve Stone/],
    ['Who was elected third Vice-President of the Tide Council in 2011?', /Eve Stone/],
    ['Who was elected third Vice-President of the Tide Council in 2010?', undefined],
    // Of which the document says nothing, though its session is the second.
    ['Who was elected second Vice-President of the Tide Council?', undefined],
    ['Who was elected second Vice-President of the Tide Council in 2011?', undefined],
  ];
  for (const [question, told] of table)
    it(question, () => {
      const { status, lead, lines, sources } = answerTurns(world, [question], { today: '2026-11-21' });
      const said = [lead, ...lines, ...sources.map(({ quote }) => quote)].join(' | ');
      if (told) assert.match(said, told);
      assert.equal(status, told ? 'answered' : 'not-in-records', said);
      assert.doesNotMatch(lead, /no (?:first|second|third) session/);
    });
});
