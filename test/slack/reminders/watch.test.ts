import assert from 'node:assert/strict';
import { it } from 'node:test';
import { noMetrics } from '../../../src/slack/metrics.ts';
import { createWatch } from '../../../src/slack/reminders/watch.ts';
import { subscription, turn } from '../../store/turning.ts';
import { newStore } from '../in-process/harness.ts';
import { shipped } from '../in-process/worlds.ts';

const MANY = 350;

it('takes all that is due without a pause, the earliest first, and a hundred at a time', {
  timeout: 20_000,
}, async () => {
  const store = await newStore();
  const ids = Array.from({ length: MANY }, (_, at) => `S${String(at).padStart(3, '0')}`);
  for (const id of ids) await store.subscriptions.put(subscription(id), turn(1_000 - Number(id.slice(1))), 1);
  const stop = new AbortController();
  const delivered: string[] = [];
  let inHand = 0;
  let most = 0;
  const { promise: paused, resolve: pause } = Promise.withResolvers<void>();
  const log = (line: string) => assert.fail(line);
  const services = { ...shipped(), store, now: () => 2_000, pages: undefined, log, metrics: noMetrics };
  const watch = createWatch(services, {
    owner: 'one',
    async deliver(due) {
      inHand += 1;
      most = Math.max(most, inHand);
      await store.turns.finish(due, 'one', { state: 'nothing' }, undefined, 2_000);
      delivered.push(due.subscription.id);
      inHand -= 1;
    },
    clock: {
      steady: () => 0,
      async wait() {
        pause();
        await new Promise((stopped) => stop.signal.addEventListener('abort', stopped));
        return false;
      },
    },
    stopping: stop.signal,
  });
  const running = watch.run();
  await paused;
  await watch.settled();
  assert.deepEqual(delivered, ids.reverse());
  assert.equal(most, 100);
  stop.abort();
  await running;
  await store.close();
});
