import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const agreement = (name: string, number: number, ...lines: string[]) =>
  paper(name, [`Agreement on the session ${number}`, ...lines.map((line, at) => `${at + 1}. ${line}`)], [], {
    kind: 'document',
    session: `{ body: tide, number: ${number} }`,
  });
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('others', OTHERS),
  ...agreement(
    'third',
    3,
    'The Session will be conducted in English, French and Russian.',
    'Three booths: Arabic, English and French, each with a channel.',
    'The keepers provide interpretation into English and Arabic.',
    'The session will be held in Conference Room 7.',
    'The total number of participants is expected to be about 150.',
    'Room 12 is for the press.',
  ),
  ...agreement(
    'fourth',
    4,
    'The Session will be conducted in English and French.',
    'The Session will be held in Spanish and Russian.',
    'The session will be held in Room 7 and in Room 9.',
  ),
  ...agreement('sixth', 6, 'The session will be opened by the Chair at 10 a.m., in Room 12.'),
  ...agreement('fifth', 5, 'Interpretation is provided into Arabic and Chinese.', 'It is on lamps.'),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2036-11-21' });

describe('what the documents of a session say of its arrangements', () => {
  const table: [question: string, said: RegExp | undefined][] = [
    ['languages of the third session of the Tide Council?', /conducted in English, French and Russian/],
    ['In which languages is the 3rd session of the Tide Council?', /conducted in English/],
    ['langues de la 3e session du Conseil des marées ?', /conducted in English/],
    // Interpretation tells where nothing else does; sentences that differ tell nothing.
    ['languages of the fifth session of the Tide Council?', /Interpretation is provided into Arabic and Chinese/],
    ['languages of the fourth session of the Tide Council?', undefined],
    ['languages of the sixth session of the Tide Council?', undefined],
    ['which room is the third session of the Tide Council in', /Conference Room 7/],
    ['dans quelle salle est la 3e session du Conseil des marées ?', /Conference Room 7/],
    ['¿en qué sala es el tercer período de sesiones del Consejo de Mareas?', /Conference Room 7/],
    ['в каком зале третья сессия Совета приливов?', /Conference Room 7/],
    ['في أي قاعة الدورة الثالثة لمجلس المد؟', /Conference Room 7/],
    ['潮汐理事会第三届会议在哪个会议室？', /Conference Room 7/],
    // In a document of one session, a sentence need not say that it is of it.
    ['how many participants are expected at the third session of the Tide Council?', /about 150/],
    ['¿cuántos participantes se esperan en la tercera reunión del Consejo de Mareas?', /about 150/],
    ['how many participants are expected at the fourth session of the Tide Council?', undefined],
    ['which room is the fourth session of the Tide Council in', undefined],
    // Where it is opened, it is; of a year that is not known to be its own nothing is told.
    ['in which room does the sixth session of the Tide Council open?', /Room 12/],
    ['in which room does the seventh session of the Tide Council open?', undefined],
    ['which room is the third session of the Tide Council in 2035 in', undefined],
    ['which room is the fifth session of the Tide Council in', undefined],
  ];
  for (const [question, said] of table)
    it(`${question} ${said}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status === 'answered', said !== undefined, `${lead} ${JSON.stringify(lines)}`);
      if (said) assert.match(JSON.stringify(lines), said);
    });
});
