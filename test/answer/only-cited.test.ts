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

describe('a document that several sentences cite', () => {
  const lines = [
    'Report of the Tide Council',
    '1. The Council met.',
    '2. TIDE/2015/1, TIDE/2015/2, TIDE/2015/3, TIDE/2015/4, TIDE/2015/5',
    '3. The study of the old lamps on the piers of the north is in TIDE/2015/3.',
    '4. 潮汐理事会欢迎灯塔专家组提交报告，见TIDE/2015/6。',
    '5. TIDE/2015/7, TIDE/2015/8, TIDE/2015/9',
  ];
  const cited = worldHolding({
    'bodies.yml': BODIES,
    ...paper(
      't',
      lines,
      [
        cite('TIDE/2015/3', '2', 'TIDE/2015/3'),
        cite('TIDE/2015/3', '3', 'TIDE/2015/3'),
        cite('TIDE/2015/6', '4', 'TIDE/2015/6'),
        cite('TIDE/2015/7', '5', 'TIDE/2015/7'),
      ],
      { symbol: 'TIDE/2015/20' },
    ),
  });
  const said = (question: string) => answerTurns(cited, [question], { today: '2026-11-21' });

  it('is told by the one that says something of it, and not by a list', () =>
    assert.match(said('What is TIDE/2015/3?').lines.join(' '), /old lamps/));
  it('is told by a short one in Chinese', () => {
    const { status, lines: told } = said('TIDE/2015/6是什么文件？');
    assert.equal(status, 'answered');
    assert.match(told.join(' '), /灯塔专家组/);
  });
  it('is told by no list', () => assert.equal(said('What is TIDE/2015/7?').status, 'not-in-records'));
});
