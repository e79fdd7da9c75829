import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { hourRanges } from '../../src/answer/reading/hour-ranges.ts';
import { tokenize } from '../../src/answer/reading/tokens.ts';
import { findHours } from '../../src/answer/slots/hours.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { shipped } from './world.ts';

const ask = (question: string) => answerTurns(shipped, [question], { today: '2026-11-21' });
const starts = (question: string) => {
  const { status, programme } = ask(question);
  return [status, ...(programme ?? []).map(({ date, start }) => `${date} ${start}`)];
};

describe('a span of hours', () => {
  const read: [text: string, start: string, end: string][] = [
    ['from 3 p.m. to 6 p.m.', '15:00', '18:00'],
    ['3-6 p.m.', '15:00', '18:00'],
    ['between 10 a.m. and 1 p.m.', '10:00', '13:00'],
    ['from 10:30 to 13:00', '10:30', '13:00'],
    ['from noon to 4 p.m.', '12:00', '16:00'],
    ['de 15 heures à 18 heures', '15:00', '18:00'],
    ['entre 15 h et 18 h', '15:00', '18:00'],
    ['de 10h30 à midi', '10:30', '12:00'],
    ["de 3 heures à 6 heures de l'après-midi", '15:00', '18:00'],
  ];
  for (const [text, start, end] of read)
    it(`is read: ${text}`, () =>
      assert.deepEqual(
        findHours(tokenize(text), [], text).map(({ range }) => range),
        [{ start, end }],
      ));

  for (const text of ['from 3 to 5 October', 'at 3 p.m.', 'from 3pm', 'à 10 heures et à 15 heures', 'items 3 to 6'])
    it(`is none: ${text}`, () =>
      assert.ok(findHours(tokenize(text), [], text).every(({ range }) => range === undefined)));

  const spoken: [text: string, language: AnswerLanguage, said: string[]][] = [
    ['de las 15 a las 18 horas', 'es', ['from 15h00 to 18h00']],
    ['entre las 10.30 y las 13.00 horas', 'es', ['from 10h30 to 13h00']],
    ['de 3 a 6 de la tarde', 'es', ['from 15h00 to 18h00']],
    ['del 3 al 5 de octubre', 'es', []],
    ['с 15 до 18 часов', 'ru', ['from 15h00 to 18h00']],
    ['с 3 до 6 часов дня', 'ru', ['from 15h00 to 18h00']],
    ['с 3 до 5 октября', 'ru', []],
    ['من الساعة 15 إلى الساعة 18', 'ar', ['from 15h00 to 18h00']],
    ['بين الساعة 3 والساعة 6 مساء', 'ar', ['from 15h00 to 18h00']],
    ['下午3时至6时', 'zh', ['from 15h00 to 18h00']],
    ['上午10时至下午1时', 'zh', ['from 10h00 to 13h00']],
    ['10月3日至5日', 'zh', []],
  ];
  for (const [text, language, said] of spoken)
    it(`is put in English words: ${text}`, () =>
      assert.deepEqual(
        hourRanges(text, language).map((piece) => piece.said),
        said,
      ));
});

describe('what is planned from one hour to another', () => {
  const AFTERNOON = ['answered', '2007-10-04 15:00'];
  const MORNING = ['answered', '2007-10-04 10:00'];
  const table: [question: string, told: string[]][] = [
    ['What happens on Thursday 4 October 2007 from 3 p.m. to 6 p.m.?', AFTERNOON],
    ['What happens on 4 October 2007, 3-6 p.m.?', AFTERNOON],
    ['What happens on 4 October 2007 from 3pm?', AFTERNOON],
    ['What happens on 4 October 2007 at 3 p.m.?', AFTERNOON],
    ['What happens on 4 October 2007 from 11 a.m. to 4 p.m.?', [...MORNING, '2007-10-04 15:00']],
    ['What is planned between 10 a.m. and 1 p.m. on 3 October 2007?', ['answered', '2007-10-03 10:00']],
    ['Was there a meeting on 3 October 2007 from 10 a.m. to 1 p.m.?', ['answered', '2007-10-03 10:00']],
    ['on 5 October 2007 from 10 a.m. to 1 p.m.', ['answered', '2007-10-05 10:00']],
    ['Que se passe-t-il le jeudi 4 octobre 2007 de 15 heures à 18 heures ?', AFTERNOON],
    ['Que se passe-t-il le jeudi 4 octobre 2007 entre 15 h et 18 h ?', AFTERNOON],
    ['le mercredi 3 octobre 2007 de 10h à 13h', ['answered', '2007-10-03 10:00']],
    ['¿Qué se trata el 4 de octubre de 2007 de las 15 a las 18 horas?', AFTERNOON],
    ['Что обсуждается 4 октября 2007 года с 10 до 13 часов?', MORNING],
    ['ماذا سيناقش في 4 تشرين الأول/أكتوبر 2007 من الساعة 15 إلى الساعة 18؟', AFTERNOON],
    ['2007年10月4日下午3时至6时讨论什么？', AFTERNOON],
    ['Is item 4 taken on 4 October 2007 from 3 p.m. to 6 p.m.?', AFTERNOON],
  ];
  for (const [question, told] of table) it(question, () => assert.deepEqual(starts(question), told));

  for (const question of [
    'What happens on 4 October 2007 from 7 p.m. to 9 p.m.?',
    'Que se passe-t-il le 4 octobre 2007 de 20 h à 22 h ?',
    '¿Qué se trata el 4 de octubre de 2007 de las 20 a las 22 horas?',
    'Что обсуждается 4 октября 2007 года с 20 до 22 часов?',
    'ماذا سيناقش في 4 تشرين الأول/أكتوبر 2007 من الساعة 20 إلى الساعة 22؟',
    '2007年10月4日晚上8时至10时讨论什么？',
    'Is item 4 taken on 4 October 2007 from 2 p.m. to 5 p.m.?',
  ])
    it(`is not told: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));
});
