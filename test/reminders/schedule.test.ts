import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Subscription, Turn } from '../../src/model.ts';
import { nextTurn, turnAt } from '../../src/reminders/schedule.ts';
import { subscription } from './fixture.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const shown = (turn: Turn | undefined) =>
  turn && `${turn.day} ${turn.part} ${new Date(turn.at).toISOString().replace(/:00\.000Z$/, 'Z')}`;

/** All turns after an instant, up to another. */
function turnsBetween(wanted: Subscription, after: number, until: number): Turn[] {
  const turns: Turn[] = [];
  for (let turn = nextTurn(wanted, after); turn && turn.at <= until; turn = nextTurn(wanted, turn.at)) turns.push(turn);
  return turns;
}

describe('turnAt', () => {
  type Row = [zone: string, day: string, hour: string, instant: string | undefined];
  const rows: Row[] = [
    ['UTC', '2028-02-29', '00:00', '2028-02-29T00:00Z'],
    ['UTC', '2028-02-29', '23:59', '2028-02-29T23:59Z'],
    ['Europe/Vienna', '2027-01-15', '08:00', '2027-01-15T07:00Z'],
    ['Europe/Vienna', '2027-07-15', '08:00', '2027-07-15T06:00Z'],
    // Skipped: 02:00 to 03:00.
    ['Europe/Vienna', '2027-03-28', '01:59', '2027-03-28T00:59Z'],
    ['Europe/Vienna', '2027-03-28', '02:00', '2027-03-28T01:00Z'],
    ['Europe/Vienna', '2027-03-28', '02:30', '2027-03-28T01:00Z'],
    ['Europe/Vienna', '2027-03-28', '03:00', '2027-03-28T01:00Z'],
    ['Europe/Vienna', '2027-03-28', '03:01', '2027-03-28T01:01Z'],
    // Twice: 02:00 to 03:00.
    ['Europe/Vienna', '2027-10-31', '01:59', '2027-10-30T23:59Z'],
    ['Europe/Vienna', '2027-10-31', '02:00', '2027-10-31T00:00Z'],
    ['Europe/Vienna', '2027-10-31', '02:30', '2027-10-31T00:30Z'],
    ['Europe/Vienna', '2027-10-31', '03:00', '2027-10-31T02:00Z'],
    ['America/New_York', '2027-03-14', '02:30', '2027-03-14T07:00Z'],
    ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30Z'],
    ['America/New_York', '2027-11-07', '23:59', '2027-11-08T04:59Z'],
    ['Asia/Kolkata', '2027-03-28', '02:30', '2027-03-27T21:00Z'],
    // Half an hour: skipped 02:00 to 02:30, twice 01:30 to 02:00.
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:30Z'],
    ['Australia/Lord_Howe', '2027-10-03', '02:30', '2027-10-02T15:30Z'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45Z'],
    ['Australia/Lord_Howe', '2027-04-04', '02:00', '2027-04-03T15:30Z'],
    // Midnight itself is skipped.
    ['America/Sao_Paulo', '2018-11-04', '00:00', '2018-11-04T03:00Z'],
    // The last hour of a day is skipped.
    ['America/Nuuk', '2027-03-27', '23:30', '2027-03-28T01:00Z'],
    // The day itself is skipped.
    ['Pacific/Apia', '2011-12-29', '23:59', '2011-12-30T09:59Z'],
    ['Pacific/Apia', '2011-12-30', '08:00', undefined],
    ['Pacific/Apia', '2011-12-31', '00:00', '2011-12-30T10:00Z'],
    ['Nowhere/Land', '2027-03-28', '08:00', undefined],
    ['', '2027-03-28', '08:00', undefined],
    ['UTC', '2027-02-30', '08:00', undefined],
    ['UTC', '2027-03-28', '25:00', undefined],
  ];
  for (const [zone, day, hour, instant] of rows)
    it(`${day} ${hour} in ${zone || 'no zone'}: ${instant}`, () => {
      const morning = turnAt(subscription({ zone, hour }), day, 'morning');
      assert.equal(shown(morning), instant && `${day} morning ${instant}`);
      const evening = turnAt(subscription({ zone, hour: '12:00', evening: hour }), day, 'evening');
      assert.equal(shown(evening), instant && `${day} evening ${instant}`);
    });
});

describe('a year of turns', () => {
  const zones = ['Europe/Vienna', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
  const hours = [
    ['08:00', '18:00'],
    ['00:00', '23:59'],
    ['23:59', '00:00'],
    ['02:30', '01:45'],
    ['02:15', '02:30'],
    ['07:30', '07:30'],
  ] as const;
  // 2028 has 29 February.
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(2028, 0, 1) + index * DAY).toISOString().slice(0, 10),
  );
  const clock = (zone: string) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return (at: number) => format.format(at);
  };

  for (const zone of zones)
    for (const [hour, evening] of hours)
      it(`${zone}, ${hour} and ${evening}`, () => {
        const wanted = subscription({ zone, hour, evening });
        const all = turnsBetween(wanted, Date.UTC(2027, 11, 29), Date.UTC(2029, 0, 3));
        assert.ok(all.every((turn, index) => index === 0 || turn.at > (all[index - 1]?.at ?? 0)));
        for (const part of ['morning', 'evening'] as const) {
          const ofPart = all.filter((turn) => turn.part === part && turn.day.startsWith('2028'));
          assert.deepEqual(
            ofPart.map(({ day }) => day),
            days,
          );
          const local = clock(zone);
          for (const { at, day } of ofPart) {
            const wall = `${day} ${part === 'morning' ? hour : evening}`;
            const skipped = local(at - 60_000) < wall && wall < local(at);
            assert.ok(local(at) === wall || skipped, `${wall} at ${local(at)}`);
            for (const earlier of [HOUR / 2, HOUR]) assert.notEqual(local(at - earlier), wall, 'the first of two');
          }
        }
        assert.equal(new Set(all.map(({ day, part }) => `${day} ${part}`)).size, all.length);
      });
});

describe('nextTurn', () => {
  const from = Date.parse('2027-03-05T12:00Z');
  const next = (given: Partial<Subscription>, after = from) => shown(nextTurn(subscription(given), after));
  const friday = '2027-03-05 evening 2027-03-05T17:00Z';
  const saturday = '2027-03-06 morning 2027-03-06T07:00Z';
  const rows: [name: string, given: Partial<Subscription>, turn: string | undefined][] = [
    ['whatever comes first', {}, friday],
    ['only mornings: of a Saturday too', { ahead: ['day'] }, saturday],
    ['a week before comes in the morning', { ahead: ['week'] }, saturday],
    ['only evenings', { ahead: ['eve'] }, friday],
    ['nothing wanted', { ahead: [] }, undefined],
    ['paused', { paused: true }, undefined],
    ['a zone that nobody knows', { zone: 'Nowhere/Land' }, undefined],
    ['no zone', { zone: '' }, undefined],
    ['hours that are none', { hour: '8', evening: '24:00' }, undefined],
  ];
  for (const [name, given, turn] of rows) it(name, () => assert.equal(next(given), turn));

  it('is strictly after the instant', () => {
    const at = Date.parse('2027-03-06T07:00Z');
    assert.equal(next({ ahead: ['day'] }, at - 1), saturday);
    assert.equal(next({ ahead: ['day'] }, at), '2027-03-07 morning 2027-03-07T07:00Z');
  });

  it('gives both turns of one hour, the morning first, a millisecond apart', () => {
    const both = turnsBetween(subscription({ hour: '09:00', evening: '09:00' }), from, from + DAY);
    assert.deepEqual(both.map(shown), [
      '2027-03-06 morning 2027-03-06T08:00Z',
      '2027-03-06 evening 2027-03-06T08:00:00.001Z',
    ]);
  });

  it('loses no turn where a gap brings two to one instant', () => {
    const nuuk = subscription({ zone: 'America/Nuuk', hour: '00:00', evening: '23:30' });
    const turns = turnsBetween(nuuk, Date.parse('2027-03-27T12:00Z'), Date.parse('2027-03-29T00:30Z'));
    assert.deepEqual(turns.map(shown), [
      '2027-03-28 morning 2027-03-28T01:00Z',
      '2027-03-27 evening 2027-03-28T01:00:00.001Z',
      '2027-03-28 evening 2027-03-29T00:30Z',
    ]);
  });

  it('passes over a day that the zone skipped', () => {
    const apia = subscription({ zone: 'Pacific/Apia', ahead: ['day'] });
    const turns = turnsBetween(apia, Date.parse('2011-12-29T12:00Z'), Date.parse('2012-01-01T00:00Z'));
    assert.deepEqual(
      turns.map(({ day }) => day),
      ['2011-12-29', '2011-12-31', '2012-01-01'],
    );
  });

  it('is the first of all turns after the instant, in any zone and at any hours', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const text = (value: number) =>
      `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const after = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2035) });
    fc.assert(
      fc.property(zone, minute, minute, after, (name, hour, evening, at) => {
        const wanted = subscription({ zone: name, hour: text(hour), evening: text(evening) });
        const turn = nextTurn(wanted, at);
        assert.ok(turn && turn.at > at);
        assert.deepEqual(turnAt(wanted, turn.day, turn.part), turn);
        const day = Date.parse(turn.day);
        for (const near of [-3, -2, -1, 0, 1, 2].map((days) => new Date(day + days * DAY).toISOString().slice(0, 10)))
          for (const part of ['morning', 'evening'] as const) {
            const other = turnAt(wanted, near, part);
            assert.ok(!other || other.at <= at || other.at >= turn.at);
          }
      }),
    );
  });
});
