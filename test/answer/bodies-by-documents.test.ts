import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { namingSeries } from '../../src/answer/reading/named-series.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: conference
bodies:
  - id: conference
    series: A/AC.172
    zone: UTC
    names: [{ en: Committee on Conferences, fr: Comité des conférences }]
  - id: governing
    series: HSP/GC
    zone: UTC
    names: [{ en: Governing Council of the Settlements Programme }]
  - id: seabed
    series: ISBA/A
    zone: UTC
    names: [{ en: Assembly of the Seabed Authority }]
  - id: council
    series: S
    zone: America/New_York
    names: [{ en: Security Council }]
places: []
`;

const TEXT = `1. The Committee on Conferences held its third session on 4 June 2013.

2. The Governing Council of the Settlements Programme held its twenty-fifth session on 5 June 2013.

3. The Assembly of the Seabed Authority held its third session on 6 June 2013.

4. The 7455th meeting of the Security Council will be on 3 June 2015.
`;

const claim = (at: number, facts: string, quote: string) =>
  sessionClaim(`${facts}, status: held`, quote).replace('"1"', `"${at}"`);

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          claim(1, 'body: conference, number: 3, dates: 2013-06-04', 'third session on 4 June 2013'),
          claim(2, 'body: governing, number: 25, dates: 2013-06-05', 'twenty-fifth session on 5 June 2013'),
          claim(3, 'body: seabed, number: 3, dates: 2013-06-06', 'third session on 6 June 2013'),
          claim(
            4,
            'body: council, number: 7455, designation: meeting, dates: 2015-06-03',
            '7455th meeting of the Security Council will be on 3 June 2015',
          ),
        ],
        { language: 'en', title: 'Report' },
      ),
      'texts/b.txt': 'HSP/GC/25/1\n\nTwenty-fifth session\n\nNairobi, 17–23 April 2015\n\nProvisional agenda\n',
      'records/b.yml': recordOf([], {
        text: 'b.txt',
        language: 'en',
        title: 'Provisional agenda',
        kind: 'document',
        symbol: 'HSP/GC/25/1',
      }),
    }),
  ),
);
const ask = (question: string, today = '2026-11-21') => answerTurns(world, [question], { today });

describe('a body that is called by its series', () => {
  const { bodies } = world.knowledge;
  const table: [text: string, language: 'en' | 'fr', named: string][] = [
    ['when did A/AC.172 meet?', 'en', 'when did Committee on Conferences meet?'],
    ['quand siège a/ac.172 ?', 'fr', 'quand siège Comité des conférences ?'],
    ['the Committee (A/AC.172)', 'en', 'the Committee (Committee on Conferences)'],
    // A series without a name in the language of the question.
    ['quand siège HSP/GC ?', 'fr', 'quand siège Governing Council of the Settlements Programme ?'],
    ['A/AC.172/2013/1', 'en', 'A/AC.172/2013/1'],
    ['A/AC.1721', 'en', 'A/AC.1721'],
    ['CRP/A/AC.172', 'en', 'CRP/A/AC.172'],
    ['HSP/GC(XX)', 'en', 'HSP/GC(XX)'],
    ['A/AC.999', 'en', 'A/AC.999'],
  ];
  for (const [text, language, named] of table)
    it(text, () => assert.equal(namingSeries(text, bodies, language), named));

  for (const [question, dates] of [
    ['When was the third session of the Committee (A/AC.172)?', ['2013-06-04']],
    ['When was the third session of A/AC.172?', ['2013-06-04']],
    ['When was the third session of ISBA/A?', ['2013-06-06']],
    ['When was the fourth session of A/AC.172?', []],
  ] as const)
    it(question, () => {
      const { status, dates: days, lead } = ask(question);
      assert.deepEqual([days, status === 'answered'], [dates, dates.length > 0], lead);
    });
});

describe('a body that is named with its document', () => {
  for (const [question, dates] of [
    ['When is the session of the governing council (HSP/GC/25/1)?', ['2015-04-17/2015-04-23']],
    // A word that is none of its name.
    ['When is the session of the fisheries council (HSP/GC/25/1)?', []],
  ] as const)
    it(question, () => {
      const { status, dates: days, lead } = ask(question);
      assert.deepEqual([days, status === 'answered'], [dates, dates.length > 0], lead);
    });
});

describe('a sitting that the records tell of as of a session', () => {
  for (const [question, dates] of [
    ['When is the 7455th meeting of the Security Council?', ['2015-06-03']],
    ['When is the 7455th meeting?', ['2015-06-03']],
    ['When is the 7456th meeting of the Security Council?', []],
  ] as const)
    it(question, () => {
      const { status, kind, dates: days, lead } = ask(question, '2015-06-01');
      assert.equal(status === 'answered' && kind === 'sessions', dates.length > 0, lead);
      assert.deepEqual([days, status === 'answered'], [dates, dates.length > 0], lead);
    });

  for (const question of ['Is there a meeting tomorrow?', 'Y a-t-il une réunion demain ?'])
    it(`${question} (of a body that is not the usual one)`, () => {
      const { status, dates, lead } = ask(question, '2015-06-02');
      assert.equal(status, 'answered', lead);
      assert.deepEqual([...new Set(dates)], ['2015-06-03']);
    });
  it('and none on another day', () => assert.deepEqual(ask('Is there a meeting tomorrow?', '2015-06-10').dates, []));
});
