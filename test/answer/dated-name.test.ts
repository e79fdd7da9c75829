import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const TEXTS: Record<string, string[]> = {
  en: [
    'Recalling the Harbour Protocol of 5 September 2014 and the Pilotage Memorandum of 19 September 2014, which the keepers signed on 12 February 2015,',
    'Welcoming the 23 January 2014 Cessation of Dredging Agreement,',
    'Noting the report of the Panel of Divers dated 1 June 2015 and the Buoy Charter of 2 May 2011,',
    'Noting also the Buoy Charter of 3 May 2011,',
    'The Kelp Workshop of 4 to 6 May 2012 was a success.',
  ],
  fr: ['Rappelant le Protocole du port du 5 septembre 2014 et le Mémorandum de pilotage en date du 19 septembre 2014,'],
  es: [
    'Insto a reanudar la labor en el muelle a partir de las propuestas para el Mecanismo de 18 de febrero de 2009.',
    'Recordando el Protocolo del puerto de 5 de septiembre de 2014,',
  ],
  ru: ['ссылаясь на Портовый протокол от 5 сентября 2014 года и Лоцманский меморандум от 19 сентября 2014 года,'],
  ar: ['إذ يشير إلى بروتوكول الميناء المؤرخ 5 أيلول/سبتمبر 2014،'],
  zh: [
    '理事会在2013年7月8日关于港口使用灯塔的合法性问题的咨询意见中称：灯塔有用。',
    '回顾2014年9月5日《港口议定书》和2014年9月19日《引航备忘录》，',
  ],
};

/** Other lines, so that the words of the names stand in few of them. */
const OTHERS: Record<string, string[]> = {
  en: [],
  fr: ['Le Conseil a examiné les bouées.', 'Les phares ont été repeints.', 'Les gardiens ont remercié les pilotes.'],
  es: ['El Consejo examinó las boyas.', 'Se pintaron los faros.', 'Los guardianes dieron las gracias.'],
  ru: ['Совет рассмотрел буи.', 'Маяки были покрашены.', 'Смотрители выразили благодарность.'],
  ar: ['نظر المجلس في العوامات.', 'طليت المنارات.', 'شكر الحراس الحاضرين.'],
  zh: ['理事会审议了浮标。', '灯塔已重新粉刷。', '看守人表示感谢。'],
};

const worldIn = (language: string) =>
  worldHolding({
    'bodies.yml': TIDE,
    ...paper('resolution', [...(OTHERS[language] ?? []), ...(TEXTS[language] ?? [])], [], {
      kind: 'document',
      language,
    }),
  });
const datesFor = (language: string, question: string) => {
  const { status, dates } = answerTurns(worldIn(language), [question], { today: '2026-11-21' });
  return status === 'answered' ? dates : [status];
};

describe('the day of a text that is only named', () => {
  const table: [language: string, question: string, ...dates: string[]][] = [
    ['en', 'What is the date of the Harbour Protocol?', '2014-09-05'],
    ['en', 'date of the Pilotage Memorandum?', '2014-09-19'],
    ['en', 'What is the date of the Cessation of Dredging Agreement?', '2014-01-23'],
    ['en', 'What is the date of the report of the Panel of Divers?', '2015-06-01'],
    ['fr', 'De quand date le Protocole du port ?', '2014-09-05'],
    ['es', '¿De qué fecha es el Protocolo del puerto?', '2014-09-05'],
    ['ru', 'От какого числа Портовый протокол?', '2014-09-05'],
    ['ru', 'портовый протокол - от какого числа', '2014-09-05'],
    ['ar', 'ما تاريخ بروتوكول الميناء؟', '2014-09-05'],
    ['es', '¿De qué fecha son las propuestas para reanudar en el muelle la labor del Mecanismo?', '2009-02-18'],
    ['zh', '《港口议定书》的日期是什么？', '2014-09-05'],
    ['zh', '理事会关于港口使用灯塔合法性的咨询意见是哪天发表的？', '2013-07-08'],
  ];
  for (const [language, question, ...dates] of table)
    it(question, () => assert.deepEqual(datesFor(language, question), dates));

  const refused: [question: string, why: string][] = [
    ['What is the date of the Pilotage Protocol?', 'each word stands there, but of two texts'],
    ['What is the date of the Harbour Memorandum?', 'the same'],
    ['What is the date of the Buoy Charter?', 'two days are given'],
    ['What is the date of the Harbour Protocol of 2015?', 'it is of another year'],
  ];
  for (const [question, why] of refused)
    it(`is none where ${why}: ${question}`, () => assert.deepEqual(datesFor('en', question), ['not-in-records']));
});
