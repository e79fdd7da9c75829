import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const HEADING = '## B. Lamps of the harbour\n\n## (Agenda sub-item 2(b))';
const world = (sentence: string, heading = HEADING) =>
  worldHolding({
    'bodies.yml': TIDE,
    ...paper(
      'report',
      [
        'Report of the Tide Council on its sixth session, held in Lima from 3 to 7 May 2031',
        'The Council adopted the following agenda:',
        '1. Opening of the session',
        '2. Harbours',
        '(b) Lamps of the harbour',
        heading,
        `33. The Council considered this agenda sub-item at its 4th meeting. ${sentence}`,
      ],
      [
        '  - session: { body: tide, number: 6, dates: 2031-05-03/2031-05-07 }\n    paragraph: head.1\n    quote: its sixth session, held in Lima from 3 to 7 May 2031',
        ...[
          ['1', 'Opening of the session', '1. Opening of the session', '1'],
          ['2', 'Harbours', '2. Harbours', '2'],
          ['2 b', 'Lamps of the harbour', '(b) Lamps of the harbour', 'body.1'],
        ].map(
          ([number, title, quote, key]) =>
            `  - item: { number: "${number}", title: ${title} }\n    paragraph: "${key}"\n    quote: ${quote}`,
        ),
      ],
      { session: '{ body: tide, number: 6 }', kind: 'report', date: '2031-06-01' },
    ),
  });
const ask = (question: string, sentence: string, heading?: string) =>
  answerTurns(world(sentence, heading), [question], { today: '2031-07-01' });

describe('the documents of an item of which only the report of the session speaks', () => {
  const SAID = 'It took note of the information presented in documents TIDE/2031/4 and TIDE/2031/INF.2.';
  for (const question of [
    'Which documents are under item 2 (b) of the sixth session of the Tide Council?',
    'Quels sont les documents du point 2 b) de la sixième session du Conseil des marées ?',
  ])
    it(`are those that were before the body: ${question}`, () =>
      assert.deepEqual(ask(question, SAID).symbols, ['TIDE/2031/4', 'TIDE/2031/INF.2']));

  for (const [sentence, heading] of [
    ['It asked the secretariat for a paper on nets (TIDE/2032/1).', HEADING],
    ['It asked for lamps.', HEADING],
    // Under the heading of another item.
    [SAID, HEADING.replace('2(b)', '2(a)')],
  ] as const)
    it(`are not told by: ${sentence}`, () => {
      const { status } = ask(
        'Which documents are under item 2 (b) of the sixth session of the Tide Council?',
        sentence,
        heading,
      );
      assert.equal(status, 'not-in-records');
    });
});
