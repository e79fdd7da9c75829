import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** Two conferences that share a name, a row of congresses of which each is a body, and a report for each. */
const BODIES = `default: lamp-cop
bodies:
  - id: lamp-cop
    series: LAMP/COP
    zone: UTC
    names: [{ en: Conference of the States Parties to the Lamp Convention, fr: Conférence des États parties à la Convention sur les lampes }]
    also: { en: [Conference of the States Parties, LCOP], fr: [Conférence des États parties] }
  - id: boat-cop
    series: BOAT/COP
    zone: UTC
    names: [{ en: Conference of the States Parties to the Boat Convention, fr: Conférence des États parties à la Convention sur les bateaux }]
    also: { en: [BCOP, UNBC conference], fr: [BCOP] }
  - id: oar-congress
    zone: UTC
    names: [{ en: World Congress on Oars, fr: Congrès mondial sur les avirons, ar: المؤتمر العالمي للمجاذيف }]
  - id: oar-7
    series: OAR.7
    zone: UTC
    names: [{ en: Seventh World Congress on Oars, fr: septième Congrès mondial sur les avirons, ar: المؤتمر العالمي السابع للمجاذيف }]
places:
  - { id: Doha, zone: Asia/Qatar, names: { en: Doha, fr: Doha } }
`;
const session = (body: string, number: number | undefined, dates: string, place?: string) =>
  `  - session: { body: ${body}, ${number ? `number: ${number}, ` : ''}designation: session, dates: ${dates}${place ? `, place: ${place}` : ''}, status: held }\n    paragraph: "1"\n    quote: They met then.\n`;
const decision = (id: string, title: string) =>
  `  - decision: { id: ${id}, by: boat-cop, title: ${title} }\n    paragraph: "1"\n    quote: ${title}\n`;
const FILES = {
  'texts/a.txt': '1. They met then.\n',
  'records/a.yml': recordOf([session('lamp-cop', 3, '2031-05-04/2031-05-08')], {
    text: 'a.txt',
    language: 'en',
    title: 'Report A',
  }),
  'texts/b.txt': '1. They met then. Preventive measures. Rescue at sea.\n',
  'records/b.yml': recordOf(
    [
      session('boat-cop', 3, '2031-11-09/2031-11-13', 'Doha'),
      decision('resolution 3/2', 'Preventive measures'),
      decision('resolution 3/3', 'Rescue at sea'),
    ],
    { text: 'b.txt', language: 'en', title: 'Report B' },
  ),
  'texts/c.txt': '1. They met then.\n',
  'records/c.yml': recordOf([session('oar-7', undefined, '2031-06-01/2031-06-03')], {
    text: 'c.txt',
    language: 'en',
    title: 'Report C',
  }),
};
const world = createWorld(loadKnowledge(makeFolder({ 'bodies.yml': BODIES, ...FILES })));
const ask = (question: string) => {
  const { status, dates, decisions } = answerTurns(world, [question], { today: '2032-01-01' });
  return status === 'answered' ? [...dates, ...decisions] : status;
};

describe('bodies of like names', () => {
  const table: [question: string, told: string[] | string][] = [
    ['When was the third session of the Conference of the States Parties?', ['2031-05-04/2031-05-08']],
    // What stands in brackets says which is meant.
    ['When was the third session of the Conference of the States Parties (boats)?', ['2031-11-09/2031-11-13']],
    ['When was the third session of the Conference of the States Parties (UNBC)?', ['2031-11-09/2031-11-13']],
    [
      'Quand s’est tenue la troisième session de la Conférence des États parties (bateaux) ?',
      ['2031-11-09/2031-11-13'],
    ],
    ['When was the third session of the Conference of the States Parties (umbrellas)?', 'not-in-records'],
    // Of a row, each is a body of its own.
    ['When was the seventh World Congress on Oars?', ['2031-06-01/2031-06-03']],
    ['Quand s’est tenu le 7e Congrès mondial sur les avirons ?', ['2031-06-01/2031-06-03']],
    ['متى عقد المؤتمر العالمي السابع للمجاذيف؟', ['2031-06-01/2031-06-03']],
    ['When was the eighth World Congress on Oars?', 'not-in-records'],
    // Numbers of decisions begin with that of the session.
    ['Which resolution of the Doha BCOP is on preventive measures?', ['resolution 3/2']],
    ['Which resolution of the third session of the BCOP is about rescue at sea?', ['resolution 3/3']],
    ['Which resolution of the fourth session of the BCOP is about rescue at sea?', 'not-in-records'],
  ];
  for (const [question, told] of table) it(question, () => assert.deepEqual(ask(question), told));
});
