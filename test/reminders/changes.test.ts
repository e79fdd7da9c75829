import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentRecord } from '../../src/model.ts';
import { dueAt } from '../../src/reminders/due.ts';
import { agenda, type Plan, record, worldOf } from './fixture.ts';
import { AFTERNOON, lines, off, REST, TUESDAY, turn, WEDNESDAY, wanted, weekBefore } from './telling.ts';

describe('what has changed since it was told', () => {
  type Row = {
    name: string;
    before?: Plan;
    after: DocumentRecord[];
    /** At the next turn, when nothing is due by the calendar. */
    next: string[];
    /** On the eve of the first day, which is told whatever has changed. */
    eve: string[];
    /** And on the first day itself. */
    day: string[];
  };
  const calm = ['day 03-02, 10:00-13:00, 15:00-18:00'];
  const eve = ['eve 03-02, 10:00-13:00, 15:00-18:00'];
  const rows: Row[] = [
    { name: 'nothing', after: [agenda()], next: [], eve, day: calm },
    {
      name: 'a half-day more',
      before: { halves: [TUESDAY, WEDNESDAY] },
      after: [agenda()],
      next: ['change 03-02, 10:00-13:00, 15:00-18:00 added'],
      eve,
      day: calm,
    },
    {
      name: 'hours on a day that had none, and was told a week before for want of any hours',
      before: { halves: [] },
      after: [agenda()],
      next: ['change 03-02, 10:00-13:00 added, 15:00-18:00 added'],
      eve,
      day: calm,
    },
    {
      name: 'other hours in the same part of the day',
      after: [agenda({ halves: [['2027-03-02', '09:30', '12:00'], ...REST] })],
      next: ['change 03-02, 09:30-12:00 moved from 10:00-13:00, 15:00-18:00'],
      eve: ['eve 03-02, 09:30-12:00, 15:00-18:00'],
      day: ['day 03-02, 09:30-12:00, 15:00-18:00'],
    },
    {
      name: 'only another end',
      after: [agenda({ halves: [['2027-03-02', '10:00', '13:30'], ...REST] })],
      next: ['change 03-02, 10:00-13:30 moved from 10:00-13:00, 15:00-18:00'],
      eve: ['eve 03-02, 10:00-13:30, 15:00-18:00'],
      day: ['day 03-02, 10:00-13:30, 15:00-18:00'],
    },
    {
      name: 'the evening instead of the morning is no move',
      after: [agenda({ halves: [['2027-03-02', '19:00', '21:00'], ...REST] })],
      next: ['change 03-02, 15:00-18:00, 19:00-21:00 added, -10:00-13:00'],
      eve: ['eve 03-02, 15:00-18:00, 19:00-21:00'],
      day: ['day 03-02, 15:00-18:00, 19:00-21:00'],
    },
    {
      name: 'nor is the evening instead of the afternoon',
      after: [agenda({ halves: [TUESDAY, ['2027-03-02', '18:00', '21:00'], WEDNESDAY] })],
      next: ['change 03-02, 10:00-13:00, 18:00-21:00 added, -15:00-18:00'],
      eve: ['eve 03-02, 10:00-13:00, 18:00-21:00'],
      day: ['day 03-02, 10:00-13:00, 18:00-21:00'],
    },
    {
      name: 'a half-day more that does not take place is no change',
      before: { halves: [TUESDAY, WEDNESDAY] },
      after: [agenda({ halves: [TUESDAY, off(AFTERNOON), WEDNESDAY] })],
      next: [],
      eve: ['eve 03-02, 10:00-13:00, 15:00-18:00 off'],
      day: ['day 03-02, 10:00-13:00'],
    },
    {
      name: 'a half-day less',
      after: [agenda({ halves: REST })],
      next: ['change 03-02, 15:00-18:00, -10:00-13:00'],
      eve: ['eve 03-02, 15:00-18:00'],
      day: ['day 03-02, 15:00-18:00'],
    },
    {
      name: 'all half-days of a day gone',
      after: [agenda({ halves: [WEDNESDAY] })],
      next: ['change 03-02, -10:00-13:00, -15:00-18:00'],
      eve: ['eve 03-02'],
      day: ['day 03-02'],
    },
    {
      name: 'a half-day cancelled is told once',
      after: [agenda({ halves: [off(TUESDAY), ...REST] })],
      next: ['change 03-02, 10:00-13:00 off, 15:00-18:00'],
      eve: ['eve 03-02, 15:00-18:00'],
      day: ['day 03-02, 15:00-18:00'],
    },
    {
      name: 'all half-days of a day cancelled',
      after: [agenda({ halves: [off(TUESDAY), off(AFTERNOON)] })],
      next: ['change 03-02, 10:00-13:00 off, 15:00-18:00 off', 'change 03-03, -10:00-13:00'],
      eve: [],
      day: [],
    },
    {
      name: 'a half-day that was cancelled is held after all',
      before: { halves: [off(TUESDAY), ...REST] },
      after: [agenda()],
      next: ['change 03-02, 10:00-13:00 added, 15:00-18:00'],
      eve,
      day: calm,
    },
    {
      name: 'the session cancelled is told once, not day by day',
      after: [agenda(), agenda({ status: 'cancelled', halves: [] }, 'cancelling')],
      next: ['change 03-02, no session, new Title of cancelling'],
      eve: [],
      day: [],
    },
    {
      name: 'the session moved, then cancelled, is told once',
      after: [agenda({ dates: '2027-03-09/2027-03-11', halves: [], status: 'cancelled' })],
      next: ['change 03-02, no session, -10:00-13:00, -15:00-18:00'],
      eve: [],
      day: [],
    },
    {
      name: 'the session moved: its days are gone',
      after: [agenda({ dates: '2027-03-09/2027-03-11', halves: [] })],
      next: ['change 03-02, no day, -10:00-13:00, -15:00-18:00', 'change 03-03, no day, -10:00-13:00'],
      eve: [],
      day: ['week 03-09'],
    },
    {
      name: 'the session shortened by its first day',
      after: [agenda({ dates: '2027-03-03/2027-03-04', halves: [WEDNESDAY] })],
      next: ['change 03-02, no day, -10:00-13:00, -15:00-18:00', 'week 03-03, 10:00-13:00'],
      eve: [],
      day: [],
    },
    {
      name: 'the session is in the records no more',
      after: [],
      next: ['change 03-02, no day, -10:00-13:00, -15:00-18:00', 'change 03-03, no day, -10:00-13:00'],
      eve: [],
      day: [],
    },
    {
      name: 'a period that turned out to be shared is not gone',
      after: [agenda({ body: ['wg-2', 'wg-3'] })],
      next: [],
      eve,
      day: calm,
    },
    {
      name: 'a new document alone waits for the next turn of the day',
      after: [agenda({ symbols: ['A/1'] })],
      next: [],
      eve: ['eve 03-02, 10:00-13:00, 15:00-18:00, new A/1'],
      day: calm,
    },
    {
      name: 'a document held that was listed before is not new',
      before: { symbols: ['A/1'] },
      after: [
        agenda({ symbols: ['A/1'] }),
        record('note', [{ reissue: { reason: 'technical' } }], { symbol: 'A/1', date: '2027-02-01' }),
      ],
      next: [],
      eve,
      day: calm,
    },
    {
      name: 'a revision takes the place of what it revises',
      before: { symbols: ['A/1', 'A/2'] },
      after: [agenda({ symbols: ['A/1', 'A/1/Rev.1', 'A/2', 'A/2/Corr.1'] })],
      next: [],
      eve: ['eve 03-02, 10:00-13:00, 15:00-18:00, reissued A/1/Rev.1, new A/2/Corr.1'],
      day: calm,
    },
    {
      name: 'a document reissued for a reason',
      before: { facts: { symbol: 'A/1' } },
      after: [agenda({ facts: { symbol: 'A/1' }, reissue: 'technical reasons' })],
      next: [],
      eve: ['eve 03-02, 10:00-13:00, 15:00-18:00, reissued A/1'],
      day: calm,
    },
    {
      name: 'a document of another date',
      after: [agenda({ facts: { date: '2027-02-20' } })],
      next: [],
      eve: ['eve 03-02, 10:00-13:00, 15:00-18:00, reissued Title of agenda'],
      day: calm,
    },
    {
      name: 'a revision taken back',
      before: { symbols: ['A/1/Rev.1'] },
      after: [agenda({ symbols: ['A/1'] })],
      next: [],
      eve,
      day: calm,
    },
    {
      name: 'a date that nobody had read before',
      before: { undated: true },
      after: [agenda({ facts: { date: '2027-02-20' } })],
      next: [],
      eve,
      day: calm,
    },
    {
      name: 'another language version is the same document, whatever its date',
      before: { facts: { symbol: 'A/1', language: 'fr' } },
      after: [
        agenda({ facts: { symbol: 'A/1', language: 'fr' } }),
        agenda({ facts: { symbol: 'A/1', date: '2027-01-20' } }, 'english'),
      ],
      next: [],
      eve,
      day: calm,
    },
    {
      name: 'the revised programme counts, not the one that it revises',
      before: { facts: { symbol: 'A/1' } },
      after: [
        agenda({ facts: { symbol: 'A/1' } }),
        agenda({ facts: { symbol: 'A/1/Rev.1' }, halves: [['2027-03-02', '11:00', '13:00'], ...REST] }, 'revised'),
      ],
      next: ['change 03-02, 11:00-13:00 moved from 10:00-13:00, 15:00-18:00, reissued A/1/Rev.1'],
      eve: ['eve 03-02, 11:00-13:00, 15:00-18:00'],
      day: ['day 03-02, 11:00-13:00, 15:00-18:00'],
    },
    {
      name: 'two documents that differ are both shown',
      after: [agenda(), agenda({ halves: [['2027-03-02', '11:00', '13:00'], ...REST] }, 'other')],
      next: ['change 03-02, 10:00-13:00, 11:00-13:00 added, 15:00-18:00, new Title of other'],
      eve: ['eve 03-02, 10:00-13:00, 11:00-13:00, 15:00-18:00'],
      day: ['day 03-02, 10:00-13:00, 11:00-13:00, 15:00-18:00'],
    },
  ];
  for (const { name, before, after, next, eve: eveLines, day } of rows)
    it(name, () => {
      const changed = worldOf(...after);
      const first = weekBefore(worldOf(agenda(before)));
      const second = dueAt(changed, wanted, turn(wanted, '2027-02-24', 'morning'), first.told);
      const third = dueAt(changed, wanted, turn(wanted, '2027-02-24', 'evening'), second.told);
      const fourth = dueAt(changed, wanted, turn(wanted, '2027-03-01', 'evening'), third.told);
      const fifth = dueAt(changed, wanted, turn(wanted, '2027-03-02', 'morning'), fourth.told);
      assert.deepEqual(
        { next: lines(second), afterwards: lines(third), eve: lines(fourth), day: lines(fifth) },
        { next, afterwards: [], eve: eveLines, day },
      );
      assert.deepEqual(third.told, second.told);
    });
});
