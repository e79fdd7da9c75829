import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Conference of the Parties to the Convention on Harbour Lanterns, es: Conferencia de las Partes }]
  - id: names
    parent: tide
    series: TIDE/NAMES
    zone: UTC
    names: [{ en: Tide Group on Lagoon Names, es: Grupo de Mareas en Nombres de Lagunas }]
    also: { en: [LNG] }
  - id: lamp
    series: LAMP
    zone: UTC
    names: [{ en: Meeting of States Parties to the Treaty on Lamps }]
    also: { en: [TLMP MSP] }
  - id: board
    series: UNW
    zone: UTC
    names: [{ en: Executive Board of the Lantern Entity }]
    also: { en: [UN-Women Executive Board] }
places: []
`;
const session = (facts: string, paragraph: string, quote: string) =>
  `  - session: { ${facts} }\n    paragraph: ${paragraph}\n    quote: ${quote}`;
const head = (title: string, ...lines: string[]) => [title, ...lines];

const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper(
    'names',
    head('Note on names', 'Lisbon, Portugal, 28 April–2 May 2025', 'I. Introduction', '1. The group works.'),
    [session('body: names, number: 8, dates: 2025-04-28/2025-05-02', 'head.2', '28 April–2 May 2025')],
    { symbol: 'TIDE/NAMES/1', session: '{ body: names, number: 8 }' },
  ),
  ...paper(
    'lamp',
    head('Note on lamps', '3–7 March 2025', 'I. Introduction', '1. The lamps burn.'),
    [session('body: lamp, number: 3, dates: 2025-03-03/2025-03-07', 'head.2', '3–7 March 2025')],
    { symbol: 'LAMP/MSP/1', session: '{ body: lamp, number: 3 }' },
  ),
  ...paper(
    'board',
    head('Note of the Board', '17–19 June 2025', 'I. Introduction', '1. The board meets.'),
    [session('body: board, term: annual, dates: 2025-06-17/2025-06-19', 'head.2', '17–19 June 2025')],
    { symbol: 'UNW/2025/1', session: '{ body: board, dates: 2025-06-17/2025-06-19 }' },
  ),
});
const ask = (question: string) => {
  const { status, dates, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? [...dates, ...sources.map(({ quote }) => quote)] : status;
};

describe('a session that the head of a document gives', () => {
  const table: [question: string, told: string[] | string][] = [
    // A word for a name within the name of a body asks for none.
    [
      '¿Cuándo se celebra el período de sesiones de 2025 del Grupo de Mareas en Nombres de Lagunas?',
      ['2025-04-28/2025-05-02', '28 April–2 May 2025'],
    ],
    // The convention under which a body works is named beside it.
    [
      'When did the Tide Group on Lagoon Names of the harbour lanterns convention hold its eighth session?',
      ['2025-04-28/2025-05-02', '28 April–2 May 2025'],
    ],
    ['When did the Tide Group on Lagoon Names of the kelp convention hold its eighth session?', 'not-in-records'],
    // A place that nobody knows stands in the line.
    [
      'Where and when was the eighth session of the Tide Group on Lagoon Names?',
      ['2025-04-28/2025-05-02', 'Lisbon, Portugal, 28 April–2 May 2025'],
    ],
    // A body is named by its letters and a part of its name, a board by its organization.
    ['third meeting of states parties TLMP when', ['2025-03-03/2025-03-07', '3–7 March 2025']],
    ['When is the UN-Women annual session 2025?', ['2025-06-17/2025-06-19', '17–19 June 2025']],
  ];
  for (const [question, told] of table) it(question, () => assert.deepEqual(ask(question), told));
});
