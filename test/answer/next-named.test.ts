import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, answerTurns } from '../../src/answer/answer.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { nextNamed } from '../../src/answer/turns/next-named.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Tide Council',
  'Second session',
  'Lima, 4-8 May 2011',
  'Resolutions of the Tide Council',
  '1. Accepts the invitation of Peru to host the third session of the Tide Council in Quito in 2012.',
];
const CLAIM = `  - session: { body: tide, number: 2, designation: session, dates: 2011-05-04/2011-05-08 }
    paragraph: head.3
    quote: Lima, 4-8 May 2011`;
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('a', [...LINES, ...OTHERS.map((text, at) => `${at + 2}. ${text}`)], [CLAIM], {
    title: 'Resolutions of the Tide Council',
    session: '{ body: tide, number: 2 }',
  }),
});
const OPTIONS = { today: '2011-06-01' };
const SECOND = 'When was the second session of the Tide Council?';

describe('the session after one that was named, of which only a sentence tells', () => {
  it('is sought by its number', () => {
    const { status, sources } = answerTurns(world, [SECOND, 'and where will the next one be held?'], OPTIONS);
    assert.equal(status, 'answered');
    assert.match(sources.map(({ quote }) => quote).join(' '), /Quito/);
  });
  it('is not taken for the one before', () =>
    assert.equal(
      answerTurns(world, [SECOND, 'and where was the previous one held?'], OPTIONS).status,
      'not-in-records',
    ));

  const table: [text: string, turned: string | undefined][] = [
    ['and where will the next one be held?', 'and where will the third session of the Tide Council be held?'],
    ['and who chaired the previous one?', 'and who chaired the first session of the Tide Council?'],
    ['and where was the ninth?', undefined],
    ['and where was the next session of the Reef Panel?', undefined],
    ['where will the next session be held?', undefined],
  ];
  for (const [text, turned] of table)
    it(`${text} ${turned ?? 'stays'}`, () => {
      const { context } = answer(world, SECOND, OPTIONS);
      const question = readQuestion(text, world.reader, context.language, () => false);
      assert.equal(nextNamed(question, context)?.text, turned);
    });
});
