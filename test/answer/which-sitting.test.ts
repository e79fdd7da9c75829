import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

/** The report of a numbered session, in paragraphs of its own. */
const report = (name: string, language: Language, number: number, dates: string, paragraphs: string[]) => ({
  [`texts/${name}.txt`]: `${paragraphs.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], {
    text: `${name}.txt`,
    language,
    title: paragraphs[0] ?? '',
    kind: 'report',
    session: `{ body: tide, number: ${number}, dates: ${dates} }`,
  }),
});

const GAUGES = 'The Council considered this agenda item at its 1st and 3rd meetings.';
const DREDGING = 'The Council considered this agenda sub-item at its 2nd meeting.';
const SECOND = 'At its 2nd meeting, on 7 May 2019, the Council heard the Chair.';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      ...report('en', 'en', 12, '2019-05-06/2019-05-10', [
        'Report of the Tide Council on its twelfth session',
        'I. Opening',
        `1. ${SECOND}`,
        'II. Tide gauges',
        '(Agenda item 4)',
        `2. ${GAUGES} It took note of them.`,
        'III. Dredging of harbours',
        '(Agenda sub-item 5(b))',
        `3. ${DREDGING}`,
        'IV. Other matters',
        '(Agenda item 6)',
        '4. No other matters were raised.',
      ]),
      ...report('fr', 'fr', 13, '2020-05-04/2020-05-08', [
        'Rapport du Conseil des marées sur sa treizième session',
        '1. La session était belle.',
        'II. Marégraphes',
        "(Point 4 de l'ordre du jour)",
        '2. Le Conseil a examiné ce point à sa 3e séance.',
      ]),
    }),
  ),
);

const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('at which meeting an item was considered', () => {
  const told: [question: string, quotes: string[], dates?: string[]][] = [
    ['At which meetings did the 12th session of the Tide Council consider item 4?', [GAUGES]],
    ['At which meeting did TC 12 take up item 5 (b)?', [DREDGING, SECOND]],
    ['At which meeting did TC 12 discuss dredging?', [DREDGING, SECOND]],
    ['At which meeting, and when, did TC 12 take up item 5 (b)?', [DREDGING, SECOND], ['2019-05-07']],
    [
      'À quelle séance de sa 13e session le Conseil des marées a-t-il examiné le point 4 ?',
      ['Le Conseil a examiné ce point à sa 3e séance.'],
    ],
    ['На каком заседании 12-й сессии Совет приливов рассматривал пункт 4?', [GAUGES]],
    ['潮汐理事会第十二届会议在第几次会议上审议了项目4？', [GAUGES]],
  ];
  for (const [question, quotes, dates = []] of told)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        quotes,
      );
    });

  for (const question of [
    // No meeting is given, no such section or sub-item, and another session.
    'At which meeting did TC 12 take up item 6?',
    'At which meeting did TC 12 take up item 5 (a)?',
    'At which meeting did TC 12 discuss lighthouses?',
    'At which meeting did TC 12 consider other matters?',
    'At which meeting did TC 13 take up item 5 (b)?',
    'На каком заседании 12-й сессии Совет приливов рассматривал пункт 6?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status, 'not-in-records', `${lead} ${lines.join(' ')}`);
    });
});
