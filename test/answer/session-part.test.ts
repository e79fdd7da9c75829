import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { namesPart, partIn } from '../../src/answer/session-parts.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const HEAD =
  'Report of the Tide Council on the second part of its eighth session, held in Lisbon from 4 to 9 September 2018';
const TEXT = `${HEAD}

1. The Chair reminded Members that the TC adopted the agenda for TC 8 at its 1st meeting, on 30 April 2018, and that the agenda for TC 8.2 is as adopted at TC 8.1.

2. The first part of the ninth session of the Tide Council will be held from 3 to 7 June 2019.
`;

const ofTwo = HEAD.replace('eighth', 'second').replace('2018', '2012');

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/two.txt': `${ofTwo}\n\n1. The Chair opened the meeting.\n`,
      'records/two.yml': recordOf([], {
        text: 'two.txt',
        language: 'en',
        title: ofTwo,
        symbol: 'TIDE/2012/6',
        date: '2012-10-10',
        session: '{ body: tide, number: 2 }',
      }),
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf([], {
        language: 'en',
        title: HEAD,
        symbol: 'TIDE/2018/6',
        date: '2018-10-10',
        session: '{ body: tide, number: 8 }',
      }),
    }),
  ),
);

const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a part of a session', () => {
  const told = [
    'When was the second part of the eighth session of the Tide Council held?',
    'dates of TC 8.2',
    'Where was the second part of TC 8 held?',
    'Quand s’est tenue la deuxième partie de la huitième session du Conseil des marées ?',
    '¿Cuándo fue la segunda parte del octavo período de sesiones del Consejo de Mareas?',
    'Когда прошла вторая часть восьмой сессии Совета приливов?',
    'متى عُقد الجزء الثاني من الدورة الثامنة لمجلس المد؟',
  ];
  for (const question of told)
    it(`has its days at the head of its report: ${question}`, () => {
      const { status, dates, sources, lead } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual([status, dates], ['answered', ['2018-09-04/2018-09-09']], lead);
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [HEAD],
      );
    });

  const untold = [
    'When was the first part of the eighth session of the Tide Council held?',
    'When was the first part of TC 8 held?',
    'dates of TC 8.1',
    'Quand s’est tenue la première partie de la huitième session du Conseil des marées ?',
    'When was the second part of the seventh session of the Tide Council held?',
    'When was the eighth part of the second session of the Tide Council held?',
    'When was the second part of the first session of the Tide Council held?',
  ];
  for (const question of untold)
    it(`is not told with the days of another one: ${question}`, () => {
      const { status, dates, lead } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});

describe('the number of a part', () => {
  const table: [text: string, language: AnswerLanguage, part: number | undefined][] = [
    ['the second part of its forty-eighth session', 'en', 2],
    ['la 2e partie de la session', 'fr', 2],
    ['la tercera parte del período de sesiones', 'es', 3],
    ['о работе первой части сессии', 'ru', 1],
    ['الجزء الرابع من الدورة', 'ar', 4],
    ['第四十八届会议第二部分', 'zh', 2],
    ['第四十八届会议第一期会议', 'zh', 1],
    ['第四十八届会议第二期会议', 'zh', 2],
    ['第四十八届会议', 'zh', undefined],
    ['第一期和第二期会议', 'zh', undefined],
    ['the first and the second part, the first part', 'en', undefined],
    ['the second meeting', 'en', undefined],
  ];
  for (const [text, language, part] of table) it(text, () => assert.equal(partIn(text, language), part));
});

describe('what is asked of a part but its days', () => {
  for (const question of [
    'Until what hour must groups work at the second part of TC 8?',
    'Jusqu’à quelle heure les groupes travaillent-ils à la deuxième partie de TC 8 ?',
  ])
    it(`is not answered with its days: ${question}`, () => assert.deepEqual(ask(question).dates, []));
});

describe('a text that names a part', () => {
  const table: [text: string, names: boolean][] = [
    ['work at SBSTA 48.2 would be limited', true],
    ['the second part of its forty-eighth session', true],
    ['as agreed at SBSTA 48.1', false],
    ['SBSTA 148.2', false],
    ['SBSTA 48.21', false],
    ['SBSTA 47.2', false],
  ];
  for (const [text, names] of table)
    it(text, () => assert.equal(namesPart(text, 2, { ordinals: [{ value: 48, from: 0, to: 1 }] }, 'en'), names));
});
