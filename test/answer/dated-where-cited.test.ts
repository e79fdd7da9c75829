import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const cites = (symbol: string, at: number) =>
  `  - symbol: { id: ${symbol}, kind: other }\n    paragraph: "${at}"\n    quote: ${symbol}`;
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper(
    'agenda',
    [
      'Annotated agenda',
      '1. The agenda was circulated under the cover of TIDE/92/1 (dated 10 September 2019).',
      '2. A note, TIDE/92/3, was circulated on 5 May 2019.',
      '3. See TIDE/92/4 of 6 May 2019, and TIDE/92/4 of 7 May 2019.',
      ...OTHERS,
    ],
    [cites('TIDE/92/1', 1), cites('TIDE/92/3', 2), cites('TIDE/92/4', 3)],
    { symbol: 'TIDE/92/INF/2' },
  ),
});

describe('the day of a document that is only cited', () => {
  const table: [question: string, dates: string[]][] = [
    ['What is the date of document TIDE/92/1?', ['2019-09-10']],
    ['Quelle est la date du document TIDE/92/1 ?', ['2019-09-10']],
    ['TIDE/92/1 文件的日期是什么？', ['2019-09-10']],
    // It is of another thing than the document.
    ['When was TIDE/92/1 adopted?', []],
    ['What is the date of document TIDE/92/3?', []],
    // Those that cite it differ.
    ['What is the date of document TIDE/92/4?', []],
    ['Is TIDE/92/1 dated 11 September 2019?', []],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual(answer.status === 'answered' ? answer.dates : [], dates, answer.lines.join(' '));
    });
});
