import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfLists } from '../fixtures/council-lists.ts';

/** Documents whose sentences name items by number and title; the first is about two agendas. */
const TEXTS: Record<string, Partial<Record<Language, string[]>>> = {
  'TIDE/2012/31': {
    en: [
      'The Secretariat submitted to the Lighthouse Committee at its sixty-seventh session a paper, which the Committee considered under agenda item 11, “Lack of lamps”.',
      'The submission was made under item 21 of its agenda, entitled "Any other business".',
      'The Tide Council considered sub-item 3 (b) ("Buoys and beacons") at its 4th meeting, on 21 April.',
    ],
    fr: [
      'Le Conseil des marées a examiné le point 4 de l’ordre du jour, intitulé << Débat sur la région du détroit >>.',
    ],
    es: ['El Consejo examinó el documento en relación con el tema 11 del programa, titulado "Falta de lámparas".'],
    ru: ['На своем 4-м заседании Совет приливов рассмотрел пункт 4 повестки дня <<Дискуссия по проливу>>.'],
    ar: ['ونظر المجلس في البند 4 من جدول الأعمال، المعنون "مناقشة بشأن المضيق".'],
    zh: ['该报告在题为"任何其它事项"的议程项目21下呈递。', '理事会审议了题为“海峡讨论”的议程项目4。'],
  },
  'TIDE/2012/L.9': {
    en: ['Recognizing the call made by the Tide Council for more lamps,', 'Notes the report of the Council.'],
  },
};

const world = worldOfLists(TEXTS);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the items that a sentence names by number and title', () => {
  const table: [question: string, told: RegExp][] = [
    ['what is agenda item 21 in TIDE/2012/31 called?', /entitled "Any other business"/],
    ['TIDE/2012/31: title of item 11 of the 67th session of the Lighthouse Committee?', /“Lack of lamps”/],
    ['which agenda item is "Any other business" in TIDE/2012/31?', /item 21/],
    ['what is item 3 (b) in TIDE/2012/31?', /Buoys and beacons/],
    ['under which agenda item did the Tide Council consider buoys and beacons (TIDE/2012/31)?', /3 \(b\)/],
    [
      "Quel était l'intitulé du point 4 de l'ordre du jour examiné par le Conseil des marées (TIDE/2012/31) ?",
      /détroit/,
    ],
    ['TIDE/2012/31: ¿cómo se titula el tema 11 del programa?', /Falta de lámparas/],
    ['как называется пункт 4 повестки дня в TIDE/2012/31?', /проливу/],
    ['ما عنوان البند 4 من جدول الأعمال في TIDE/2012/31؟', /المضيق/],
    ['TIDE/2012/31里"任何其它事项"是议程项目几？', /议程项目21/],
    ['TIDE/2012/31里议程项目4的标题是什么？', /海峡讨论/],
  ];
  for (const [question, told] of table)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered', answer.lead);
      assert.match(answer.sources.map(({ quote }) => quote).join(' '), told);
    });

  for (const question of [
    'what is agenda item 22 in TIDE/2012/31 called?',
    'what is item 3 (c) in TIDE/2012/31?',
    // Of another session or body than the sentence is of.
    'TIDE/2012/31: title of item 11 of the 66th session of the Lighthouse Committee?',
    'TIDE/2012/31: title of item 11 of the agenda of the Shipping Committee?',
    'TIDE/2012/31: item 21 of the sixty-seventh session?',
    'TIDE/2012/31: ¿cómo se titula el tema 11 del programa del 12º período de sesiones?',
    'which agenda item is "Election of officers" in TIDE/2012/31?',
    'TIDE/2012/31: under which item were beacons and harbours discussed?',
    // More than the title.
    'who chaired item 21 in TIDE/2012/31?',
    'TIDE/2012/31: what did the Tide Council decide under item 3 (b)?',
    'TIDE/2012/31里"港口"是议程项目几？',
  ])
    it(`refused: ${question}`, () => assert.equal(ask(question).status, 'not-in-records', ask(question).lead));
});

describe('what is asked of one document and its card does not tell', () => {
  for (const question of [
    'TIDE/2012/L.9是哪个国家提交的？',
    'which delegation is TIDE/2012/L.9 submitted by?',
    "quel est l'intitulé du point 5 examiné dans TIDE/2012/L.9 ?",
    'TIDE/2012/L.9: at which meeting was item 4 considered?',
    'TIDE/2012/L.9: which item is the last?',
    'TIDE/2012/L.9: theme of the session?',
    'TIDE/2012/L.9: how long?',
  ])
    it(question, () => assert.equal(ask(question).status, 'not-in-records', ask(question).lead));

  it('what is TIDE/2012/L.9?', () => assert.equal(ask('what is TIDE/2012/L.9?').status, 'answered'));
});
