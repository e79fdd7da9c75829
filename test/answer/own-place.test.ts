import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import { withOwnPlace } from '../../src/answer/mending/with-own-place.ts';
import { tokenize } from '../../src/answer/reading/tokens.ts';
import { createWorld, type World } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const PLACES = TIDE.replace(
  'places: []',
  'places: [{ id: Bonn, names: { en: Bonn, ar: بون } }, { id: Paris, names: { en: Paris } }]',
);
const HEAD = 'Bonn, 6–17 November 2017';
const TEXT = `Tide Council\n\nThirteenth session\n\n${HEAD}\n\n1. Opening of the session\n\n2. Water of harbours\n\n3. The session will be opened on Monday, 6 November 2017, at 10 a.m.\n`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': PLACES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          `  - session: { body: tide, number: 13, dates: 2017-11-06/2017-11-17, place: Bonn, status: planned }\n    paragraph: head.3\n    quote: ${HEAD}`,
          '  - item: { number: "1", title: Opening of the session }\n    paragraph: "1"\n    quote: 1. Opening of the session',
          '  - item: { number: "2", title: Water of harbours }\n    paragraph: "2"\n    quote: 2. Water of harbours',
        ],
        {
          language: 'en',
          kind: 'provisional agenda',
          title: 'Provisional agenda',
          symbol: 'TIDE/2017/1',
          session: '{ body: tide, number: 13, dates: 2017-11-06/2017-11-17 }',
        },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the place of sessions that were held at once', () => {
  const place = 'Bonn';
  const sessions = [
    { bodies: ['tide'], number: 20, place, dates: '2021-10-31/2021-11-06' },
    { bodies: ['tide'], number: 21, place, dates: '2021-10-31/2021-11-06' },
    { bodies: ['tide'], number: 22, place, dates: '2022-06-01/2022-06-06' },
  ];
  const own = { knowledge: { sessions, places: world.knowledge.places } } as unknown as World;
  const left = (numbers: number[], word: string) => {
    const ordinals = numbers.map((value, from) => ({ value, from, to: from + 1 }));
    const typed = `item 2 of the sessions in ${word}`;
    const tokens = tokenize(typed);
    const given = { bodyIds: ['tide'], ordinals, leftover: [word], typed, text: typed, tokens, times: [], items: [] };
    return withOwnPlace({ ...given, cues: new Set() } as unknown as Asked, own).leftover;
  };
  const table: [numbers: number[], word: string, isTold: boolean][] = [
    [[20, 21], 'bonn', true],
    // Another place, another time, and a session that is not known.
    [[20, 21], 'paris', false],
    [[20, 22], 'bonn', false],
    [[20, 29], 'bonn', false],
  ];
  for (const [numbers, word, isTold] of table)
    it(`${numbers} in ${word}`, () => assert.deepEqual(left(numbers, word), isTold ? [] : [word]));
});

describe('the place of the session that is named', () => {
  for (const question of [
    'What is item 2 of the agenda of the thirteenth session of the Tide Council in Bonn?',
    "C'est quoi le point 2 de l'ordre du jour de la 13e session du Conseil des marées à Bonn ?",
  ])
    it(`asks nothing more: ${question}`, () => {
      const { status, lead } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.match(lead, /Water of harbours/);
    });

  it('need not stand in the sentence that gives the hour', () => {
    const { status, sources } = ask('At what hour does the thirteenth session of the Tide Council open in Bonn?');
    assert.deepEqual([status, sources[0]?.quote?.includes('10 a.m.')], ['answered', true]);
  });

  it('asks nothing more where the session is named by its days', () => {
    const { status, lead } = ask('Agenda of the Tide Council, Bonn, November 2017');
    assert.equal(status, 'answered', lead);
    for (const other of [
      'Agenda of the Tide Council, Paris, November 2017',
      'Agenda of the Tide Council, Bonn, May 2017',
    ])
      assert.equal(ask(other).status, 'not-in-records', other);
  });

  it('is told from another place', () => {
    const { status } = ask('What is item 2 of the agenda of the thirteenth session of the Tide Council in Paris?');
    assert.equal(status, 'not-in-records');
  });
});

describe('the items of one meeting of a session', () => {
  for (const question of [
    'Which items did the thirteenth session of the Tide Council consider at its 2nd meeting?',
    'Which items were considered at the first meeting of the thirteenth session of the Tide Council?',
  ])
    it(`are not those of its agenda: ${question}`, () => {
      const { status, lead } = ask(question);
      assert.equal(status, 'not-in-records', lead);
    });

  it('are no other than those of the session, where only that is named', () => {
    const { status, lines } = ask('Which items are on the agenda of the thirteenth session of the Tide Council?');
    assert.deepEqual([status, lines.length], ['answered', 2]);
  });
});
