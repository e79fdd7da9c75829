import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const EN = [
  'The harbour panel invited anglers to send via the portal by 31 March 2024 their sketches of: (a) Rope ladders; (b) Oil lamps;',
  'The review of aid for lighthouses will be held from 30 June to 2 July 2015.',
  'The lighthouse of Kestrel Bay, painted for the LDC regatta, reopened on 4 May 2011.',
  'The harbour panel shall issue a call for blueprints of the pier by 31 December 2022, and invites yards to submit their blueprints of the pier by 31 March 2023.',
  'The government of Kestrelland nominated a candidate for the pilot board by 27 April 2015.',
  'The regatta bureau meets in the boathouse; its charter is reviewed every five years.',
  ...OTHERS,
];
const FR = [
  'Le Salon des phares, organisé en 2013 à Varsovie, a réuni les gardiens des côtes.',
  "L'exposition sur les bouées a eu lieu jusqu'au 3 mai 2014.",
];
const RU = [
  'В июле 2014 года Страна озер ввела новый устав для лодочников, который действует поныне.',
  'В докладе перечислены четырнадцать рифов.',
];
const AR = ['وتقرر أن تعقد حلقة نقاش الصيادين من الساعة 11:00 إلى الساعة 13:00 من يوم الأربعاء 15 نيسان/أبريل 2015.'];

const numbered = (lines: readonly string[]) => lines.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const world = createWorld(
  loadKnowledge(
    makeFolder(
      Object.fromEntries(
        Object.entries({ en: EN, fr: FR, ru: RU, ar: AR }).flatMap(([language, lines]) => [
          [`texts/${language}.txt`, numbered(lines)],
          [
            `records/${language}.yml`,
            recordOf([], { text: `${language}.txt`, language, title: `Notes ${language}`, date: '2020-01-31' }),
          ],
        ]),
      ),
    ),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('what one sentence says plainly', () => {
  const told: [why: string, question: string, quoted: string, dates?: string[]][] = [
    [
      'the day before a list',
      'By when should anglers submit sketches of rope ladders?',
      '31 March 2024',
      ['2024-03-31'],
    ],
    ['aid that is no help', 'When is the review of aid for lighthouses?', '30 June', ['2015-06-30/2015-07-02']],
    ['where something was organized', "Dans quelle ville s'est tenu le Salon des phares ?", 'Varsovie'],
    ['a word with й', 'Когда Страна озер ввела новый устав для лодочников?', 'июле 2014', ['2014-07']],
    ['what is done by then', 'By when must yards send in blueprints of the pier?', '31 March 2023', ['2023-03-31']],
    ['the day and the hour', 'موعد حلقة نقاش الصيادين؟ اليوم والساعة', '11:00'],
  ];
  for (const [why, question, quoted, dates] of told)
    it(`${why}: ${question}`, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered', answer.lead);
      assert.ok(
        answer.sources.some(({ quote }) => quote.includes(quoted)),
        answer.sources.map(({ quote }) => quote).join('\n'),
      );
      if (dates) assert.deepEqual(answer.dates, dates);
    });

  const refused: [why: string, question: string][] = [
    ['the last day of an exhibition is not when it was', 'When was the exhibition on buoys held?'],
    ['letters in a sentence are not what they stand for', 'What does LDC stand for?'],
    ['a candidate without a name', 'What is the name of the candidate that Kestrelland nominated for the pilot board?'],
    ['a review is no meeting', 'How often does the regatta bureau meet?'],
    ['a noun is missing', 'By when should anglers submit sketches of oil rigs?'],
  ];
  for (const [why, question] of refused)
    it(`${why}: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });

  it('helps where help is asked for', () => assert.equal(ask('help').status, 'out-of-scope'));
});
