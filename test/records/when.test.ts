import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstDay, hasDays, isDay, isWhen, lastDay, lengthInDays, overlap, within } from '../../src/records/when.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const intervals = fc.tuple(days, days).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const whens = fc.oneof(
  days,
  intervals,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
);

describe('isWhen', () => {
  const texts: [text: string, day: boolean, when: boolean][] = [
    ['2007-10-03', true, true],
    ['2008-02-29', true, true],
    ['2007-02-29', false, false],
    ['1900-02-29', false, false],
    ['2000-02-29', true, true],
    ['2010-02-31', false, false],
    ['2010-04-31', false, false],
    ['2010-00-10', false, false],
    ['2010-13-01', false, false],
    ['2010-01-00', false, false],
    ['2010-1-1', false, false],
    ['2007-10', false, true],
    ['2007-13', false, false],
    ['2007', false, true],
    ['07', false, false],
    ['2007-10-03/2007-10-05', false, true],
    ['2007-10-03/2007-10-03', false, true],
    ['2007-10-05/2007-10-03', false, false],
    ['2007-10-03/2007-10-32', false, false],
    ['2007-10-03/2007-10-04/2007-10-05', false, false],
    ['2007-10-03/', false, false],
    ['2007/2008', false, false],
    ['2007-10-03T10:00', false, false],
    ['2007-10-03\n', false, false],
    [' 2007-10-03', false, false],
    ['٢٠٠٧-١٠-٠٣', false, false],
    ['', false, false],
  ];
  for (const [text, day, when] of texts)
    it(JSON.stringify(text), () => assert.deepEqual([isDay(text), isWhen(text)], [day, when]));

  it('takes every day of the calendar, and no day that a month does not have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        assert.equal(isDay(text), !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
      }),
    );
  });

  it('takes nothing else, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => !isWhen(text) || /^\d{4}/.test(text)));
    fc.assert(fc.property(whens, isWhen));
  });
});

describe('the days of a date', () => {
  it('are in order, and exist', () => {
    fc.assert(
      fc.property(whens, (when) => {
        assert.ok(isDay(firstDay(when)) && isDay(lastDay(when)), when);
        assert.ok(firstDay(when) <= lastDay(when));
        assert.ok(Number.isInteger(lengthInDays(when)) && lengthInDays(when) >= 1);
        assert.equal(hasDays(when), when.length > 7);
      }),
    );
  });

  it('count those of a month and a year', () => {
    for (const [when, length] of [
      ['2008-02', 29],
      ['2100-02', 28],
      ['2008', 366],
      ['2007-10-03/2007-10-05', 3],
      ['2007-03-24/2007-03-26', 3],
    ] as const)
      assert.equal(lengthInDays(when), length, when);
  });

  it('overlap and contain as sets do', () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        assert.equal(overlap(a, b), overlap(b, a));
        assert.ok(overlap(a, a) && within(a, a));
        if (within(a, b)) assert.ok(overlap(a, b));
        if (within(a, b) && within(b, a)) assert.equal(lengthInDays(a), lengthInDays(b));
        if (!overlap(a, b)) assert.ok(lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a));
        assert.ok(within(a, `${firstDay(a)}/${lastDay(a)}`) && within(firstDay(a), a) && within(lastDay(a), a));
      }),
    );
  });
});
