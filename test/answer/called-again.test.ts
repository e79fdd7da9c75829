import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'LAMP/2031/176',
    language: 'en',
    lines: [
      'The heron is at home on each of the islands and no boat comes there in winter.',
      'The keepers therefore wish to hold a ministerial meeting of the lamp board on 27 March on the question of broken lanterns.',
      'Building on the outcome of the Porto Summit of 19 February, other lights could be considered.',
      'The meeting will be held on 27 March at 10 a.m. in the board chamber.',
    ],
  },
  {
    symbol: 'LAMP/2031/176',
    language: 'es',
    lines: [
      'La garza vive en cada una de las islas y ningún barco llega en invierno.',
      'Así pues, los fareros desean organizar el 27 de marzo una reunión ministerial de la junta dedicada a los faroles rotos.',
      'La reunión se celebrará el 27 de marzo a las 10.00 horas en la sala de la junta.',
    ],
  },
]);
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2031-01-27' });
  return `${status} ${sources[0]?.quote}`;
};

describe('the meeting of which a sentence above says which it is', () => {
  for (const [question, told] of [
    ['what time does the 27 March ministerial meeting on broken lanterns start', /10 a\.m\./u],
    ['At what time will the ministerial meeting on broken lanterns be held (LAMP/2031/176)?', /10 a\.m\./u],
    ['¿a qué hora empieza la reunión ministerial del 27 de marzo sobre los faroles rotos?', /10\.00 horas/u],
  ] as const)
    it(question, () => assert.match(ask(question), new RegExp(`^answered .*${told.source}`, 'u')));

  for (const question of [
    'what time does the 28 March ministerial meeting on broken lanterns start',
    'what time does the 27 March ministerial meeting on broken boats start',
    'what time does the 27 March ministerial meeting on broken lanterns close',
    'At what time was the Porto Summit (LAMP/2031/176)?',
  ])
    it(`is no other: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});
