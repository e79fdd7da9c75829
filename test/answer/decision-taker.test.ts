import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Executive Board of the Tide Fund, fr: Conseil du Fonds des marées }]
  - id: moon
    series: MOON
    zone: UTC
    names: [{ en: Moon Council, fr: Conseil de la lune }]
places: []
`;
const LINES = ['2031/3', 'Lamps of the harbour', '1. Decides to light the lamps at dusk;', '11 May 2031'];
const decision = (at: number, facts: string) =>
  `  - decision: { id: decision 2031/3, by: tide${facts} }\n    paragraph: body.${at + 1}\n    quote: "${LINES[at]}"`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/report.txt': `[...]\n\n2. The Board met.\n\n${LINES.join('\n\n')}\n`,
      'records/report.yml': recordOf(
        [decision(1, `, title: ${LINES[1]}`), decision(2, ''), decision(3, ', date: 2031-05-11')],
        { text: 'report.txt', language: 'en', symbol: 'TIDE/9', title: 'Report', kind: 'report' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2031-11-21' });

describe('a decision whose number other bodies have as well', () => {
  const table: [question: string, isTold: boolean][] = [
    ['title of decision 2031/3', true],
    ['title of decision 2031/3 of the Executive Board of the Tide Fund', true],
    ['titre de la décision 2031/3 du Conseil du Fonds des marées', true],
    ['title of decision 2031/3 of the Moon Council', false],
    ['titre de la décision 2031/3 du Conseil de la lune', false],
    ['Moon Council decision 2031/3', false],
    ['title of resolution 2031/3', false],
    ['title of decision 2031/4', false],
  ];
  for (const [question, isTold] of table)
    it(`${isTold ? 'told' : 'refused'}: ${question}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status === 'answered', isTold, lead);
      if (isTold) assert.match([lead, ...lines].join(' '), /Lamps of the harbour/);
    });
});
