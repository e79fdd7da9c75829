import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'LAMP/AC.56/2031/6',
    language: 'en',
    lines: [
      'The Charter of Lamps (Sanctions -- Galopa) Regulation 2030 implements the freeze of nets established by the board.',
      'Sections 5 and 6 of the Charter of Lamps (Sanctions -- Galopa) Regulation 2030 are declared as enforcement laws.',
      'The heron is at home on each of the islands and no boat comes there in winter.',
      'Resolution 4204 (2031) renews those measures until 26 February 2032.',
      'The heron that visits the islands does not stay there when the summer is over.',
    ],
  },
  {
    symbol: 'LAMP/AC.56/2031/7',
    language: 'en',
    lines: ['The trawlers of Libora are under an embargo.', 'A trawler of Libora may leave when the embargo ends.'],
  },
]);
const ask = (question: string) => {
  const { status, dates } = answerTurns(world, [question], { today: '2031-01-27' });
  return [status, ...dates].join(' ');
};

describe('until when a resolution renews "those measures"', () => {
  it('is told of what the document is on all over', () =>
    assert.equal(
      ask('Until what date does resolution 4204 (2031) renew the Galopa sanctions measures?'),
      'answered 2032-02-26',
    ));

  for (const question of [
    'Until what date does resolution 4140 (2031) renew the Galopa sanctions measures?',
    'Until what date does resolution 4204 (2030) renew the Galopa sanctions measures?',
    'Until what date does resolution 4204 (2031) renew the Libora sanctions measures?',
    'Until what date does resolution 4204 (2031) renew the Galopa embargo measures?',
    'Until what date does resolution 4204 (2031) renew the mandate of the Galopa Panel?',
    'Until what date does resolution 4204 (2031) renew the measures on the freeze of nets?',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});
