import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'LAMP/CONF.2031/6',
    language: 'en',
    lines: [
      'The heron is at home on each of the islands and no boat comes there in winter.',
      'On 1 May 2030, the facilitator reported to the third session of the Lamp Committee on the state of preparations for the conference.',
    ],
  },
  {
    symbol: 'LAMP/CONF.2031/6',
    language: 'es',
    lines: [
      'La garza vive en cada una de las islas y ningún barco llega en invierno.',
      'El 1 de mayo de 2030, el facilitador informó al tercer período de sesiones del Comité de Faroles sobre los preparativos para la conferencia.',
    ],
  },
]);
const ask = (question: string) => {
  const { status, dates } = answerTurns(world, [question], { today: '2031-01-27' });
  return [status, ...dates].join(' ');
};

describe('what an officer did on the day with which a sentence opens', () => {
  for (const question of [
    'On what date did the facilitator report to the third session of the Lamp Committee (LAMP/CONF.2031/6)?',
    '¿Qué día informó el facilitador al tercer período de sesiones del Comité de Faroles (LAMP/CONF.2031/6)?',
  ])
    it(question, () => assert.equal(ask(question), 'answered 2030-05-01'));

  for (const question of [
    'On what date did the facilitator convene the third session of the Lamp Committee (LAMP/CONF.2031/6)?',
    'On what date did the Chair report to the third session of the Lamp Committee (LAMP/CONF.2031/6)?',
    'On what date did the facilitator report to the second session of the Lamp Committee (LAMP/CONF.2031/6)?',
    'When was the third session of the Lamp Committee to which the facilitator reported (LAMP/CONF.2031/6)?',
    '¿Qué día celebró el facilitador el tercer período de sesiones del Comité de Faroles (LAMP/CONF.2031/6)?',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});
