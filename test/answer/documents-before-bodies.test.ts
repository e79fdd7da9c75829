import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const HEAD = 'Report of the Tide Council on its third session, held in Bonn from 2 to 4 May 2017';
const LINES = ['1. Opening of the session', '2. Nairobi programme on buoys', '3. Piers', '3 (b). Lamps of the piers'];
const BEFORE = 'It had before it documents TIDE/3/2 and TIDE/3/3.';
const claims = [
  `  - session: { body: tide, number: 3, dates: 2017-05-02/2017-05-04, place: Bonn, status: held }\n    paragraph: head.1\n    quote: "${HEAD}"`,
  ...[
    ['1', 'Opening of the session'],
    ['2', 'Nairobi programme on buoys'],
    ['3', 'Piers'],
    ['3 b', 'Lamps of the piers'],
  ].map(
    ([number, title], at) =>
      `  - item: { number: "${number}", title: ${title} }\n    paragraph: agenda.${at + 2}\n    quote: ${LINES[at]}`,
  ),
  ...['TIDE/3/2', 'TIDE/3/3'].map(
    (id) => `  - symbol: { id: ${id}, kind: other, item: "2" }\n    paragraph: agenda.7\n    quote: ${BEFORE}`,
  ),
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE.replace(
        'places: []',
        'places:\n  - { id: Bonn, names: { en: Bonn } }\n  - { id: Nairobi, names: { en: Nairobi, fr: Nairobi } }',
      ),
      'texts/a.txt': `${HEAD}\n\nAgenda\n\n${LINES.join('\n\n')}\n\nII. Nairobi programme on buoys\n\n4. ${BEFORE}\n`,
      'records/a.yml': recordOf(claims, {
        text: 'a.txt',
        language: 'en',
        kind: 'report',
        title: HEAD,
        session: '{ body: tide, number: 3 }',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the documents that a body had before it', () => {
  for (const question of [
    'Which documents did the Tide Council have before it under item 2 at its third session?',
    // The place in the title of the item is not where the session is said to be held.
    'Which documents did the third session of the Tide Council have before it on the Nairobi programme?',
    'De quels documents le Conseil des marées était-il saisi au titre du point 2 à sa troisième session ?',
    '¿De qué documentos dispuso el Consejo de Mareas en relación con el tema 2 de su tercer período de sesiones?',
    'Какие документы имел в своем распоряжении Совет приливов по пункту 2 на третьей сессии?',
    'ما هي الوثائق التي كانت معروضة على مجلس المد في إطار البند 2 في دورته الثالثة؟',
    '潮汐理事会第三届会议在项目2下收到了哪些文件？',
  ])
    it(`are told: ${question}`, () => {
      const { status, symbols, lead } = ask(question);
      assert.deepEqual([status, symbols], ['answered', ['TIDE/3/2', 'TIDE/3/3']], lead);
    });

  for (const question of [
    'Which documents did the Tide Council have before it under item 1 at its third session?',
    'Which documents did the Tide Council have before it under item 2 at its fourth session?',
    'Which documents did the session of the Tide Council in Nairobi have before it under item 3?',
    'De quels documents le Conseil des marées était-il saisi au titre du point 1 à sa troisième session ?',
    'De quels documents le Conseil des marées était-il saisi au titre du point 2 à sa quatrième session ?',
  ])
    it(`are none: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));

  it('and the title of a sub-item by its number in Chinese', () => {
    const { status, lead } = ask('潮汐理事会第三届会议分项3(b)是什么？');
    assert.deepEqual([status, lead.includes('Lamps of the piers')], ['answered', true], lead);
  });
});
