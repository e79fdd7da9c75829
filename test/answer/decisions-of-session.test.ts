import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const CONFERENCES = `default: crime
bodies:
  - id: crime
    series: CTOC/COP
    zone: UTC
    names: [{ en: Conference of the Parties to the Crime Convention, fr: Conférence des Parties à la Convention contre le crime, ar: مؤتمر الأطراف في اتفاقية الجريمة }]
    short: { en: the Conference, fr: la Conférence }
    also: { en: [the Conference, Conference of the Parties, COP], fr: [Conférence des Parties, COP], ar: [مؤتمر الأطراف], es: [COP] }
  - id: kites
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties to the Kite Convention, fr: Conférence des Parties à la Convention sur les cerfs-volants, ar: مؤتمر الأطراف في اتفاقية الطائرات }]
    also: { es: [CP] }
places: [{ id: Bonn, names: { en: Bonn, fr: Bonn } }]
`;
const LINES: [key: string, text: string, claim: string][] = [
  [
    '1',
    '1. Decision 1/CP.23, entitled "Long strings", was adopted on 18 November 2017.',
    'id: decision 1/CP.23, by: kites, date: 2017-11-18, title: Long strings',
  ],
  ['2', '2. Decision 10/CP.23 was adopted on 17 November 2017.', 'id: decision 10/CP.23, by: kites, date: 2017-11-17'],
  ['3', '3. Decision 2/CP.23 was adopted on 17 November 2017.', 'id: decision 2/CP.23, by: kites, date: 2017-11-17'],
  ['4', '4. Resolution 1/CP.23 thanks the host.', 'id: resolution 1/CP.23, by: kites'],
  ['5', '5. It recalled decision 5/CP.22.', 'id: decision 5/CP.22, by: kites'],
  ['6', '6. It recalled decision 2/6.', 'id: decision 2/6, by: crime'],
];
const SESSIONS: [number: number, body: string, dates: string, text: string][] = [
  [23, 'kites', '2017-11-06/2017-11-18', 'The 23rd session was held in Bonn from 6 to 18 November 2017.'],
  [24, 'kites', '2018-12-02/2018-12-14', 'The 24th session was held in Bonn from 2 to 14 December 2018.'],
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': CONFERENCES,
      'texts/a.txt': `${[...LINES.map(([, text]) => text), ...SESSIONS.map(([, , , text], i) => `${i + 7}. ${text}`)].join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          ...LINES.map(
            ([key, text, claim]) =>
              `  - decision: { ${claim} }\n    paragraph: "${key}"\n    quote: '${text.slice(3)}'`,
          ),
          ...SESSIONS.map(
            ([number, body, dates, text], i) =>
              `  - session: { body: ${body}, number: ${number}, dates: ${dates}, place: Bonn, status: held }\n    paragraph: "${i + 7}"\n    quote: ${text}`,
          ),
        ],
        { language: 'en', title: 'Report', kind: 'report', symbol: 'FCCC/CP/2018/1', date: '2019-01-31' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the decisions of a session', () => {
  const all = ['decision 1/CP.23', 'decision 2/CP.23', 'decision 10/CP.23'];
  const table: [question: string, decisions: string[]][] = [
    ['Which decisions did COP 23 adopt?', all],
    ['List the decisions of COP 23', all],
    ['How many resolutions did COP 23 adopt?', ['resolution 1/CP.23']],
    ['Quelles décisions la COP 23 a-t-elle adoptées ?', all],
    ['Quelles décisions la 23e session de la Conférence des Parties a-t-elle adoptées ?', all],
    ['¿Qué decisiones aprobó la CP 23?', all],
    ['ما المقررات التي اتخذها مؤتمر الأطراف 23؟', all],
    ['Which decisions did COP 23 adopt on 17 November 2017?', ['decision 2/CP.23', 'decision 10/CP.23']],
    ['Which decisions did COP 23 adopt on 18 November 2017?', ['decision 1/CP.23']],
    ['Which resolutions did COP 23 adopt?', ['resolution 1/CP.23']],
  ];
  for (const [question, decisions] of table)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual([answer.status, answer.decisions], ['answered', decisions], answer.lead);
    });

  it('are told with their titles', () =>
    assert.deepEqual(ask('Which decisions did COP 23 adopt on 18 November 2017?').lines, [
      'decision 1/CP.23: “Long strings”',
    ]));

  it('are told with the day that is asked for', () =>
    assert.match(ask('Which decisions did COP 23 adopt on 18 November 2017?').lead, /dated 18 November 2017/));

  for (const question of [
    'Which decisions did COP 24 adopt?',
    'Which decisions did COP 23 adopt on 16 November 2017?',
    'Which decisions did COP 25 adopt?',
    'How many decisions did COP 24 adopt?',
    // Of those between the second and the tenth nothing is known.
    'How many decisions did COP 23 adopt?',
    // No session of this Conference is known: decision 2/6 is of the other one.
    'Which decisions did the 2nd session of the Conference of the Parties to the Kite Convention adopt?',
    'Which decisions did the 6th session of the Conference of the Parties to the Crime Convention adopt?',
  ])
    it(`are those of no other one: ${question}`, () => {
      const { status, decisions } = ask(question);
      assert.deepEqual([status, decisions], ['not-in-records', []]);
    });
});

describe('"the Conference of the Parties"', () => {
  for (const question of [
    'When was the 23rd session of the Conference of the Parties?',
    'Quand a eu lieu la 23e session de la Conférence des Parties ?',
    'متى عقد مؤتمر الأطراف 23؟',
    'Dates et lieu de la 23e session de la Conférence des Parties (COP 23)',
    'When was the 23rd session of the Conference of the Parties (COP 23)?',
  ])
    it(`is the one that has held the session: ${question}`, () =>
      assert.deepEqual(ask(question).dates, ['2017-11-06/2017-11-18']));

  it('is none where its convention is named', () =>
    assert.deepEqual(
      ask('When was the 23rd session of the Conference of the Parties to the Crime Convention?').dates,
      [],
    ));

  it('is that of the series of the document, whatever other body has this name', () => {
    const text =
      'FCCC/CP/2017/11\n\nConference of the Parties\n\nReport of the Conference of the Parties on its twenty-third session, held in Bonn from 6 to 18 November 2017\n\n1. It will meet again at the twenty-fifth session of the Conference of the Parties (November 2019).\n';
    const bodies = world.knowledge.bodies;
    const { claims, document } = extractRecord(text, { file: 'x.txt', bodies, places: world.knowledge.places });
    const named = claims.flatMap((claim) => ('session' in claim ? [[claim.session.body, claim.session.number]] : []));
    assert.deepEqual(named, [
      ['kites', 23],
      ['kites', 25],
    ]);
    assert.deepEqual(document.session, { body: 'kites', number: 23 });
  });
});
