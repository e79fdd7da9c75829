import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { halfDays } from '../../src/knowledge/half-days.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { findSession, mergeSessions, type Session } from '../../src/knowledge/sessions.ts';
import type { DocumentRecord, SessionClaim } from '../../src/model.ts';
import {
  EIGHTH_AGENDA,
  HALF_DAY_FILES,
  MOVE_FILES,
  NINTH_AGENDA,
  NOTE_FILES,
  REPORT_FILES,
} from '../fixtures/cancelled.ts';
import { line, makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const G = 'wg-2';
const A = '2014-10-06/2014-10-10';
const B = '2015-01-12/2015-01-16';
const C = '2015-03-02/2015-03-06';

type Said = Omit<SessionClaim, 'body'>;

const record = (id: string, date: string | undefined, ...sessions: Said[]): DocumentRecord => ({
  id,
  document: { text: `${id}.txt`, title: id, kind: 'report', language: 'fr', ...(date ? { date } : {}) },
  claims: sessions.map((session) => ({ session: { body: G, ...session }, paragraph: '1', quote: `${id} quoted` })),
  paragraphs: [],
});

const plan = record('plan', '2014-06-01', { number: 8, dates: A, place: 'Vienna', status: 'planned' });
const off = record('off', '2014-08-01', { number: 8, dates: A, status: 'cancelled' });
const move = record(
  'move',
  '2014-08-01',
  { number: 8, dates: A, status: 'cancelled' },
  { number: 8, dates: B, status: 'planned' },
);

/** What became of a session, with the claims that cannot both be true. */
const shown = ({ number, dates, place, cancelled, movedFrom, conflicts }: Session) =>
  [
    number ?? '-',
    cancelled ? 'cancelled' : 'stands',
    dates ?? '-',
    place ?? '-',
    ...(movedFrom ? [`from ${movedFrom.join(' ')}`] : []),
    ...conflicts.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`),
  ].join(' ');

const rows: [name: string, records: DocumentRecord[], sessions: string[]][] = [
  ['planned by one record, cancelled by another: no contradiction', [plan, off], [`8 cancelled ${A} Vienna`]],
  [
    'cancelled without days',
    [plan, record('off', '2014-08-01', { number: 8, status: 'cancelled' })],
    [`8 cancelled ${A} Vienna`],
  ],
  [
    'cancelled by its days alone',
    [plan, record('off', undefined, { dates: A, status: 'cancelled' })],
    [`8 cancelled ${A} Vienna`],
  ],
  ['moved: the new days stand, the old place does not', [plan, move], [`8 stands ${B} - from ${A}`]],
  [
    'moved, and later held',
    [plan, move, record('report', '2015-03-01', { number: 8, dates: B, status: 'held', place: 'Vienna' })],
    [`8 stands ${B} Vienna from ${A}`],
  ],
  [
    'moved, and held by a record that knows the days only',
    [plan, move, record('report', '2015-03-01', { dates: B, status: 'held' })],
    [`8 stands ${B} - from ${A}`],
  ],
  [
    'moved by days that overlap',
    [
      record(
        'move',
        undefined,
        { number: 8, dates: A, status: 'cancelled' },
        { number: 8, dates: '2014-10-07/2014-10-11', status: 'planned' },
      ),
    ],
    [`8 stands 2014-10-07/2014-10-11 - from ${A}`],
  ],
  [
    'moved twice',
    [
      plan,
      move,
      record(
        'again',
        '2014-12-01',
        { number: 8, dates: B, status: 'cancelled' },
        { number: 8, dates: C, status: 'planned' },
      ),
    ],
    [`8 stands ${C} - from ${A} ${B}`],
  ],
  [
    'moved, then cancelled',
    [plan, move, record('end', '2014-12-01', { number: 8, dates: B, status: 'cancelled' })],
    [`8 cancelled ${B} Vienna`],
  ],
  [
    'cancelled and held: a conflict, and held until a person rules',
    [off, record('report', '2014-11-01', { number: 8, dates: A, status: 'held' })],
    [`8 stands ${A} - status: held | cancelled`],
  ],
  [
    'cancelled, then planned for the same days by a newer record: a conflict',
    [off, record('new', '2014-09-01', { number: 8, dates: A, status: 'planned' })],
    [`8 cancelled ${A} - status: planned | cancelled`],
  ],
  [
    'an older plan for other days is no move: the documents differ',
    [record('plan', '2014-06-01', { number: 8, dates: B, status: 'planned' }), off],
    [`8 cancelled ${A} - dates: ${A} | ${B}`],
  ],
  [
    'a cancelled session without a number does not disturb the order',
    [
      record(
        'list',
        '2016-01-01',
        { dates: '2006-10-16' },
        { dates: '2007-10-03' },
        { number: 3, dates: '2015-10-12' },
      ),
      record('off', '2014-08-01', { dates: A, status: 'cancelled' }),
    ],
    ['- stands 2006-10-16 -', '- stands 2007-10-03 -', `- cancelled ${A} -`, '3 stands 2015-10-12 -'],
  ],
];

describe('sessions that are cancelled or moved', () => {
  for (const [name, records, sessions] of rows)
    it(name, () => {
      for (const order of [records, records.toReversed()])
        assert.deepEqual(mergeSessions(order, []).map(shown).sort(), sessions.toSorted());
    });

  it('keep the numbers of those before them', () => {
    const records = rows.at(-1)?.[1] ?? [];
    assert.deepEqual(
      mergeSessions(records, []).map(({ ordinal }) => ordinal),
      [1, 2, undefined, undefined],
    );
  });

  it('are found by the days for which they were planned', () => {
    const sessions = mergeSessions([plan, move], []);
    assert.equal(findSession(sessions, { body: G, dates: A })?.number, 8);
    assert.equal(findSession(sessions, { body: G, dates: C }), undefined);
  });

  for (const [follow, cancelled] of [
    ['off', true],
    ['report', undefined],
  ] as const)
    it(`are ruled on by a person who follows ${follow}`, () => {
      const report = record('report', '2014-11-01', { number: 8, dates: A, status: 'held' });
      const ruling = { session: { body: G, number: 8 }, follow, because: 'so' };
      const [session] = mergeSessions([off, report], [ruling]);
      assert.equal(session?.cancelled, cancelled);
      assert.equal(session?.conflicts[0]?.ruling?.because, 'so');
    });
});

describe('check', () => {
  const held = sessionClaim('body: wg-2, number: 3, dates: 2008-10-15/2008-10-16, status: held');
  const cancelled = sessionClaim('body: wg-2, number: 3, dates: 2008-10-15/2008-10-16, status: cancelled');
  const problems = (claims: string[]) => loadKnowledge(makeFolder({ 'records/a.yml': recordOf(claims) })).problems;

  it('warns of a session that is cancelled and held', () => {
    assert.deepEqual(problems([held, cancelled]).map(line), [
      'records/a.yml:10:5: records differ on the status of session 3 of wg-2: held, "troisième réunion" (records/a.yml:7); cancelled, "troisième réunion" (records/a.yml:10); choose one in rulings.yml: - { session: { body: wg-2, number: 3 }, follow: a, because: … }',
    ]);
  });

  it('has nothing against one that is only cancelled, or moved', () => {
    assert.deepEqual(problems([cancelled]), []);
    assert.deepEqual(loadKnowledge(makeFolder({ ...REPORT_FILES, ...MOVE_FILES })).problems, []);
  });
});

describe('half-days that are cancelled', () => {
  const shownHalves = (files: Parameters<typeof makeFolder>[0]) => {
    const knowledge = loadKnowledge(makeFolder({ ...REPORT_FILES, ...files }));
    const agenda = knowledge.agendas.find(({ rows }) => rows.length > 0);
    assert.ok(agenda);
    return halfDays(knowledge, { agenda, rows: agenda.rows }).map(
      ({ date, start, items, cancelled }) =>
        `${date} ${start} ${items.map(({ number }) => number)}${cancelled ? ' cancelled' : ''}`,
    );
  };

  it('are those that another record cancels', () => {
    assert.deepEqual(shownHalves({ ...NINTH_AGENDA, ...HALF_DAY_FILES }), [
      '2015-10-12 10:00 1',
      '2015-10-12 15:00 2',
      '2015-10-13 10:00 2 cancelled',
      '2015-10-13 15:00 2',
    ]);
  });

  for (const [name, files] of [
    ['of a session that is cancelled', NOTE_FILES],
    ['of a session that was moved to other days', MOVE_FILES],
  ] as const)
    it(`are all ${name}`, () => {
      assert.deepEqual(shownHalves({ ...EIGHTH_AGENDA, ...files }), [
        '2014-10-06 10:00 1 cancelled',
        '2014-10-06 15:00 2 cancelled',
        '2014-10-07 10:00 2 cancelled',
        '2014-10-07 15:00 2 cancelled',
      ]);
    });
});
