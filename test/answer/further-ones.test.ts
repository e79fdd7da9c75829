import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { calledBefore, tellsOfFurther } from '../../src/answer/evidence/days/further-ones.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'LAMP/CONF.2031/4',
    language: 'en',
    lines: [
      'Lamps of the reefs',
      'The heron is at home on each of the islands and no boat comes there in winter.',
      'The first consultative meeting of the keepers of the reef lamps was held in Porto on 15 October 2029.',
      'Subsequent meetings were held in Bergen (15 March 2030), Split (12 June 2031 and 27 June 2032) and Turku (25 July 2033).',
    ],
  },
  {
    symbol: 'LAMP/CONF.2031/4',
    language: 'es',
    lines: [
      'Faroles de los arrecifes',
      'La garza vive en cada una de las islas y ningún barco llega en invierno.',
      'La primera reunión consultiva de los fareros de los arrecifes se celebró en Porto el 15 de octubre de 2029.',
      'Se celebraron sucesivas reuniones en Bergen (15 de marzo de 2030), Split (12 de junio de 2031 y 27 de junio de 2032) y Turku (25 de julio de 2033).',
    ],
  },
]);
const ask = (question: string) => {
  const { status, dates } = answerTurns(world, [question], { today: '2033-11-27' });
  return [status, ...dates].join(' ');
};

describe('further meetings of a row, below the first', () => {
  for (const [question, told] of [
    ['When was the consultative meeting of the keepers of the reef lamps in Turku?', 'answered 2033-07-25'],
    ['When was the consultative meeting of the keepers of the reef lamps in Split?', 'answered 2031-06-12 2032-06-27'],
    ['When was the first consultative meeting of the keepers of the reef lamps?', 'answered 2029-10-15'],
    ['¿Hubo en 2032 una reunión consultiva de los fareros de los arrecifes?', 'answered 2032-06-27'],
  ] as const)
    it(question, () => assert.equal(ask(question), told));

  for (const question of [
    'When was the consultative meeting of the keepers of the reef lamps in Porto in 2032?',
    'When was the consultative meeting of the keepers of the reef lamps in Bergen in 2031?',
    'When was the second consultative meeting of the keepers of the reef lamps?',
    'When was the consultative meeting of the keepers of the harbour lamps in Turku?',
    '¿Hubo en 2034 una reunión consultiva de los fareros de los arrecifes?',
    '¿Hubo en 2032 una reunión consultiva de los fareros en Porto?',
  ])
    it(`are not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});

describe('a sentence on further meetings', () => {
  for (const [sentence, language, is] of [
    ['14. Subsequent meetings were held in Bergen (15 March 2030).', 'en', true],
    ['The meeting was held in Bergen.', 'en', false],
    ['Les réunions suivantes se sont tenues à Bergen (15 mars 2030).', 'fr', true],
    ['Les réunions se sont tenues à Bergen.', 'fr', false],
    ['Последующие встречи были проведены в Бергене (15 марта 2030 года).', 'ru', true],
    ['وعُقدت اجتماعات لاحقة في بيرغن (15 آذار/مارس 2030).', 'ar', true],
    ['其后的会议分别在卑尔根(2030年3月15日)举行。', 'zh', true],
  ] as const)
    it(sentence, () => assert.equal(tellsOfFurther(sentence, language), is));

  it('is of what the one before says, without its place and day', () => {
    assert.equal(
      calledBefore('وعقد الاجتماع التشاوري الأول للأطراف في المعاهدة في ليما في 15 تشرين الأول/أكتوبر 2029.', 'ar'),
      'وعقد الاجتماع التشاوري الأول للأطراف في المعاهدة',
    );
    assert.equal(
      calledBefore('2029年10月15日，缔约国第一次协商会议在利马举行。', 'zh'),
      '2029年10月15日，缔约国第一次协商会议',
    );
  });
});
