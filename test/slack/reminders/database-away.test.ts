import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StoreError } from '../../../src/store/errors.ts';
import { PRIVATE_CHANNEL } from '../server/world.ts';
import { idle, on, states } from './bench.ts';

describe('when the database is away after Slack took it', () => {
  it(
    'what was posted is noted once the database is there again, and not posted twice',
    on({}, async (bench) => {
      const { id } = await bench.subscribe();
      const { finish } = bench.store.turns;
      let away = 5;
      bench.store.turns.finish = async (...given) => {
        away -= 1;
        if (away >= 0) throw new StoreError('The database does not answer.');
        return finish(...given);
      };
      bench.start();
      await idle(bench);
      assert.equal(bench.posted().length, 1);
      assert.deepEqual(await states(bench, id), ['2026-11-23 posted']);
    }),
  );
});

describe('when the database is away before it is posted', () => {
  it(
    'it is given back, although others are in hand whose leases are kept',
    on({}, async (bench) => {
      await bench.subscribe();
      await bench.subscribe({ target: PRIVATE_CHANNEL });
      const { begin } = bench.store.turns;
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      let away = true;
      bench.store.turns.begin = async (...given) => {
        if (given[0].subscription.target === PRIVATE_CHANNEL) await held;
        else if (away) {
          away = false;
          throw new StoreError('The database does not answer.');
        }
        return begin(...given);
      };
      const reminders = bench.start();
      const passing = setInterval(() => {
        bench.clock.now += 1_000;
        void reminders.prolong();
      }, 20);
      await bench.until(() => bench.posted().length === 1).finally(() => clearInterval(passing));
      letGo();
      await idle(bench);
      assert.deepEqual([bench.posted().length, bench.posted(PRIVATE_CHANNEL).length], [1, 1]);
    }),
  );

  it(
    'what Slack surely did not take is posted, although that could not be noted at once',
    on({ inDoubt: 'never' }, async (bench) => {
      const { id } = await bench.subscribe();
      bench.fail('chat.postMessage', { status: 503 });
      const { undo } = bench.store.turns;
      let away = 2;
      bench.store.turns.undo = async (...given) => {
        away -= 1;
        if (away >= 0) throw new StoreError('The database does not answer.');
        return undo(...given);
      };
      const passing = setInterval(() => (bench.clock.now += 1_000), 20);
      bench.start();
      await idle(bench).finally(() => clearInterval(passing));
      assert.equal(bench.posted().length, 1);
      assert.deepEqual(await states(bench, id), ['2026-11-23 posted']);
    }),
  );
});
