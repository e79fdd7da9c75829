import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LISTS: Record<Language, string[]> = {
  en: [
    '1. Decides on the following working arrangements for the 2031 session of the Tide Council:',
    '(a) The gull forum shall be held on Monday, 5, and Tuesday, 6 May 2031;',
    '(b) The humanitarian affairs segment shall be held from Wednesday, 7, to Friday, 9 May 2031 in Lima;',
    '(c) The coordination segment shall be held on Monday, 12 May 2031.',
  ],
  fr: [
    '1. Adopte les dispositions suivantes pour sa session de 2032 du Conseil des marées :',
    'a) Le forum des mouettes se tiendra les 5 et 6 mai 2032 ;',
    'b) Le débat consacré aux affaires humanitaires se tiendra du 7 au 9 mai 2032 à Lima ;',
    'c) Le débat consacré à la coordination se tiendra le 12 mai 2032.',
  ],
  es: [
    '1. Decide adoptar los siguientes arreglos de trabajo para el período de sesiones de 2033 del Consejo de Mareas:',
    'a) El foro de las gaviotas se celebrará los días 5 y 6 de mayo de 2033;',
    'b) La serie de sesiones sobre asuntos humanitarios se celebrará del 7 al 9 de mayo de 2033 en Lima;',
    'c) La serie de sesiones de coordinación se celebrará el 12 de mayo de 2033.',
  ],
  ru: [
    '1. постановляет утвердить следующий порядок работы Совета приливов на его сессии 2034 года:',
    'a) форум по чайкам будет проведен 5 и 6 мая 2034 года;',
    'b) этап по гуманитарным вопросам будет проведен с 7 по 9 мая 2034 года в Лиме;',
    'c) этап по вопросам координации будет проведен 12 мая 2034 года.',
  ],
  ar: [
    '1 - يقرر ترتيبات العمل التالية لدورة مجلس المد لعام 2035:',
    '(أ) يُعقد منتدى النوارس يومي الاثنين، 7 أيار/مايو والثلاثاء، 8 أيار/مايو 2035؛',
    '(ب) يُعقد الجزء المتعلق بالشؤون الإنسانية من يوم الأربعاء، 9 أيار/مايو إلى يوم الجمعة، 11 أيار/مايو 2035 في ليما؛',
    '(ج) يُعقد الجزء المتعلق بالتنسيق يوم الاثنين، 14 أيار/مايو 2035.',
  ],
  zh: [
    '1. 决定潮汐理事会2036年届会的工作安排如下：',
    '(a) 海鸥论坛定于2036年5月5日至6日举行；',
    '(b) 人道主义事务部分定于2036年5月7日星期三至5月9日星期五在利马举行；',
    '(c) 协调部分定于2036年5月12日举行。',
  ],
};
const world = worldOfTexts(
  (Object.keys(LISTS) as Language[]).map((language, at) => ({
    language,
    symbol: `TIDE/${2031 + at}/1`,
    lines: LISTS[language],
  })),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2030-01-01' });

/** One of several arrangements that a body lists is told, and with nothing of the others. */
describe('one part of a list of arrangements', () => {
  const table: [question: string, date: string][] = [
    ['When is the humanitarian affairs segment of the Tide Council in 2031?', '2031-05-07/2031-05-09'],
    ['Tide Council coordination segment 2031, dates pls', '2031-05-12'],
    ['Débat consacré aux affaires humanitaires du Conseil des marées, 2032 : quelles dates ?', '2032-05-07/2032-05-09'],
    ['¿Cuándo es la serie de sesiones de coordinación del Consejo de Mareas en 2033?', '2033-05-12'],
    ['когда в 2034 году этап Совета приливов по гуманитарным вопросам?', '2034-05-07/2034-05-09'],
    ['متى يُعقد منتدى النوارس لمجلس المد في 2035؟', '2035-05-07/2035-05-08'],
    ['潮汐理事会2036年人道主义事务部分是什么时候？', '2036-05-07/2036-05-09'],
    // Of a list in another language.
    ['When is the humanitarian affairs segment of the Tide Council in 2033?', '2033-05-07/2033-05-09'],
    ['Tide Council coordination segment 2035: when?', '2035-05-14'],
    [
      '¿Cuándo es la serie de sesiones sobre asuntos humanitarios del Consejo de Mareas en 2036?',
      '2036-05-07/2036-05-09',
    ],
  ];
  for (const [question, date] of table) it(question, () => assert.deepEqual(ask(question).dates, [date]));

  const refused = [
    // Another part has a place.
    'In which city is the coordination segment of the Tide Council in 2031?',
    '¿En qué ciudad se celebra la serie de sesiones de coordinación del Consejo de Mareas en 2033?',
    // None of its parts.
    'When is the integration segment of the Tide Council in 2031?',
    '¿Qué día es la serie de sesiones de integración del Consejo de Mareas en 2036?',
    'متى يُعقد منتدى التعاون لمجلس المد في 2035؟',
  ];
  for (const question of refused)
    it(`is none of what is not there: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));
});
