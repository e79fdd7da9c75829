import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf } from '../../src/records/instant.ts';

const instant = (date: string, time: string, zone: string) => {
  const seconds = instantOf(date, time, zone);
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().slice(0, 16);
};

test('hours of a seat are instants, in winter and in summer, and whatever the zone of this machine', () => {
  const table: [string, string, string, string | undefined][] = [
    ['2027-03-26', '10:00', 'Europe/Vienna', '2027-03-26T09:00'],
    ['2027-03-29', '10:00', 'Europe/Vienna', '2027-03-29T08:00'],
    ['2027-10-31', '15:00', 'Europe/Vienna', '2027-10-31T14:00'],
    ['2027-03-15', '10:00', 'America/New_York', '2027-03-15T14:00'],
    ['2027-01-15', '00:30', 'Asia/Kathmandu', '2027-01-14T18:45'],
    ['2027-02-30', '10:00', 'Europe/Vienna', undefined],
    ['2027-03-26', '24:00', 'Europe/Vienna', undefined],
    ['2027-03-26', '10:00', 'Nowhere/Land', undefined],
    ['2027', '10:00', 'UTC', undefined],
  ];
  for (const [date, time, zone, expected] of table) assert.equal(instant(date, time, zone), expected);
});
