import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const HEAD = 'Nadi, 11-13 May 2022';
const ITEM = '2. Protection of corals in shallow lagoons';
const KITES = 'By decision 2/6 the Kite Forum asked its secretariat to paint the yellow lanterns of the harbour.';
const TIDES = 'In decision 5/3 the Coral Forum asked its secretariat to paint the yellow lanterns of the harbour.';
const decision = (id: string, quote: string) => [
  `  - decision: { id: decision ${id}, by: corals }\n    paragraph: "1"\n    quote: ${quote}`,
];
const record = (name: string, claims: string[], facts: object) => ({
  [`records/${name}.yml`]: recordOf(claims, { text: `${name}.txt`, language: 'en', title: `Paper ${name}`, ...facts }),
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': `default: corals
bodies:
  - { id: corals, zone: UTC, names: [{ en: Conference of the Convention on Corals, fr: Conférence de la Convention sur les coraux }] }
  - id: divers
    parent: corals
    zone: UTC
    names: [{ en: Committee on Divers, fr: Comité des plongeurs }]
    also: { en: [CDIV], fr: [CDIV] }
places:
  - { id: Nadi, names: { en: Nadi, fr: Nadi } }
`,
      'texts/a.txt': `${HEAD}\n\n${ITEM}\n\n${OTHERS.join('\n\n')}\n`,
      ...record(
        'a',
        [
          `  - session: { body: divers, number: 15, dates: 2022-05-11/2022-05-13, place: Nadi }\n    paragraph: head.1\n    quote: ${HEAD}`,
          `  - item: { number: "2", title: Protection of corals in shallow lagoons }\n    paragraph: "2"\n    quote: ${ITEM}`,
        ],
        { kind: 'provisional agenda', session: '{ body: divers, number: 15 }' },
      ),
      'texts/b.txt': `1. ${KITES}\n`,
      ...record('b', decision('2/6', KITES), {}),
      'texts/c.txt': `1. ${TIDES}\n`,
      ...record('c', decision('5/3', TIDES), {}),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the place and the dates of a session whose agenda is held', () => {
  for (const question of [
    'CDIV 15: place and dates?',
    // Words in brackets that are of the name of the body above it.
    'CDIV 15 (corals): place and dates?',
    'CDIV 15 (coraux) : lieu et dates ?',
  ])
    it(question, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', ['2022-05-11/2022-05-13']], lead);
    });

  it('are not the title of an item that has a word of the question', () => {
    const { status, lead } = ask('CDIV 15 lagoons: place and dates?');
    assert.equal(status, 'not-in-records', lead);
  });
});

describe('the decisions of two documents that say the same', () => {
  it('are quoted, and neither is said to be the one', () => {
    const { kind, lines, lead } = ask('Which decision asked the secretariat to paint the yellow lanterns?');
    assert.deepEqual([kind, lines.length], ['passage', 2], lead);
  });
});
