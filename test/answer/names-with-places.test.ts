import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: bonn
bodies:
  - id: bonn
    series: BONN
    zone: Europe/Berlin
    names: [{ en: Meeting of the Parties to the Bonn Protocol, es: Reunión de las Partes en el Protocolo de Bonn }]
  - id: reefs
    series: BONN/WG-R&T
    parent: bonn
    zone: Europe/Berlin
    names: [{ en: Ad Hoc Working Group on Reefs and Tides }]
    also: { en: [WG-R&T] }
  - id: harbours
    series: BONN/WG.2
    parent: bonn
    zone: Europe/Berlin
    names: [{ en: Working Group on Harbours, es: Grupo de Trabajo sobre Puertos }]
places: [{ id: Bonn, names: { en: Bonn, es: Bonn } }, { id: Paris, names: { en: Paris, es: París } }]
`;
const HELD = 'The 18th meeting was held in Paris from 6 to 8 March 2017.';
const GROUP = 'The group on reefs and tides met in Bonn from 9 to 10 May 2017.';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': `1. ${HELD}\n\n2. ${GROUP}\n`,
      'records/a.yml': recordOf(
        [
          `  - session: { body: bonn, number: 18, dates: 2017-03-06/2017-03-08, place: Paris, status: held }\n    paragraph: "1"\n    quote: ${HELD}`,
          `  - session: { body: reefs, number: 3, dates: 2017-05-09/2017-05-10, place: Bonn, status: held }\n    paragraph: "2"\n    quote: ${GROUP}`,
        ],
        { language: 'en', title: 'Report' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a place in the name of a body', () => {
  const table: [question: string, status: string, dates: string[]][] = [
    ['When was the 18th Meeting of the Parties to the Bonn Protocol held?', 'answered', ['2017-03-06/2017-03-08']],
    ['¿Cuándo se celebró la 18ª Reunión de las Partes en el Protocolo de Bonn?', 'answered', ['2017-03-06/2017-03-08']],
    // A place of its own is held against the records, also where it is that of the name.
    [
      'When was the 18th Meeting of the Parties to the Bonn Protocol held in Paris?',
      'answered',
      ['2017-03-06/2017-03-08'],
    ],
    ['When was the 18th Meeting of the Parties to the Bonn Protocol held in Bonn?', 'not-in-records', []],
    ['When was the 19th Meeting of the Parties to the Bonn Protocol held?', 'not-in-records', []],
  ];
  for (const [question, status, dates] of table)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, status);
      assert.deepEqual(answer.dates, dates);
    });
});

describe('a group that is called by single letters', () => {
  const table: [question: string, status: string, dates: string[]][] = [
    ['When did WG-R&T meet in 2017?', 'answered', ['2017-05-09/2017-05-10']],
    ['When did the Working Group on Harbours meet in 2017?', 'not-in-records', []],
    ['When did the working group on whales meet in 2017?', 'not-in-records', []],
    ['¿Cuándo se reunió el grupo de trabajo sobre ballenas en 2017?', 'not-in-records', []],
  ];
  for (const [question, status, dates] of table)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, status);
      assert.deepEqual(answer.dates, dates);
    });

  it('is not any group', () => {
    const answer = ask('When did the working group meet?');
    assert.notDeepEqual(answer.dates, ['2017-05-09/2017-05-10']);
  });
});
