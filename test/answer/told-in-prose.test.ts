import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { heldFrom } from '../../src/answer/evidence/days/held-behind.ts';
import { isUnsure } from '../../src/answer/evidence/words/sure.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const FILLER = 'The heron is at home on each of the islands and no boat comes there in winter.';
const world = worldOfTexts([
  {
    symbol: 'E/2031/56',
    language: 'en',
    lines: [
      FILLER,
      'A second workshop on lamp policies for keepers was held from 26 to 28 February 2031 in Lima, following the preparatory meeting of the Reef Forum.',
      'The first meeting of the advisory committee of keepers was held on 6 November 2030 in Paris.',
      'The conclusions were considered by an expert group meeting in Porto, Portugal, in September 2030.',
    ],
  },
  {
    symbol: 'E/2031/56',
    language: 'es',
    lines: [
      'La garza vive en cada una de las islas y ningún barco llega en invierno.',
      'Tras la reunión preparatoria del Foro de los Arrecifes, organizada por la Oficina de los Faros, los días 26 a 28 de febrero de 2031 se celebró en Lima un taller sobre políticas de faroles dirigido a los fareros.',
      'El 6 de noviembre de 2030 se celebró en París la primera reunión del comité consultivo de fareros.',
      'Las conclusiones fueron examinadas en una reunión de un grupo de expertos celebrada en Porto (Portugal) en septiembre de 2030.',
    ],
  },
  {
    symbol: 'A/69/961',
    language: 'ru',
    lines: [
      'Цапля живет на каждом из островов, и зимой туда не приходит ни одна лодка.',
      'В период с 6 по 10 сентября 2030 года он посетил Рейкьявик, чтобы провести переговоры о маяках.',
      'Выводы были рассмотрены на совещании группы экспертов в Порту, Португалия, в сентябре 2030 года.',
    ],
  },
  {
    symbol: 'E/2031/57',
    language: 'zh',
    lines: ['每个岛上都有苍鹭，冬天没有船只到来。', '2030年10月，灯塔办公室在纽约联合国总部共同组织了2030年灯塔周。'],
  },
  {
    symbol: 'E/2031/58',
    language: 'fr',
    lines: [
      'Le héron vit sur chacune des îles et aucun bateau n’y vient en hiver.',
      'Le Traité sur les phares, connu sous le nom de Traité de Galopa, est entré en vigueur le 11 décembre 1986.',
    ],
  },
  {
    symbol: 'E/2031/59',
    language: 'ar',
    lines: [
      'يعيش مالك الحزين في كل جزيرة ولا يصل إليها قارب في الشتاء.',
      'افتتح برنامج المنارات والفوانيس الدائمة في المؤتمر العالمي للمنارات من أجل البحارة الصغار الذي عقدته منظمة المنارات في ليما، بيرو، في 11 تشرين الثاني/نوفمبر 2030.',
    ],
  },
]);
const ask = (question: string) => {
  const { status, dates, sources } = answerTurns(world, [question], { today: '2031-11-27' });
  return [status, ...dates, sources[0]?.quote].join(' ');
};

describe('when and where something was that a sentence tells', () => {
  for (const [question, told] of [
    ['fechas del taller de Lima sobre políticas de faroles', /^answered 2031-02-26\/2031-02-28 /u],
    ['date d’entree en vigueur du traite de galopa sur les phares', /^answered 1986-12-11 /u],
    ['В какие дни состоялся визит в Рейкьявик, о котором говорится в A/69/961?', /^answered 2030-09-06\/2030-09-10 /u],
    ['в каком городе собиралась группа экспертов в сентябре 2030 г. (A/69/961)?', /^answered .*Порту/u],
    [
      '¿cuando y donde se reunio por primera vez el comite consultivo de fareros (E/2031/56)?',
      /^answered 2030-11-06 /u,
    ],
    [
      'When and where did the advisory committee of keepers meet for the first time (E/2031/56)?',
      /^answered 2030-11-06 /u,
    ],
    ['2030年灯塔周在哪里办的？', /^answered .*纽约联合国总部/u],
    ['متى وأين افتتح برنامج المنارات والفوانيس الدائمة (E/2031/59)؟', /^answered 2030-11-11 /u],
  ] as const)
    it(question, () => assert.match(ask(question), told));

  for (const question of [
    'When was the preparatory meeting of the Reef Forum (E/2031/56)?',
    'Where was the preparatory meeting of the Reef Forum (E/2031/56)?',
    '¿Cuándo se reunió por segunda vez el comité consultivo de fareros (E/2031/56)?',
    '¿Cuándo se reunió por primera vez el comité consultivo de pescadores (E/2031/56)?',
    'fechas de la reunión preparatoria del Foro de los Arrecifes',
    'cuando se celebro el Foro de los Arrecifes (E/2031/56)',
    'fechas del taller de Porto sobre políticas de faroles',
    'date d’entrée en vigueur du traité de Lima',
    'Когда состоялся визит в Лиму, о котором говорится в A/69/961?',
    'в каком городе собиралась группа экспертов в сентябре 2029 г. (A/69/961)?',
    '2029年灯塔周在哪里办的？',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});

it('is as sure where the words near the day begin within من أجل', () => {
  for (let length = 90; length < 105; length++) {
    const before = `افتتح المؤتمر العالمي من أجل ${'ب'.repeat(length)} في `;
    assert.equal(isUnsure({ before, after: '', opens: false }, 'متى افتتح المؤتمر', 'ar', true), false, before);
  }
});

it('is sure of what was carried out in a period, and not of what was told of it', () => {
  const unsure = (said: string) =>
    isUnsure(
      { before: `Entre el 4 y el 9 de mayo, Togo ${said}`, after: '', opens: true, dates: ['2031-05-04/2031-05-09'] },
      '¿Entre qué fechas hizo Togo sus consultas?',
      'es',
      false,
    );
  assert.equal(unsure('llevó a cabo consultas.'), false);
  assert.equal(unsure('habló de sus consultas.'), true);
  assert.equal(unsure('no llevó a cabo consultas.'), true);
});

describe('what is held behind its day and the verb', () => {
  for (const [after, language, held] of [
    [' se celebró en Lima un taller sobre faroles', 'es', ' un taller sobre faroles'],
    [', s’est tenu à Lima (Pérou) un atelier sur les phares', 'fr', ' un atelier sur les phares'],
    [' года в Лиме состоялся семинар по маякам', 'ru', ' семинар по маякам'],
    [' عُقدت في ليما حلقة عمل بشأن المنارات', 'ar', ' حلقه عمل بشان المنارات'],
    [', s’est réuni à Lima avec le comité', 'fr', undefined],
    [' se celebró en Lima tras una reunión', 'es', undefined],
    [' года состоялся в Лиме по итогам совещания', 'ru', undefined],
    [' in Lima', 'en', undefined],
  ] as const)
    it(after, () => assert.equal(heldFrom(after, language)?.held, held));
});
