import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: council
bodies:
  - id: council
    series: LAMP
    zone: America/New_York
    names: [{ en: Lantern Council, fr: Conseil des lanternes, es: Consejo de Linternas, ru: Совет фонарей, ar: مجلس الفوانيس, zh: 灯笼理事会 }]
places: []
`;
const agenda = (
  number: number,
  language: Language,
  [title, held, matter]: [string, string, string],
  at: string,
  date: string,
) => ({
  [`texts/${number}-${language}.txt`]: `${[title, held, matter].join('\n\n')}\n`,
  [`records/${number}-${language}.yml`]: recordOf(
    [
      `  - session: { body: council, number: ${number}, designation: meeting, dates: ${date} }\n    paragraph: head.2\n    quote: "${held}"`,
      `  - opening: { at: ${at} }\n    paragraph: head.2\n    quote: "${held}"`,
    ],
    {
      text: `${number}-${language}.txt`,
      language,
      title,
      symbol: `LAMP/AGENDA/${number}`,
      kind: 'provisional agenda',
      session: `{ body: council, number: ${number} }`,
    },
  ),
});
const EN: [string, string, string] = [
  'Provisional agenda for the 7442nd meeting of the Lantern Council',
  'To be held on Wednesday, 13 May 2015, at 10 a.m.',
  '2. Small lamps on piers',
];
const world = worldHolding({
  'bodies.yml': BODIES,
  ...agenda(7442, 'en', EN, '2015-05-13T10:00', '2015-05-13'),
  ...agenda(
    7442,
    'fr',
    [
      'Ordre du jour provisoire de la 7442e séance du Conseil des lanternes',
      'Qui se tiendra le mercredi 13 mai 2015, à 10 heures',
      '2. Petites lampes sur les jetées',
    ],
    '2015-05-13T10:00',
    '2015-05-13',
  ),
  ...agenda(
    7455,
    'en',
    [
      'Provisional agenda for the 7455th meeting of the Lantern Council',
      'To be held on Wednesday, 3 June 2015, at 3 p.m.',
      '2. Candles',
    ],
    '2015-06-03T15:00',
    '2015-06-03',
  ),
});
const ask = (question: string, today = '2026-11-21') => answerTurns(world, [question], { today });

describe('the hour of a meeting of which no agenda is held', () => {
  const table: [question: string, date: string, says: RegExp, quote: string][] = [
    ['What time does the Lantern Council meet on 13 May 2015?', '2015-05-13', /10 a\.m\. \(New York/, EN[1]],
    [
      'At what time is the 7455th meeting of the Lantern Council?',
      '2015-06-03',
      /3 p\.m\./,
      'To be held on Wednesday, 3 June 2015, at 3 p.m.',
    ],
    [
      'à quelle heure est la 7442e séance du Conseil des lanternes ?',
      '2015-05-13',
      /10 heures/,
      'Qui se tiendra le mercredi 13 mai 2015, à 10 heures',
    ],
    // What the agenda of the one meeting of that day is about asks nothing more.
    ['What time does the Lantern Council meet on 13 May 2015 on small lamps?', '2015-05-13', /10 a\.m\./, EN[1]],
  ];
  for (const [question, date, says, quote] of table)
    it(question, () => {
      const { status, dates, lead, sources } = ask(question);
      assert.deepEqual([status, dates, sources[0]?.quote], ['answered', [date], quote], lead);
      assert.match(lead, says);
    });

  it('is not told of a matter that its agenda does not have', () =>
    assert.equal(ask('What time does the Lantern Council meet on 13 May 2015 on whales?').status, 'not-in-records'));
});

describe('the next meeting of a body that counts each of its sittings', () => {
  for (const question of [
    'what is the next meeting of the Lantern Council?',
    'quelle est la prochaine séance du Conseil des lanternes ?',
  ])
    it(question, () => {
      const { status, dates } = ask(question, '2015-05-20');
      assert.deepEqual([status, dates], ['answered', ['2015-06-03']]);
    });
});
