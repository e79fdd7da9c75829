import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { findSession, mergeSessions, ordinalOf, type Session } from '../../src/knowledge/sessions.ts';
import type { DocumentRecord, SessionClaim } from '../../src/model.ts';
import { type Files, makeFolder, recordOf, sessionClaim, TEXT } from '../fixtures/knowledge-folder.ts';

const G = 'wg-2';

const record = (id: string, ...sessions: SessionClaim[]): DocumentRecord => ({
  id,
  document: { text: `${id}.txt`, title: id, kind: 'report', language: 'fr' },
  claims: sessions.map((session) => ({ session, paragraph: '1', quote: `${id} quoted` })),
  paragraphs: [],
});

/** A session as one line: number or deduced number in brackets, days, place, records that say so. */
const shown = (session: Session) =>
  [
    session.bodies.join('+'),
    session.number ?? (session.ordinal ? `(${session.ordinal})` : '-'),
    session.dates ?? '-',
    session.place ?? '-',
    session.evidence.map((cited) => cited.record.id).join(' '),
  ].join(' ');

const rows: [name: string, records: DocumentRecord[], sessions: string[]][] = [
  ['nothing', [], []],
  [
    'one session of two records: number in one, days in both, place in the other',
    [
      record('a', { body: G, number: 3, dates: '2008-10-15/2008-10-16' }),
      record('b', { body: G, dates: '2008-10-15/2008-10-16', place: 'Vienna' }),
    ],
    ['wg-2 3 2008-10-15/2008-10-16 Vienna a b'],
  ],
  [
    'a year does not name a session by itself',
    [record('a', { body: G, number: 3, dates: '2008-10-15/2008-10-16' }), record('b', { body: G, dates: '2008' })],
    ['wg-2 - 2008 - b', 'wg-2 3 2008-10-15/2008-10-16 - a'],
  ],
  [
    'days in a period that two bodies shared are nobody’s own',
    [
      record('a', { body: ['wg-3', G], dates: '2008-10-13/2008-10-17' }),
      record('b', { body: G, dates: '2008-10-15/2008-10-16' }),
    ],
    ['wg-3+wg-2 - 2008-10-13/2008-10-17 - a', 'wg-2 - 2008-10-15/2008-10-16 - b'],
  ],
  [
    'two bodies in either order are one joint session',
    [
      record('a', { body: ['wg-3', G], dates: '2008-10-13/2008-10-17' }),
      record('b', { body: [G, 'wg-3'], dates: '2008-10-13/2008-10-17' }),
    ],
    ['wg-3+wg-2 - 2008-10-13/2008-10-17 - a b'],
  ],
  [
    'a list that ends in a numbered session numbers those before it',
    [
      record(
        'a',
        { body: G, dates: '2006-10-16/2006-10-17' },
        { body: G, dates: '2007-10-03/2007-10-05' },
        { body: G, number: 3, dates: '2008-10-15/2008-10-16' },
      ),
    ],
    ['wg-2 (1) 2006-10-16/2006-10-17 - a', 'wg-2 (2) 2007-10-03/2007-10-05 - a', 'wg-2 3 2008-10-15/2008-10-16 - a'],
  ],
  [
    'a list with a gap numbers none',
    [record('a', { body: G, dates: '2006-10-16/2006-10-17' }, { body: G, number: 3, dates: '2008-10-15/2008-10-16' })],
    ['wg-2 - 2006-10-16/2006-10-17 - a', 'wg-2 3 2008-10-15/2008-10-16 - a'],
  ],
  [
    'sessions of one number and other bodies stay apart',
    [record('a', { body: G, number: 3, dates: '2008-10-15' }, { body: 'wg-3', number: 3, dates: '2008-10-15' })],
    ['wg-2 3 2008-10-15 - a', 'wg-3 3 2008-10-15 - a'],
  ],
  ['a claim without number and days says nothing of a session', [record('a', { body: G, place: 'Vienna' })], []],
];

describe('mergeSessions', () => {
  for (const [name, records, sessions] of rows) {
    it(name, () => assert.deepEqual(mergeSessions(records, []).map(shown), sessions));
  }

  it('tells the city where another record names only its country, and no conflict', () => {
    const places = [
      { id: 'United Arab Emirates', names: {}, country: true as const },
      { id: 'Dubai', names: {} },
      { id: 'Bonn', names: {} },
    ];
    const days = '2023-11-30/2023-12-06';
    const inPlaces = (...named: string[]) =>
      mergeSessions(
        named.map((place, at) => record(String(at), { body: G, number: 59, dates: days, place })),
        [],
        places,
      ).map(({ place, conflicts }) => [place, conflicts.length]);
    assert.deepEqual(inPlaces('United Arab Emirates', 'Dubai'), [['Dubai', 0]]);
    assert.deepEqual(inPlaces('Dubai', 'United Arab Emirates'), [['Dubai', 0]]);
    assert.deepEqual(inPlaces('United Arab Emirates'), [['United Arab Emirates', 0]]);
    assert.deepEqual(inPlaces('Bonn', 'Dubai'), [['Bonn', 1]]);
  });

  it('finds a session by number, or by days that it shares', () => {
    const sessions = mergeSessions([record('a', { body: G, number: 3, dates: '2008-10-15/2008-10-16' })], []);
    assert.ok(findSession(sessions, { body: G, number: 3 }));
    assert.ok(findSession(sessions, { body: G, dates: '2008-10-16' }));
    assert.equal(findSession(sessions, { body: G, number: 4, dates: '2008-10-16' }), undefined);
    assert.equal(findSession(sessions, { body: 'wg-3', number: 3 }), undefined);
    assert.equal(findSession(sessions, { body: G }), undefined);
    assert.equal(findSession(sessions, undefined), undefined);
    assert.equal(ordinalOf(sessions[0] as Session), 3);
  });
});

describe('records that differ', () => {
  const plan = record('a', { body: G, number: 3, dates: '2008-10-15/2008-10-17', status: 'planned' });
  const report = record('b', { body: G, number: 3, dates: '2008-10-15/2008-10-16', status: 'held' });
  const rule = (follow: string) => [{ session: { body: G, number: 3 }, follow, because: 'so' }];

  it('are both kept; what was held goes before what was planned, in any order of the records', () => {
    for (const records of [
      [plan, report],
      [report, plan],
    ]) {
      const [session] = mergeSessions(records, []);
      assert.equal(session?.dates, '2008-10-15/2008-10-16');
      assert.deepEqual(
        session?.conflicts[0]?.values.map(({ value }) => value),
        ['2008-10-15/2008-10-16', '2008-10-15/2008-10-17'],
      );
      assert.equal(session?.conflicts[0]?.ruling, undefined);
    }
  });

  it('are ruled between by a person', () => {
    const [session] = mergeSessions([plan, report], rule('a'));
    assert.equal(session?.dates, '2008-10-15/2008-10-17');
    assert.equal(session?.conflicts[0]?.ruling?.because, 'so');
  });

  it('are not ruled between by a record that says nothing of it', () => {
    const [session] = mergeSessions([plan, report], rule('c'));
    assert.equal(session?.dates, '2008-10-15/2008-10-16');
    assert.equal(session?.conflicts[0]?.ruling, undefined);
  });

  it('do not when one is only less exact', () => {
    const year = record('c', { body: G, number: 3, dates: '2008' });
    assert.deepEqual(mergeSessions([year, report], [])[0]?.conflicts, []);
  });
});

describe('an answer from records that differ', () => {
  const files: Files = {
    'records/a.yml': recordOf([sessionClaim('body: wg-2, number: 3, dates: 2008-10-15/2008-10-16, status: held')]),
    'texts/b.txt': TEXT.replace('15 et 16', '15, 16 et 17'),
    'records/b.yml': recordOf(
      [
        sessionClaim(
          'body: wg-2, number: 3, dates: 2008-10-15/2008-10-17, status: held',
          'les 15, 16 et 17 octobre 2008',
        ),
      ],
      { text: 'b.txt', title: 'Note' },
    ),
  };
  const ask = (more: Files = {}) =>
    answer(
      createWorld(loadKnowledge(makeFolder({ ...files, ...more }))),
      'Quand la troisième réunion a-t-elle eu lieu ?',
      {
        today: '2026-11-21',
      },
    ).answer;

  it('quotes both and says that they differ', () => {
    const { status, notes, sources } = ask();
    assert.equal(status, 'answered');
    assert.deepEqual(sources.map(({ record }) => record).sort(), ['a', 'b']);
    const [note = ''] = notes.filter((text) => text.includes('«'));
    assert.match(note, /15 et 16 octobre 2008 selon « Rapport ».*15 au 17 octobre 2008 selon « Note »/);
  });

  it('tells the ruling of a person, its reason, and follows it', () => {
    const ruling = 'rulings:\n  - { session: { body: wg-2, number: 3 }, follow: b, because: la note a été corrigée }\n';
    const { dates, notes, sources } = ask({ 'rulings.yml': ruling });
    assert.deepEqual(dates, ['2008-10-15/2008-10-17']);
    assert.match(notes.join('\n'), /la note a été corrigée/);
    assert.deepEqual(sources.map(({ record }) => record).sort(), ['a', 'b']);
  });
});
