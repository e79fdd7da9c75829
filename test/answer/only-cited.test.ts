import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Tide Council, fr: Conseil des marées }]
places: []
`;

/** A report whose agenda is not read, so that the number of an item says nothing. */
const LINES = [
  'Report of the Tide Council',
  '1. The Council met.',
  'VII. Matters relating to the harbours',
  '(Agenda item 7)',
  '74. It had before it document TIDE/2014/4.',
  '75. The draft stands in document TIDE2014/4, and TIDE/2014/MISC.5/Rev.1 is out.',
];
const cite = (id: string, paragraph: string, quote: string, more = '') =>
  `  - symbol: { id: ${id}, kind: other${more} }\n    paragraph: "${paragraph}"\n    quote: "${quote}"`;
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper(
    't',
    LINES,
    [
      cite('TIDE/2014/4', '74', 'It had before it document TIDE/2014/4.', ', item: "7"'),
      cite('TIDE2014/4', '75', 'The draft stands in document TIDE2014/4'),
    ],
    { symbol: 'TIDE/2014/8' },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a document of which a report says only that it was there', () => {
  for (const question of ['what is TIDE/2014/4?', "c'est quoi TIDE/2014/4 ?"])
    it(`is told under the heading of its section, in words: ${question}`, () => {
      const { status, symbols, lines, lead } = ask(question);
      assert.deepEqual([status, symbols], ['answered', ['TIDE/2014/4']], lead);
      assert.equal(lines.length, 2);
      assert.match(lines[0] ?? '', /Matters relating to the harbours/);
      assert.match(lines[1] ?? '', /It had before it document TIDE\/2014\/4\./);
      assert.match(lead, /74/);
    });

  it('is meant as it is typed, and not as another text misprints it', () =>
    assert.notEqual(ask('TIDE/2014/4').status, 'unclear'));
});
