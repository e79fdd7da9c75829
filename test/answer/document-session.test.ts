import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: other
bodies:
  - id: other
    series: CTOC/COP/WG.2
    zone: Europe/Vienna
    names: [{ en: Working Group on Technical Assistance }]
  - id: cop
    series: UNEP/CHW
    zone: Europe/Zurich
    names: [{ en: Conference of the Parties to the Basel Convention, fr: Conférence des Parties à la Convention de Bâle }]
places: []
`;

const TEXT = `Conference of the Parties to the Basel Convention

Twelfth meeting

Geneva (Switzerland), 4-15 May 2015

Item 4 (b) of the provisional agenda

15 February 2015

1. The Convention was adopted on 22 March 1989 in Basel.

2. The strategic framework was submitted to the Parties on 3 June 2011.
`;
const claim = (content: string, paragraph: string, quote: string) =>
  `  - ${content}\n    paragraph: "${paragraph}"\n    quote: "${quote}"`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          claim('masthead: session', 'head.2', 'Twelfth meeting'),
          claim(
            'session: { body: cop, number: 12, designation: meeting, dates: 2015-05-04/2015-05-15 }',
            'head.3',
            '4-15 May 2015',
          ),
          claim('masthead: item', 'head.4', 'Item 4 (b) of the provisional agenda'),
          claim('masthead: date', 'head.5', '15 February 2015'),
        ],
        {
          language: 'en',
          title: 'Illegal traffic of wastes',
          kind: 'note',
          symbol: 'UNEP/CHW.12/18',
          date: '2015-02-15',
          item: '"4 b"',
          session: '{ body: cop, number: 12 }',
        },
      ),
      'texts/b.txt': 'UNEP/CHW.12/19\n\n1. The note of the secretariat was introduced.\n',
      'records/b.yml': recordOf([], {
        text: 'b.txt',
        language: 'en',
        title: 'A note',
        kind: 'note',
        symbol: 'UNEP/CHW.12/19',
        session: '{ body: cop, number: 12 }',
      }),
      'texts/c.txt': 'Fourteenth session\n\n1. The eleventh session was long.\n',
      'records/c.yml': recordOf([], { text: 'c.txt', language: 'en', title: 'Study', symbol: 'UNEP/CHW.12/20' }),
      'texts/d.txt': 'Study of wastes\n\n1. The eleventh session was long.\n',
      'records/d.yml': recordOf([], { text: 'd.txt', language: 'en', title: 'Study', symbol: 'UNEP/CHW.12/21' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the session of a document that is named by its symbol', () => {
  for (const question of [
    'When is the session of UNEP/CHW.12/18?',
    'Where was the meeting of UNEP/CHW.12/18 held?',
    'When and where was the twelfth meeting in UNEP/CHW.12/18?',
    'Quand et où a lieu la réunion du document UNEP/CHW.12/18 ?',
    '¿Cuándo y dónde es la reunión de UNEP/CHW.12/18?',
  ])
    it(question, () => {
      const { status, kind, dates, sources } = ask(question);
      assert.deepEqual([status, kind, dates], ['answered', 'sessions', ['2015-05-04/2015-05-15']]);
      // The whole line, with the place that is no part of the claim.
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        ['Geneva (Switzerland), 4-15 May 2015'],
      );
    });

  for (const question of [
    'When and where was the eleventh meeting in UNEP/CHW.12/18?',
    'When is the next session of UNEP/CHW.12/18?',
    'When is the session of UNEP/CHW.12/19?',
    'When was the meeting of UNEP/CHW.12/18 on asbestos?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });

  it('is told by its number', () => {
    const { status, lead } = ask('For which session is UNEP/CHW.12/18?');
    assert.equal(status, 'answered');
    assert.match(lead, /Issued for the twelfth meeting of/);
  });
});

describe('the session of a document whose head does not say whose it is', () => {
  it('is the line that has its number', () => {
    const { status, sources } = ask('UNEP/CHW.12/20 is for which session?');
    assert.deepEqual([status, sources.map(({ quote }) => quote)], ['answered', ['Fourteenth session']]);
  });

  it('is not told where there is no such line', () =>
    assert.equal(ask('UNEP/CHW.12/21 is for which session?').status, 'not-in-records'));
});

describe('the item of a document that is named by its symbol', () => {
  for (const question of [
    'Under which item was UNEP/CHW.12/18 issued?',
    "À quel point de l'ordre du jour correspond UNEP/CHW.12/18 ?",
  ])
    it(question, () => {
      const { status, lead, dates, sources } = ask(question);
      assert.deepEqual([status, dates], ['answered', []]);
      assert.match(lead, /4 \(?b\)/);
      assert.equal(sources[0]?.quote, 'Item 4 (b) of the provisional agenda');
    });
});

describe('the day of a deed', () => {
  const table: [question: string, date: string][] = [
    ['When was the Convention adopted?', '1989-03-22'],
    ['When was UNEP/CHW.12/18 issued?', '2015-02-15'],
  ];
  for (const [question, date] of table)
    it(question, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]]);
    });

  // A document is dated; it says nothing of the day on which it was adopted, or what it speaks of.
  for (const question of [
    'When was UNEP/CHW.12/18 adopted?',
    'When was the decision in UNEP/CHW.12/18 adopted?',
    'When was the Protocol adopted according to UNEP/CHW.12/18?',
    'When was the framework on asbestos submitted to the Parties?',
    'When and where was the note adopted?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});
