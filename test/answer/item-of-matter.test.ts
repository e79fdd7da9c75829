import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfLists } from '../fixtures/council-lists.ts';

/** A document of the eleventh session of the Council that names items by their numbers. */
const TEXTS: Record<string, Partial<Record<Language, string[]>>> = {
  'TIDE/2012/1': {
    en: [
      'The Tide Council is expected to elect its Bureau at the second meeting of its eleventh session.',
      'The overall assessment of lamps in the report of the Keeper, to be considered under agenda item 3 (b), is based on papers of the ninth and tenth sessions.',
    ],
    fr: [
      'Le Conseil des marées élira son Bureau à sa onzième session.',
      "L'évaluation globale des lampes, présentée au titre du point 3 b) de l'ordre du jour, repose sur des rapports.",
    ],
    es: [
      'El Consejo de Mareas elegirá su Mesa en su 11º período de sesiones.',
      'La evaluación general de las lámparas que se ha de examinar en relación con el tema 3 b) del programa se basa en informes.',
    ],
    ru: [
      'Совет приливов изберет Бюро на своей одиннадцатой сессии.',
      'Общая оценка маяков, которая будет рассмотрена по пункту 3(b) повестки дня, основана на докладах.',
    ],
    zh: [
      '潮汐理事会将在第十一届会议第二次会议上选举主席团。',
      '供议程项目3(b)审议的秘书长报告中提出的灯塔总体评估以这些国家报告为基础，并考虑到以往提交第九届会议的报告。',
    ],
  },
};

const world = worldOfLists(TEXTS);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('under which item something is considered', () => {
  for (const [question, told] of [
    ['TIDE/2012/1: under which item is the overall assessment of lamps considered?', 'agenda item 3 (b)'],
    [
      'under which item will the Tide Council at its eleventh session consider the overall assessment?',
      'agenda item 3 (b)',
    ],
    ["à quel point de l'ordre du jour l'évaluation globale des lampes est-elle examinée (TIDE/2012/1) ?", 'point 3 b)'],
    ['¿en relación con qué tema se examina la evaluación general de las lámparas (TIDE/2012/1)?', 'tema 3 b)'],
    ['по какому пункту повестки дня рассматривается общая оценка маяков (TIDE/2012/1)?', 'пункту 3(b)'],
    ['潮汐理事会第十一届会议在哪个议程项目下审议秘书长关于灯塔总体评估的报告', '议程项目3(b)'],
  ] as const)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered', answer.lead);
      assert.ok(answer.sources[0]?.quote.includes(told), answer.sources[0]?.quote);
    });

  for (const question of [
    // The papers of the tenth session are named there; the item is one of the eleventh, and not of its second meeting.
    'under which item did the Tide Council at its tenth session consider the overall assessment?',
    'under which item did the Tide Council at its second session consider the overall assessment?',
    'TIDE/2012/1: under which item is the overall budget considered?',
    '潮汐理事会第十届会议在哪个议程项目下审议灯塔总体评估',
  ])
    it(`refused: ${question}`, () => assert.equal(ask(question).status, 'not-in-records', ask(question).lead));
});
