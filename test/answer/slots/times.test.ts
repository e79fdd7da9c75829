import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bareWhen, dayText, monthText } from '../../../src/answer/phrases/dates.ts';
import { tokenize } from '../../../src/answer/reading/tokens.ts';
import { relativePeriod } from '../../../src/answer/slots/relative-period.ts';
import { findDates, type TimeMention } from '../../../src/answer/slots/times.ts';
import type { AnswerLanguage } from '../../../src/model.ts';
import { shiftDay, weekdayOf } from '../../../src/records/calendar.ts';

const read = (text: string): TimeMention[] => findDates(tokenize(text), text, []);
/** What was found, without the places of its words. */
const found = (text: string) => read(text).map(({ from: _, to: __, ...time }) => time);

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY })
  .map((n) => iso(n * DAY));
const language = fc.constantFrom<AnswerLanguage>('fr', 'en');
const pad = (value: number) => String(value).padStart(2, '0');

/** Ways to write a day, from its ISO form. */
const WAYS: [name: string, write: (day: string, language: AnswerLanguage) => string][] = [
  ['long form', (day, l) => dayText(l, day)],
  ['long form with the weekday', (day, l) => dayText(l, day, { weekday: true })],
  [
    'long form without accents, in capitals',
    (day, l) => dayText(l, day).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
  ],
  ['month first', (day) => `${monthText('en', Number(day.slice(5, 7)))} ${Number(day.slice(8))}, ${day.slice(0, 4)}`],
  ['ISO', (day) => day],
  ['figures with slashes', (day) => day.split('-').reverse().join('/')],
  ['figures with points, short', (day) => day.split('-').reverse().map(Number).join('.')],
];

describe('a day that a question writes out', () => {
  for (const [name, write] of WAYS)
    it(`is read again: ${name}`, () => {
      fc.assert(
        fc.property(days, language, (day, l) => {
          const times = read(`le groupe: ${write(day, l)} ?`);
          assert.deepEqual(
            times.map(({ when }) => when),
            [day],
            write(day, l),
          );
          const [time] = times;
          assert.ok(time && time.impossible === undefined && time.from === 2);
          if (time.weekday !== undefined) assert.equal(time.weekday, weekdayOf(day));
        }),
      );
    });

  it('is read again as an interval within a month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), language, (start, length, l) => {
        const end = shiftDay(start, length);
        fc.pre(end.slice(0, 7) === start.slice(0, 7));
        const when = `${start}/${end}`;
        assert.deepEqual(found(bareWhen(l, when)), [{ when }], bareWhen(l, when));
      }),
    );
  });

  it('is flagged when the month does not have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), language, (year, month, l) => {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = last + 1; day <= 40; day++)
          for (const text of [
            `${day} ${monthText(l, month)} ${year}`,
            `${year}-${pad(month)}-${day}`,
            `${day}/${month}/${year}`,
          ])
            assert.deepEqual(found(text), [{ impossible: true }], text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('findDates', () => {
  const rows: [text: string, times: Partial<TimeMention>[]][] = [
    ['', []],
    ['le 31 février 2010', [{ impossible: true }]],
    ['le 29 février', [{ month: 2, day: 29 }]],
    ['le 30 février', [{ impossible: true }]],
    ['0 octobre 2010', [{ impossible: true }]],
    ['32 octobre 2010', [{ impossible: true }]],
    ['du 1er au 31 juin 2010', [{ impossible: true }]],
    ['du 5 au 3 octobre 2007', [{ impossible: true }]],
    ['2010-13-01', [{ impossible: true }]],
    ['13/25/2010', [{ impossible: true }]],
    ['10/15/2008', [{ when: '2008-10-15' }]],
    ['2007', [{ when: '2007' }]],
    ['1899', []],
    ['octobre 2007', [{ when: '2007-10' }]],
    ['en octobre', [{ month: 10 }]],
    ['may I ask', []],
    ['in May', [{ month: 5 }]],
    ['mercredi', [{ weekday: 3 }]],
    ['mercredi 3 octobre 2007', [{ when: '2007-10-03', weekday: 3 }]],
    ['3-5 Oct 2007', [{ when: '2007-10-03/2007-10-05' }]],
    ['entre 2008 et 2010', [{ when: '2008' }, { when: '2010' }]],
    // A part of a year, in any language and behind what a gloss made of it.
    ['in early 2017', [{ when: '2017-01-01/2017-04-30' }]],
    ['au début de l’année 2017', [{ when: '2017-01-01/2017-04-30' }]],
    ['mid-2017', [{ when: '2017-05-01/2017-08-31' }]],
    ['a mediados de 2017', [{ when: '2017-05-01/2017-08-31' }]],
    ['at the end of 2017', [{ when: '2017-09-01/2017-12-31' }]],
    ['fin 2017', [{ when: '2017-09-01/2017-12-31' }]],
    ['в конце 2017 года', [{ when: '2017-09-01/2017-12-31' }]],
    ['did it start 2017-05-03', [{ when: '2017-05-03' }]],
    ['the start of the 2017 race', [{ when: '2017-01-01/2017-04-30' }]],
    // Two years, the second by its last figures; 12 may be a month.
    ['2018-19', [{ when: '2018-01-01/2019-12-31', range: true }]],
    ['2018–2019', [{ when: '2018-01-01/2019-12-31', range: true }]],
    ['2011-12', [{ when: '2011' }]],
    ['2018-17', [{ when: '2018' }]],
    ['2018 19', [{ when: '2018' }]],
    ['décision 2/6', []],
    ['12.10', []],
    ['99999999999999999999 octobre', [{ month: 10 }]],
  ];
  for (const [text, times] of rows) it(JSON.stringify(text), () => assert.deepEqual(found(text), times));

  it('finds stretches that do not overlap, whatever is typed', () => {
    const words = fc.constantFrom(
      '1er',
      '3',
      '32',
      '2007',
      'octobre',
      'Oct',
      'may',
      'au',
      'du',
      'lundi',
      '-',
      '/',
      '.',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', '', '/', '-'), (list, joint) => {
        const text = list.join(joint);
        let before = 0;
        for (const { from, to } of read(text)) {
          assert.ok(from >= before && to > from && to <= tokenize(text).length, text);
          before = to;
        }
      }),
    );
  });

  it('passes over what is taken', () => {
    const text = 'le 3 octobre 2007';
    assert.deepEqual(findDates(tokenize(text), text, [true, true, true, true]), []);
  });
});

describe('days counted from another', () => {
  it('go forward and back by the same way', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, n) => {
        assert.equal(shiftDay(shiftDay(day, n), -n), day);
        assert.equal(shiftDay(day, n), iso(Date.parse(day) + n * DAY));
        assert.equal(weekdayOf(shiftDay(day, 7 * n)), weekdayOf(day));
      }),
    );
  });

  it('skip no day, though Samoa did', () => {
    assert.equal(shiftDay('2011-12-29', 1), '2011-12-30');
    assert.equal(shiftDay('0050-03-01', -1), '0050-02-28');
  });

  it('are in weeks, months and years that follow each other', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('week' as const, 'month' as const, 'year' as const), (day, unit) => {
        const [last = '', now = '', next = ''] = (['last', 'this', 'next'] as const).map((direction) =>
          relativePeriod(day, unit, direction),
        );
        const ends = (when: string) => when.split('/') as [string, string];
        assert.ok(ends(now)[0] <= day && day <= ends(now)[1]);
        assert.equal(shiftDay(ends(last)[1], 1), ends(now)[0]);
        assert.equal(shiftDay(ends(now)[1], 1), ends(next)[0]);
        if (unit === 'week') assert.deepEqual(ends(now).map(weekdayOf), [1, 7]);
        if (unit === 'month') assert.ok(ends(now)[0].endsWith('-01') && ends(now)[1].slice(0, 7) === day.slice(0, 7));
        if (unit === 'year') assert.equal(now, `${day.slice(0, 4)}-01-01/${day.slice(0, 4)}-12-31`);
      }),
    );
  });

  it('have a weekend at the end of the week', () => {
    assert.equal(relativePeriod('2007-09-27', 'weekend', 'this'), '2007-09-29/2007-09-30');
    assert.equal(relativePeriod('2007-09-30', 'weekend', 'next'), '2007-10-06/2007-10-07');
  });
});
