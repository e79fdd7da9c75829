import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const SESSION = (number: number, dates: string, key: string, quote: string) =>
  `  - session: { body: tide, number: ${number}, dates: ${dates}, status: held }\n    paragraph: "${key}"\n    quote: ${quote}`;

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper(
    'agenda',
    [
      '1. Opening of the session.',
      '2. Adoption of the agenda.',
      '7. Consideration of the submission made by Argentina.',
      '8. Consideration of the submission made by Iceland on the ridge.',
      '9. Consideration of the submission made by Iceland on the basin.',
    ],
    [],
    { title: 'TIDE/2015/L.7', symbol: 'TIDE/2015/L.7', kind: 'document' },
  ),
  ...paper(
    'sessions',
    ['1. The Council met from 3 to 6 May 2011.', '2. The Council met from 7 to 9 May 2012.'],
    [
      SESSION(7, '2011-05-03/2011-05-06', '1', 'from 3 to 6 May 2011'),
      SESSION(8, '2012-05-07/2012-05-09', '2', 'from 7 to 9 May 2012'),
    ],
    { title: 'Note on sessions', symbol: 'TIDE/2015/L.8' },
  ),
});
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-01-05' });

describe('which item of a list that a document prints is about something', () => {
  const table: [question: string, quotes: string[]][] = [
    [
      'Which agenda item of TIDE/2015/L.7 is on the submission of Argentina?',
      ['7. Consideration of the submission made by Argentina.'],
    ],
    [
      '¿Qué punto del programa TIDE/2015/L.7 trata de la presentación de la Argentina?',
      ['7. Consideration of the submission made by Argentina.'],
    ],
    [
      'Which agenda item of TIDE/2015/L.7 is about Iceland and the basin?',
      ['9. Consideration of the submission made by Iceland on the basin.'],
    ],
    // Two are about it, and none.
    ['Which agenda item of TIDE/2015/L.7 is about Iceland?', []],
    ['Which agenda item of TIDE/2015/L.7 is about Brazil?', []],
  ];
  for (const [question, quotes] of table)
    it(question, () => {
      const { status, sources } = ask(question);
      assert.deepEqual(status === 'answered' ? sources.map(({ quote }) => quote) : [], quotes);
    });
});

describe('the agenda of the session that was spoken of', () => {
  it('is refused for that session, and not for the latest', () => {
    const { status, lead } = ask('When was the 7th session of the Tide Council?', 'and what was on the agenda?');
    assert.equal(status, 'not-in-records');
    assert.match(lead, /seventh/);
  });
});
