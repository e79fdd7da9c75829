import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { CONFERENCES, decisionsFor } from '../fixtures/conferences.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const PRINTED: [number: string, title: string][] = [
  ['3/CP.23', 'Dates and venues of future sessions'],
  ['4/CP.23', 'Platform for coastal communities'],
  ['3/CP.24', 'Dates and venues of future sessions'],
  ['4/CP.24', 'Guidelines for the technical review of fisheries'],
];
const SESSIONS = `

Held in Bonn and in Lima.
`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': CONFERENCES,
      'texts/a.txt': `${PRINTED.flatMap(([number, title]) => [`Decision ${number}`, title, '1. Notes it.']).join('\n\n')}${SESSIONS}`,
      'records/a.yml': recordOf(
        [
          ...PRINTED.map(
            ([number, title], at) =>
              `  - decision: { id: decision ${number}, by: coasts, title: "${title}" }\n    paragraph: body.${at === 0 ? 2 : 3 * at + 1}\n    quote: ${title}`,
          ),
          ...[
            [23, '2017-11-06/2017-11-17', 'Bonn'],
            [24, '2018-11-05/2018-11-16', 'Lima'],
          ].map(
            ([number, dates, place]) =>
              `  - session: { body: coasts, number: ${number}, dates: ${dates}, place: ${place}, status: held }\n    paragraph: body.12\n    quote: ${place}`,
          ),
        ],
        { language: 'en', title: 'Report', kind: 'report' },
      ),
    }),
  ),
);
const decisionsOf = (question: string): string[] => decisionsFor(world, question);

describe('the decision of a session that is named by its city', () => {
  const table: [question: string, number: string | undefined][] = [
    ['Which Bonn decision sets the dates and venues of future sessions?', '3/CP.23'],
    ['Quelle décision de Lima fixe les dates et lieux des sessions futures ?', '3/CP.24'],
    ['¿En qué decisión de Lima se fijan las fechas y los lugares de los futuros períodos de sesiones?', '3/CP.24'],
    ['ما رقم المقرر الذي اتخذه مؤتمر الأطراف في بون بشأن منصة المجتمعات الساحلية؟', '4/CP.23'],
    ['缔约方会议在波恩通过的哪项决定涉及沿海社区平台？', '4/CP.23'],
    [
      'Par quelle décision la COP a-t-elle adopté à Lima les lignes directrices de l’examen technique des pêches ?',
      '4/CP.24',
    ],
    // Another city, another subject, another deed.
    ['Which Lima decision is about the platform for coastal communities?', undefined],
    ['¿Qué decisión de Bonn trata de las directrices para el examen técnico de la pesca?', undefined],
    ['ما رقم المقرر الذي اتخذه مؤتمر الأطراف في ليما بشأن منصة المجتمعات الساحلية؟', undefined],
    [
      'Par quelle décision la COP a-t-elle aboli à Lima les lignes directrices de l’examen technique des pêches ?',
      undefined,
    ],
  ];
  for (const [question, number] of table)
    it(question, () => assert.deepEqual(decisionsOf(question), number ? [`decision ${number}`] : []));
});
