import assert from 'node:assert/strict';
import { test } from 'node:test';
import { upcoming } from '../../src/reminders/due.ts';
import { agenda, type Half, type Plan, subscription, worldOf } from './fixture.ts';

// 6 March 2027 is a Saturday.
const FORTNIGHT = '2027-03-01/2027-03-12';
const WEEKDAYS = ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12'];
const half = (date: string): Half => [date, '10:00', '13:00'];

const CASES: [what: string, Plan, days: string[]][] = [
  ['two weeks without hours', { dates: FORTNIGHT, halves: [] }, WEEKDAYS],
  [
    'two weeks with hours on two days',
    { dates: FORTNIGHT, halves: [half('2027-03-02'), half('2027-03-09')] },
    WEEKDAYS,
  ],
  [
    'hours on a Saturday',
    { dates: FORTNIGHT, halves: [half('2027-03-06')] },
    [...WEEKDAYS.slice(0, 5), '06', ...WEEKDAYS.slice(5)],
  ],
  ['a weekend', { dates: '2027-03-06/2027-03-07', halves: [] }, ['06', '07']],
  ['it opens on a Sunday and closes on a Saturday', { dates: '2027-03-07/2027-03-13', halves: [] }, days(7, 13)],
  ['one Sunday', { dates: '2027-03-07', halves: [] }, ['07']],
];

function days(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}

for (const [what, plan, expected] of CASES)
  test(`a weekend in a session is told of where the documents say that it meets then: ${what}`, () => {
    const found = upcoming(worldOf(agenda(plan)), subscription({ ahead: ['day'] }), Date.parse('2027-02-01'), {}, 20);
    assert.deepEqual(
      found.map(({ turn }) => turn.day.slice(8)),
      expected,
    );
    const evenings = upcoming(
      worldOf(agenda(plan)),
      subscription({ ahead: ['eve'] }),
      Date.parse('2027-02-01'),
      {},
      20,
    );
    assert.deepEqual(
      evenings.flatMap(({ reminder }) => reminder.days.map(({ date }) => date.slice(8))),
      expected,
    );
  });
