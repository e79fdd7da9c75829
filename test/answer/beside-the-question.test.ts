import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';
import { shipped } from './world.ts';

const today = '2026-11-21';

describe('of the records that are held, what stands beside the question', () => {
  const table: [question: string, what: string][] = [
    ['date de la prochaine réunion du bureau élargi', 'the day of a decision of its'],
    ['cote du rapport de la neuvième session de la Conférence ?', 'the reports that are presented to it'],
    ['Quelle est la date du rapport de la réunion de 2013 ?', 'the days of the meeting'],
    ['languages of the 2007 meeting?', 'its days'],
    ["Qui a établi l'ordre du jour annoté de 2007 ?", 'what kind of document it is'],
    ['qui rédige le rapport de la réunion de 2007', 'the language of a document'],
    ["à quelle heure s'ouvre la neuvième session ?", 'its days'],
    ["quelle résolution demande aux groupes de se réunir l'un à la suite de l'autre", 'a resolution on something else'],
    ['Qu’a recommandé le groupe sur les indicateurs de performance ?', 'what it may wish to discuss'],
  ];
  for (const [question, what] of table)
    it(`${question} is not answered by ${what}`, () => {
      const { status, dates, symbols, decisions } = answerTurns(shipped, [question], { today });
      assert.deepEqual([status, ...dates, ...symbols, ...decisions], ['not-in-records']);
    });
});

describe('of two events, the one that is asked about', () => {
  const world = worldHolding({
    'bodies.yml': TIDE,
    ...paper('events', [
      'Events of the harbours',
      '1. On 20 and 21 January 2014, a retreat of the pilots was organized in Lagos.',
      '2. The secretariat agreed to host the next retreat of the pilots in Quito.',
      '3. Its keepers also attended the ninth meeting of the Reef Board, held in Rome in October 2013, and the annual joint meeting of the regional harbours, held in Oslo in November 2014.',
    ]),
  });
  const table: [question: string, quote: RegExp | undefined][] = [
    ['where was the retreat of the pilots held?', /Lagos/],
    ['where will the next retreat of the pilots be hosted?', /Quito/],
    ['where was the joint meeting of the regional harbours in 2014?', /Oslo/],
    ['where was the joint meeting of the regional harbours in 2013?', undefined],
  ];
  for (const [question, quote] of table)
    it(question, () => {
      const { status, sources } = answerTurns(world, [question], { today });
      if (quote) assert.match(sources[0]?.quote ?? '', quote);
      else assert.equal(status, 'not-in-records');
    });
});
