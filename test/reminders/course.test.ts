import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { ReminderDay, Subscription, Told } from '../../src/model.ts';
import { dueAt, upcoming } from '../../src/reminders/due.ts';
import { nextTurn } from '../../src/reminders/schedule.ts';
import { agenda, type Half, type Plan, subscription, worldOf } from './fixture.ts';

/** Half-days of the session, with whatever hours. */
const half = fc
  .tuple(
    fc.constantFrom('2027-03-02', '2027-03-03', '2027-03-04'),
    fc.constantFrom(['09:30', '12:00'], ['10:00', '13:00'], ['15:00', '18:00'], ['19:00', '21:00']),
    fc.boolean(),
  )
  .map(([date, [start = '', end = ''], cancelled]): Half => [date, start, end, cancelled ? { cancelled } : {}]);

const plan: fc.Arbitrary<Plan> = fc.record({
  dates: fc.constantFrom('2027-03-02/2027-03-04', '2027-03-03/2027-03-05', '2027-03-02', '2027-03'),
  status: fc.constantFrom('planned', 'planned', 'cancelled'),
  halves: fc.uniqueArray(half, { maxLength: 6, selector: ([date, start]) => date + start }),
  symbols: fc.uniqueArray(fc.constantFrom('A/1', 'A/1/Rev.1', 'A/2/2027/3'), { maxLength: 3 }),
});

/** What the records say, for so many turns. */
const course = fc.array(fc.tuple(fc.option(plan), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 5 });

const follower: fc.Arbitrary<Subscription> = fc
  .record({
    ahead: fc.subarray(['day', 'eve', 'week'] as const, { minLength: 1 }),
    hour: fc.constantFrom('00:00', '08:00', '16:00'),
    evening: fc.constantFrom('08:00', '18:00', '23:59'),
    zone: fc.constantFrom('Europe/Vienna', 'America/New_York', 'Pacific/Auckland'),
  })
  .map((given) => subscription({ ...given, ahead: [...given.ahead] }));

const whatOf = (days: ReminderDay[]) => days.map(({ why, date }) => `${why} ${date}`);

it('each change is told once, days come in order, and what is kept is neither changed nor grows', () => {
  let changes = 0;
  fc.assert(
    fc.property(course, follower, (steps, wanted) => {
      let told: Told = {};
      let turn = nextTurn(wanted, Date.parse('2027-02-22T12:00Z'));
      for (const [given, turns] of steps) {
        const world = worldOf(...(given ? [agenda(given)] : []));
        for (let count = 0; count < turns && turn; count++) {
          const before = structuredClone(told);
          const { reminder, told: kept, expires } = dueAt(world, wanted, turn, told);
          assert.deepEqual(told, before);
          assert.ok(expires >= turn.at);
          assert.ok(
            Object.keys(kept).every(
              (key) => Date.parse(key.split(' ')[1] ?? '') >= Date.parse(turn?.day ?? '') - 86_400_000,
            ),
          );
          if (reminder) {
            const { days } = reminder;
            assert.ok(days.length > 0);
            assert.deepEqual(whatOf(days.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date))), whatOf(days));
            const changed = days.filter(({ why }) => why === 'change');
            changes += changed.length;
            // The records have changed since the last turn, or nothing has.
            if (count > 0) assert.deepEqual(changed, []);
            assert.ok(days.filter(({ cancelled }) => cancelled === 'session').length <= 1);
            const again = dueAt(world, wanted, turn, kept).reminder?.days ?? [];
            assert.deepEqual(
              again.filter(({ why, cancelled }) => why === 'change' || cancelled),
              [],
            );
            assert.deepEqual(
              again.flatMap(({ gone, halves }) => [...gone, ...halves.filter(({ changed: c }) => c)]),
              [],
            );
          } else assert.deepEqual(kept, Object.fromEntries(Object.entries(before).filter(([key]) => key in kept)));
          told = kept;
          turn = nextTurn(wanted, turn.at);
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(changes > 20, 'the records changed often enough to tell');
});

it('what is upcoming is what comes when one waits for it', () => {
  fc.assert(
    fc.property(plan, plan, follower, fc.integer({ min: 0, max: 12 * 24 }), (before, after, wanted, hours) => {
      const from = Date.parse('2027-02-22T12:00Z');
      let told: Told = {};
      let turn = nextTurn(wanted, from);
      for (; turn && turn.at <= from + hours * 3_600_000; turn = nextTurn(wanted, turn.at))
        told = dueAt(worldOf(agenda(before)), wanted, turn, told).told;
      const world = worldOf(agenda(after));
      const foreseen = upcoming(world, wanted, from + hours * 3_600_000, told, 20);
      const come: typeof foreseen = [];
      for (; turn && turn.at < Date.parse('2027-03-09'); turn = nextTurn(wanted, turn.at)) {
        const { reminder, told: kept, expires } = dueAt(world, wanted, turn, told);
        if (reminder) come.push({ turn, reminder, expires });
        told = kept;
      }
      assert.deepEqual(foreseen, come);
    }),
  );
});
