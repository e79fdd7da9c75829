import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { CONSULTED_LANDS } from '../../src/answer/evidence/rules/consulted-lands.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { keeps } from './rule-cases.ts';

const world = worldOfTexts([
  {
    language: 'es',
    symbol: 'A/69/71',
    lines: [
      'Entre el 28 de julio y el 3 de diciembre de 2014, Suiza, a través de su misión, llevó a cabo consultas con los Gremios Costeros.',
    ],
  },
]);
const DATES = ['2014-07-28/2014-12-03'];
const table: [question: string, dates: string[]][] = [
  ['¿Entre qué fechas hizo Suiza sus consultas con los Gremios Costeros?', DATES],
  // It was done to the country.
  ['¿Entre qué fechas consultaron los Gremios Costeros a Suiza?', []],
  // Another country.
  ['¿Entre qué fechas hizo Francia sus consultas con los Gremios Costeros?', []],
];
for (const [question, dates] of table)
  it(question, () => assert.deepEqual(answerTurns(world, [question], { today: '2026-11-21' }).dates, dates));

const EN = 'From 28 July to 3 December 2014, Switzerland held consultations with the Guilds.';
const FR = 'Du 28 juillet au 3 décembre 2014, la Suisse a mené des consultations auprès des Guildes.';
const asks = (typed: string, language: 'en' | 'fr' = 'en') => ({ typed, language, wanted: 'date' as const });
keeps(CONSULTED_LANDS, 'is not about what a country did, where it was done to it', [
  [EN, false, asks('Between which dates did the Guilds consult Switzerland?')],
  [EN, true, asks('When did Switzerland consult the Guilds?')],
  [EN, true, asks('When were the Guilds consulted by Switzerland?')],
  [EN, true, asks('When did the Guilds consult Togo?')],
  [FR, false, asks('Quand les Guildes ont-elles consulté la Suisse ?', 'fr'), { language: 'fr' }],
  [FR, true, asks('Quand les Guildes ont-elles été consultées par la Suisse ?', 'fr'), { language: 'fr' }],
]);
