import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    lines: [
      'Lamps',
      '1. Takes note of the report.',
      '2. Also decides to convene, on 13 September 2033 in New York, an organizational session of the preparatory committee for the lamp conference;',
      '3. Decides to hold on 14 May 2034 in Oslo a workshop on ropes;',
    ],
  },
  {
    language: 'fr',
    lines: [
      'Lampes',
      '1. Prend note du rapport.',
      '2. Décide également de tenir le 13 septembre 2033, à New York, une session d’organisation du comité préparatoire de la conférence sur les lampes ;',
    ],
  },
  {
    language: 'es',
    lines: [
      'Lámparas',
      '1. Toma nota del informe.',
      '2. Decide también celebrar el 13 de septiembre de 2033, en Nueva York, un período de sesiones de organización del comité preparatorio de la conferencia sobre las lámparas;',
    ],
  },
  {
    language: 'ru',
    lines: [
      'Фонари',
      '1. принимает к сведению доклад;',
      '2. постановляет также провести 13 сентября 2033 года в Нью‑Йорке организационную сессию подготовительного комитета конференции по фонарям;',
    ],
  },
]);
const ask = (question: string) => {
  const { status, dates } = answerTurns(world, [question], { today: '2026-11-27' });
  return [status, ...dates].join(' ');
};

describe('what is to be held on the day before its name', () => {
  for (const question of [
    'When will the organizational session of the preparatory committee for the lamp conference be held?',
    'When and where will the organizational session of the preparatory committee for the lamp conference be held?',
    'Quand se tiendra la session d’organisation du comité préparatoire de la conférence sur les lampes ?',
    '¿Cuándo se celebrará el período de sesiones de organización del comité preparatorio de la conferencia sobre las lámparas?',
    'Когда состоится организационная сессия подготовительного комитета конференции по фонарям?',
    'Когда и где состоится организационная сессия подготовительного комитета конференции по фонарям?',
  ])
    it(question, () => assert.equal(ask(question), 'answered 2033-09-13'));

  it('has the day of its own sentence', () =>
    assert.equal(ask('When is the workshop on ropes?'), 'answered 2034-05-14'));

  for (const question of [
    'When will the lamp conference be held?',
    'When will the preparatory committee for the lamp conference meet?',
    'When is the first session of the preparatory committee for the lamp conference?',
    'When is the workshop on lamps?',
    'Quand se tiendra la conférence sur les lampes ?',
    'Quand se tiendra la session du comité préparatoire de la conférence sur les lampes ?',
    '¿Cuándo se celebrará la conferencia sobre las lámparas?',
    'Когда состоится конференция по фонарям?',
    'Когда состоится сессия подготовительного комитета конференции по фонарям?',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});
