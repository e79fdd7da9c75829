import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: seeds
bodies:
  - id: seeds
    zone: UTC
    names: [{ en: Seed Council, fr: Conseil des semences }]
  - id: coasts
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties to the Coastal Convention, fr: Conférence des Parties à la Convention côtière }]
    also: { en: [COP, UNFCCC COP], fr: [COP, CET de la CCNUCC] }
places:
  - { id: Bonn, names: { en: Bonn, fr: Bonn, es: Bonn } }
  - { id: Lima, names: { en: Lima, fr: Lima, es: Lima } }
`;

const TEXT = `Decision 3/CP.23

Dates

1. Decides to adopt the following dates for the sessional periods in 2022 and 2023:

(a) 2022: Monday, 6 June, to Thursday, 16 June and Monday, 7 November, to Friday, 18 November;

(b) 2023: Monday, 5 June, to Thursday, 15 June and Monday, 6 November, to Friday, 17 November;

Decision 4/CP.23

Other dates

1. Also adopts the following dates for the sessional periods in 2024:

(a) First sessional period: Monday, 3 June, to Thursday, 13 June;

(b) Second sessional period: Monday, 11 November, to Friday, 22 November;

2. Adopts the following dates for the sessional periods in 2025:

(a) First sessional period: Monday, 2 June, to Thursday, 12 June;

Decision 5/CP.23

Dates again

1. Adopts the following dates for the sessional periods in 2025:

(a) First sessional period: Monday, 9 June, to Thursday, 19 June;

Held in Bonn.
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          '  - session: { body: coasts, number: 23, dates: 2021-11-06/2021-11-17, place: Bonn, status: held }\n    paragraph: body.1\n    quote: Decision 3/CP.23',
        ],
        { language: 'en', title: 'Report', kind: 'report', symbol: 'FCCC/CP/2017/11' },
      ),
    }),
  ),
);

describe('the sessional periods of a year', () => {
  const OF_2022 = ['2022-06-06/2022-06-16', '2022-11-07/2022-11-18'];
  const table: [question: string, dates: string[]][] = [
    ['What are the dates of the sessional periods in 2022?', OF_2022],
    ['What dates did the Bonn conference adopt for the 2022 sessional periods?', OF_2022],
    ['decision 4/CP.23: sessional periods in 2025?', ['2025-06-02/2025-06-12']],
    ['Decision 5/CP.23, dates of the sessional periods in 2025', ['2025-06-09/2025-06-19']],
    ['Quelles sont les dates des périodes de sessions de 2022 ?', OF_2022],
    ['¿Qué fechas se fijaron en Bonn para los períodos de sesiones de 2022?', OF_2022],
    ['Какие даты установлены для сессионных периодов 2022 года?', OF_2022],
    ['ما هي تواريخ فترات الدورات لعام 2022؟', OF_2022],
    ['2022年的会期日期是什么？', OF_2022],
    ['When is the second sessional period of 2024?', ['2024-11-11/2024-11-22']],
    ['Which dates did COP 23 adopt for the second sessional period of 2024?', ['2024-11-11/2024-11-22']],
    ['Which dates did COP 22 adopt for the second sessional period of 2024?', []],
    ['Which dates did CP 22 adopt for the second sessional period of 2024?', []],
    ['UNFCCC sessional periods in 2022 - dates', OF_2022],
    ['UNESCO sessional periods in 2022 - dates', []],
    // Another year, city, body or period; and where decisions differ.
    ['What are the dates of the sessional periods in 2026?', []],
    ['¿Qué fechas se fijaron en Lima para los períodos de sesiones de 2022?', []],
    ['When are the sessional periods of the Seed Council in 2022?', []],
    ['When are the sessional periods of the Reef Board in 2022?', []],
    ['When is the third sessional period of 2024?', []],
    ['What are the dates of the sessional periods in 2025?', []],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual(answer.dates, dates, answer.lead);
    });

  const next: [question: string, today: string, dates: string[]][] = [
    ['When is the next sessional period?', '2022-07-01', ['2022-11-07/2022-11-18']],
    ['Quelle est la prochaine période de sessions de la CCNUCC ?', '2022-07-01', ['2022-11-07/2022-11-18']],
    ['¿Cuándo es el próximo período de sesiones de la CMNUCC?', '2022-07-01', []],
    // The first of the year after.
    ['When is the next sessional period?', '2022-12-01', ['2023-06-05/2023-06-15']],
    // The decisions differ, give none of the year, or are of another organization.
    ['When is the next sessional period?', '2024-12-01', []],
    ['When is the next sessional period?', '2021-12-01', []],
    ['When is the next UNESCO sessional period?', '2022-07-01', []],
  ];
  for (const [question, today, dates] of next)
    it(`${today}: ${question}`, () => assert.deepEqual(answerTurns(world, [question], { today }).dates, dates));

  const decided: [question: string, decisions: string[]][] = [
    ['Which decision fixed the sessional periods of the climate convention bodies in 2022?', ['decision 3/CP.23']],
    ['Quelle décision a fixé les périodes de sessions de 2022 ?', ['decision 3/CP.23']],
    // Two decisions give those of 2025, and none of another Conference or year those that are asked for.
    ['Which decision fixed the sessional periods in 2025?', []],
    ['Which decision fixed the sessional periods in 2027?', []],
    ['Which COP 22 decision fixed the sessional periods in 2024?', []],
  ];
  for (const [question, decisions] of decided)
    it(question, () => assert.deepEqual(answerTurns(world, [question], { today: '2026-11-21' }).decisions, decisions));
});
