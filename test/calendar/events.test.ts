import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { restrictTo } from '../../src/knowledge/restrict.ts';
import type { ClaimContent, MeetingClaim } from '../../src/model.ts';
import { makeFolder, sessionClaim, TEXT, recordOf as yamlOf } from '../fixtures/knowledge-folder.ts';
import { fileOf, GROUP, type Read, readFile } from './read.ts';
import { recordOf, WRITTEN, winterAgenda, worldOfRecords } from './worlds.ts';

const uids = (read: Read[]) => read.map(({ uid }) => uid);
const events = (...args: Parameters<typeof worldOfRecords>) => readFile(fileOf(worldOfRecords(...args)));

const NINTH = { body: GROUP, number: 9 };
const meeting = (date: string, start: string, end: string, over: Partial<MeetingClaim> = {}): ClaimContent => ({
  meeting: { date, start, end, item: '1', ...over },
});
const item: ClaimContent = { item: { number: '1', title: 'Opening' } };
const agenda = (
  id: string,
  date: string,
  rows: ClaimContent[],
  kind = 'provisional agenda',
  dates = '2027-01-27/2027-01-28',
) =>
  recordOf(id, { kind, date, session: NINTH }, [
    { session: { ...NINTH, designation: 'meeting', dates, status: 'planned' } },
    item,
    ...rows,
  ]);

const MORNING = meeting('2027-01-27', '10:00', '13:00');
const AFTERNOON = meeting('2027-01-27', '15:00', '18:00');
const before = events([agenda('a', '2026-11-02', [MORNING, AFTERNOON])]);

describe('an update replaces', () => {
  const later = WRITTEN + 5_000;
  const changes: [what: string, rows: ClaimContent[], dates?: string][] = [
    ['an hour', [meeting('2027-01-27', '09:30', '12:30'), AFTERNOON]],
    ['an item', [meeting('2027-01-27', '10:00', '13:00', { item: '2' }), AFTERNOON]],
    [
      'the days',
      [meeting('2027-02-03', '10:00', '13:00'), meeting('2027-02-03', '15:00', '18:00')],
      '2027-02-03/2027-02-04',
    ],
  ];
  for (const [what, rows, dates] of changes)
    it(`${what} of a numbered session: the same UIDs, a higher SEQUENCE`, () => {
      const after = events([agenda('a', '2026-11-02', rows, 'provisional agenda', dates)], { a: later });
      assert.deepEqual(uids(before), [`${GROUP}.9.1.morning@rapporteur`, `${GROUP}.9.1.afternoon@rapporteur`]);
      assert.deepEqual(uids(after), uids(before));
      assert.deepEqual(
        after.map(({ sequence }, index) => sequence - (before[index]?.sequence ?? 0)),
        [5, 5],
      );
    });

  it('when a record that speaks of the session is written later, or what all records rest on', () => {
    const records = [
      agenda('a', '2026-11-02', [MORNING]),
      recordOf('b', {}, [{ session: { ...NINTH, dates: '2027-01-27/2027-01-28', place: 'Vienna' } }]),
      recordOf('c', {}, [{ session: { body: GROUP, number: 8, dates: '2026-01-27/2026-01-28' } }]),
    ];
    const grown = (...args: [Record<string, number>, number?]) =>
      events(records, ...args).map(({ uid, modified }) => `${uid.split('.')[1]} ${modified}`);
    assert.deepEqual(grown({ b: later }), ['8 2026-01-02T03:04:05Z', '9 2026-01-02T03:04:10Z']);
    assert.deepEqual(grown({ c: later }), ['8 2026-01-02T03:04:10Z', '9 2026-01-02T03:04:05Z']);
    assert.deepEqual(grown({}, later), ['8 2026-01-02T03:04:10Z', '9 2026-01-02T03:04:10Z']);
  });

  it('with the times of the files on disk, at every level', () => {
    const folder = makeFolder({
      'records/a.yml': yamlOf([sessionClaim('body: wg-2, number: 3, dates: 2008-10-15/2008-10-16')]),
      'records/b.yml': yamlOf([sessionClaim('body: wg-2, number: 4, dates: 2009-10-01/2009-10-02')], {
        text: 'b.txt',
        distribution: 'limited',
      }),
      'texts/b.txt': TEXT,
    });
    const at = (path: string, day: string) => utimesSync(join(folder, path), new Date(day), new Date(day));
    for (const path of ['bodies.yml', 'records', 'records/b.yml']) at(path, '2025-01-01');
    at('records/a.yml', '2025-01-02');
    const knowledge = loadKnowledge(folder);
    const read = readFile(fileOf(createWorld(knowledge), 'en', ['wg-2']));
    assert.deepEqual(
      read.map(({ uid, modified }) => [uid, modified]),
      [
        ['wg-2.3.days@rapporteur', '2025-01-02T00:00:00Z'],
        ['wg-2.4.days@rapporteur', '2025-01-01T00:00:00Z'],
      ],
    );
    const general = readFile(fileOf(createWorld(restrictTo(knowledge, 'general')), 'en', ['wg-2']));
    assert.deepEqual(uids(general), ['wg-2.3.days@rapporteur'], 'no limited record is in it');
    at('records', '2025-01-03');
    const [changed] = readFile(fileOf(createWorld(loadKnowledge(folder)), 'en', ['wg-2']));
    assert.equal(changed?.modified, '2025-01-03T00:00:00Z', 'a record may have been taken away');
  });
});

describe('names', () => {
  it('are each used once, also for several half-days in one part of a day', () => {
    const rows = [
      meeting('2027-01-27', '09:00', '10:00'),
      meeting('2027-01-27', '11:00', '12:00'),
      meeting('2027-01-27', '19:00', '20:00'),
      meeting('2027-01-28', '10:00', '13:00'),
    ];
    assert.deepEqual(
      uids(events([agenda('a', '2026-11-02', rows)])).map((uid) => uid.replace('@rapporteur', '')),
      [`${GROUP}.9.1.morning`, `${GROUP}.9.1.morning-2`, `${GROUP}.9.1.evening`, `${GROUP}.9.2.morning`],
    );
  });

  it('have the first day where no number is printed', () => {
    const [event] = events([recordOf('a', {}, [{ session: { body: GROUP, dates: '2027-01-27/2027-01-28' } }])]);
    assert.equal(event?.uid, `${GROUP}.2027-01-27.days@rapporteur`);
  });
});

describe('what is cancelled', () => {
  it('a half-day: it says so itself, takes no time, and the others stay', () => {
    const rows = [meeting('2027-01-27', '10:00', '13:00', { cancelled: true }), AFTERNOON];
    const [morning, afternoon] = events([agenda('a', '2026-11-02', rows)]);
    assert.equal(morning?.uid, before[0]?.uid);
    assert.deepEqual([morning?.status, morning?.transparency], ['CANCELLED', 'TRANSPARENT']);
    assert.equal(morning?.summary, 'Cancelled: Working Group on Technical Assistance: item 1');
    assert.match(morning?.description ?? '', /^According to the documents, this meeting will not take place\.$/m);
    assert.deepEqual([afternoon?.status, afternoon?.transparency], ['TENTATIVE', 'OPAQUE']);
  });

  it('a session: all its half-days', () => {
    const off = recordOf('b', {}, [{ session: { ...NINTH, status: 'cancelled' } }]);
    const read = events([agenda('a', '2026-11-02', [MORNING, AFTERNOON]), off]);
    assert.deepEqual(
      read.map(({ uid, status }) => [uid, status]),
      uids(before).map((uid) => [uid, 'CANCELLED']),
    );
  });

  it('a session without hours', () => {
    const off = recordOf('b', {}, [{ session: { ...NINTH, dates: '2027-01-27/2027-01-28', status: 'cancelled' } }]);
    const [event] = events([off]);
    assert.deepEqual([event?.status, event?.start], ['CANCELLED', '2027-01-27']);
  });
});

describe('a session without hours', () => {
  const held: ClaimContent = {
    session: { ...NINTH, designation: 'meeting', dates: '2027-01-27/2027-01-29', status: 'held' },
  };

  it('is one event of whole days, which end with the day after the last', () => {
    const [event, ...others] = events([recordOf('a', {}, [held])]);
    assert.deepEqual([event?.start, event?.end, others], ['2027-01-27', '2027-01-30', []]);
    assert.deepEqual([event?.status, event?.transparency], ['CONFIRMED', 'TRANSPARENT']);
    assert.equal(event?.summary, 'Working Group on Technical Assistance: ninth meeting');
    assert.match(event?.description ?? '', /^The documents give no hours\.$/m);
  });

  it('is none where only the year is known', () => {
    assert.deepEqual(events([recordOf('a', {}, [{ session: { ...NINTH, dates: '2027' } }])]), []);
  });

  it('that was only planned is tentative, and says where it was announced', () => {
    const planned: ClaimContent = { session: { ...NINTH, dates: '2027-01-27', status: 'planned' } };
    const [event] = events([recordOf('a', { date: '2026-11-02' }, [planned])]);
    assert.deepEqual([event?.status, event?.start, event?.end], ['TENTATIVE', '2027-01-27', '2027-01-28']);
    assert.match(event?.description ?? '', /^Announced in a document of 2 November 2026\.$/m);
  });

  it('of several bodies is one event that says that nobody said which days are whose', () => {
    const bodies = ['ctoc-cop-wg-3', GROUP];
    const world = worldOfRecords([recordOf('a', {}, [{ session: { body: bodies, dates: '2027-01-25/2027-01-29' } }])]);
    const read = readFile(fileOf(world));
    assert.deepEqual(read, readFile(fileOf(world, 'en', ['ctoc-cop-wg-3'])), 'the same for each of them');
    const [event] = read;
    assert.deepEqual(uids(read), [`${GROUP}+ctoc-cop-wg-3.2027-01-25.days@rapporteur`]);
    assert.match(event?.summary ?? '', /^Working Group on .+ and Working Group on .+: joint period$/);
    assert.match(event?.description ?? '', /^A joint period: the documents do not say which days were whose\.$/m);
    assert.deepEqual(uids(readFile(fileOf(world, 'en', [GROUP, 'ctoc-cop-wg-3']))), uids(read), 'once for both');
  });
});

describe('several agendas of one session', () => {
  const old = agenda('old', '2026-11-02', [MORNING, AFTERNOON]);
  const starts = (read: Read[]) => read.map(({ start }) => start);

  it('the newest is followed, and what the other gives is told', () => {
    const read = events([agenda('new', '2026-12-01', [meeting('2027-01-27', '09:00', '12:00')]), old]);
    assert.deepEqual(starts(read), ['2027-01-27T08:00:00Z']);
    assert.match(read[0]?.description ?? '', /^Another document gives other days or hours:\n“Words 3”\nTitle of old/m);
  });

  it('a later document that is no agenda replaces only the half-days that it names', () => {
    const rows = [meeting('2027-01-27', '16:00', '18:00')];
    const read = events([old, agenda('note', '2026-12-01', rows, 'note by the secretariat')]);
    assert.deepEqual(starts(read), ['2027-01-27T09:00:00Z', '2027-01-27T15:00:00Z']);
  });

  it('that agree are one, in the language of the calendar', () => {
    const french = { ...agenda('aa', '2026-11-02', [MORNING, AFTERNOON]) };
    french.document = { ...french.document, language: 'fr', title: 'Titre français' };
    const world = worldOfRecords([old, french]);
    for (const [language, title] of [
      ['fr', /Titre français/],
      ['en', /Title of old/],
    ] as const) {
      const read = readFile(fileOf(world, language));
      assert.equal(read.length, 2);
      assert.match(read[0]?.description ?? '', title);
      assert.doesNotMatch(read[0]?.description ?? '', /Another document|Un autre document/);
    }
  });
});

it('the order of the records makes no difference', () => {
  const records = [winterAgenda(), agenda('old', '2026-10-02', [MORNING]), agenda('older', '2026-10-02', [AFTERNOON])];
  assert.equal(fileOf(worldOfRecords(records)), fileOf(worldOfRecords(records.toReversed())));
});
