import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ARCHIVED_CHANNEL, CHANNEL, IM, PRIVATE_CHANNEL, USER } from '../server/world.ts';
import { DAY_MS, EIGHT, idle, on, states, turnOn } from './bench.ts';

describe('a turn that is due', () => {
  it(
    'is posted once, noted, and the next one is a day later',
    on({}, async (bench) => {
      const { id } = await bench.subscribe();
      bench.start();
      await idle(bench);
      assert.deepEqual(
        bench.posted().map(({ content }) => content.text),
        ['Reminder of 2026-11-23'],
      );
      assert.deepEqual(await states(bench, id), ['2026-11-23 posted']);
      bench.clock.now = EIGHT + DAY_MS;
      const [due] = await bench.store.turns.take({ owner: 'x', now: EIGHT + DAY_MS, until: EIGHT + 2 * DAY_MS }, 9);
      assert.deepEqual(due?.turn, turnOn(EIGHT + DAY_MS));
      assert.deepEqual(due?.told, { '2026-11-23': { halves: [], documents: {} } });
    }),
  );

  it(
    'posts nothing and notes nothing where there is nothing to tell',
    on({}, async (bench) => {
      const { id } = await bench.subscribe();
      bench.telling.days = [];
      bench.start();
      await idle(bench);
      assert.deepEqual([bench.posted(), await states(bench, id), bench.outcomes], [[], [], ['nothing']]);
    }),
  );

  it(
    'is not posted when its time has passed: the log says so',
    on({ lasts: 3_600_000 }, async (bench) => {
      const { id } = await bench.subscribe();
      bench.clock.now = EIGHT + 7_200_000;
      bench.start();
      await idle(bench);
      assert.deepEqual([bench.posted(), await states(bench, id)], [[], ['2026-11-23 late']]);
      assert.match(bench.log.join('\n'), /too late.*"level":"warn".*2026-11-23T08:00/);
    }),
  );

  it(
    'after a month without a process, only the last day is looked at',
    on({ lasts: 2 * DAY_MS }, async (bench) => {
      const { id } = await bench.subscribe({}, turnOn(EIGHT - 30 * DAY_MS));
      bench.start();
      await idle(bench);
      assert.equal(bench.posted().length, 2);
      assert.deepEqual(await states(bench, id), ['2026-11-23 posted', '2026-11-22 posted', '2026-10-24 late']);
    }),
  );

  it(
    'for oneself goes to the direct message',
    on({}, async (bench) => {
      await bench.subscribe({ target: USER });
      bench.start();
      await idle(bench);
      assert.equal(bench.posted(IM).length, 1);
    }),
  );

  it(
    'paused or removed meanwhile is not posted',
    on({}, async (bench) => {
      const paused = await bench.subscribe();
      await bench.store.subscriptions.put({ ...paused, paused: true }, undefined, 5);
      const removed = await bench.subscribe();
      await bench.store.subscriptions.remove(removed.id);
      bench.start();
      await bench.subscribe({ target: PRIVATE_CHANNEL });
      await idle(bench);
      assert.deepEqual([bench.posted().length, bench.posted(PRIVATE_CHANNEL).length], [0, 1]);
    }),
  );
});

describe('when Slack fails', () => {
  const PASSING: [string, object][] = [
    ['503', { status: 503 }],
    ['429', { retryAfter: 1 }],
    ['a word for trouble of its own', { error: 'service_unavailable' }],
  ];
  for (const [what, fault] of PASSING)
    it(
      `it is tried again after ${what}, without a doubt`,
      on({}, async (bench) => {
        const { id } = await bench.subscribe();
        bench.fail('chat.postMessage', fault);
        const clock = setInterval(() => {
          bench.clock.now += 500;
        }, 20);
        bench.start();
        await idle(bench).finally(() => clearInterval(clock));
        assert.equal(bench.posted().length, 1);
        assert.deepEqual([await states(bench, id), bench.outcomes], [['2026-11-23 posted'], ['posted']]);
      }),
    );

  it(
    'refuses for good: its maker is told once, and other channels get theirs',
    on({}, async (bench) => {
      const { id } = await bench.subscribe({ target: ARCHIVED_CHANNEL });
      await bench.subscribe();
      bench.start();
      await idle(bench);
      assert.equal(bench.posted().length, 1);
      const told = () => bench.posted(IM).map(({ content }) => content.text);
      const sentence = 'The reminder that you set up could not be posted in this channel:';
      assert.deepEqual(told(), [sentence]);
      bench.clock.now += DAY_MS;
      await idle(bench);
      assert.deepEqual(told(), [sentence]);
      assert.deepEqual(await states(bench, id), ['2026-11-24 failed', '2026-11-23 failed']);
    }),
  );

  it(
    'is without the app: nothing is posted, and it is noted',
    on({}, async (bench) => {
      const { id } = await bench.subscribe({ team: 'T0GONE' });
      bench.start();
      await idle(bench);
      assert.deepEqual(await states(bench, id), ['2026-11-23 failed']);
    }),
  );
});

/** Slack takes the message and its answer is lost: `cut` with `after`. What is there in the end, by where and setting. */
const DOUBTS: [string, string, 'again' | 'never', boolean, number, string][] = [
  ['in a channel, taken', CHANNEL, 'again', true, 2, 'posted'],
  ['in a channel, not taken', CHANNEL, 'again', false, 1, 'posted'],
  ['in a channel, taken', CHANNEL, 'never', true, 1, 'failed'],
  ['in a channel, not taken', CHANNEL, 'never', false, 0, 'failed'],
  ['in a direct message, taken', USER, 'again', true, 1, 'posted'],
  ['in a direct message, not taken', USER, 'again', false, 1, 'posted'],
  ['in a direct message, taken', USER, 'never', true, 1, 'posted'],
  ['in a direct message, not taken', USER, 'never', false, 1, 'posted'],
];

describe('when nobody knows whether Slack took it', () => {
  for (const [where, target, inDoubt, after, count, state] of DOUBTS)
    it(
      `${where}, with \`${inDoubt}\`: ${count} posted`,
      on({ inDoubt }, async (bench) => {
        const { id } = await bench.subscribe({ target, createdBy: { id: 'U0NOBODY', name: '' } });
        bench.fail('chat.postMessage', { cut: true, after });
        const clock = setInterval(() => {
          bench.clock.now += 500;
        }, 20);
        bench.start();
        await idle(bench).finally(() => clearInterval(clock));
        assert.equal(bench.posted(target === USER ? IM : target).length, count);
        assert.deepEqual(await states(bench, id), [`2026-11-23 ${state}`]);
      }),
    );

  it(
    'the channel is looked through where the bot may read it',
    on({ slack: { scopes: ['chat:write', 'channels:history'] } }, async (bench) => {
      await bench.subscribe();
      bench.fail('chat.postMessage', { cut: true, after: true });
      const clock = setInterval(() => {
        bench.clock.now += 500;
      }, 20);
      bench.start();
      await idle(bench).finally(() => clearInterval(clock));
      assert.equal(bench.posted().length, 1);
    }),
  );
});

describe('two processes', () => {
  it(
    'post each turn once',
    on({}, async (bench) => {
      for (let at = 0; at < 50; at += 1) await bench.subscribe({ target: at % 2 ? CHANNEL : PRIVATE_CHANNEL });
      const clock = setInterval(() => {
        bench.clock.now += 1_000;
      }, 20);
      bench.start('one');
      bench.start('two');
      await idle(bench).finally(() => clearInterval(clock));
      assert.equal(bench.posted().length + bench.posted(PRIVATE_CHANNEL).length, 50);
    }),
  );

  it(
    'one takes over what the other left, once its lease is over',
    on({}, async (bench) => {
      const { id } = await bench.subscribe();
      const [due] = await bench.store.turns.take({ owner: 'dead', now: bench.clock.now, until: EIGHT + 60_000 }, 1);
      assert.ok(due);
      bench.start();
      await bench.subscribe({ target: PRIVATE_CHANNEL });
      await bench.until(() => bench.posted(PRIVATE_CHANNEL).length === 1);
      assert.equal(bench.posted().length, 0);
      bench.clock.now = EIGHT + 61_000;
      await bench.until(() => bench.posted().length === 1);
      await idle(bench);
      assert.deepEqual(await states(bench, id), ['2026-11-23 posted']);
    }),
  );
});

describe('a clock that jumps', () => {
  it(
    'set back after it was a day ahead: the turn that was passed over is posted',
    on({ lasts: 3_600_000 }, async (bench) => {
      const { id } = await bench.subscribe();
      bench.clock.now = EIGHT + 3 * DAY_MS + 7_200_000;
      bench.start();
      await idle(bench);
      assert.equal(bench.posted().length, 0);
      bench.clock.now = EIGHT + 5_000;
      await bench.until(() => bench.posted().length === 1);
      await idle(bench);
      assert.ok((await states(bench, id)).includes('2026-11-23 posted'));
    }),
  );

  it(
    'set back by an hour after a reminder was posted: it is not posted again',
    on({}, async (bench) => {
      await bench.subscribe();
      bench.start();
      await bench.until(() => bench.posted().length === 1);
      await idle(bench);
      bench.clock.now = EIGHT - 3_600_000;
      await bench.until(() => bench.log.some((line) => line.includes('set back')));
      bench.clock.now = EIGHT + 10_000;
      await idle(bench);
      assert.equal(bench.posted().length, 1);
    }),
  );
});

describe('records that change', () => {
  it(
    'are told the same day where nothing was told before, and not again where it was',
    on({}, async (bench) => {
      await bench.subscribe();
      bench.telling.days = [];
      const reminders = bench.start();
      await idle(bench);
      bench.telling.days = ['2026-11-23'];
      bench.clock.now = EIGHT + 3_600_000;
      await reminders.lookAgain();
      await bench.until(() => bench.posted().length === 1);
      await idle(bench);
      await reminders.lookAgain();
      await idle(bench);
      assert.equal(bench.posted().length, 1);
    }),
  );
});

describe('a turn that is looked at again', () => {
  it(
    'is not called late: neither what was posted in time, nor what the records did not say then',
    on({ lasts: 3_600_000 }, async (bench) => {
      const posted = await bench.subscribe();
      const reminders = bench.start();
      await idle(bench);
      bench.telling.days = [];
      const silent = await bench.subscribe();
      await idle(bench);
      bench.telling.days = ['2026-11-23'];
      bench.clock.now = EIGHT + 7_200_000;
      await reminders.lookAgain();
      await idle(bench);
      assert.deepEqual([await states(bench, posted.id), await states(bench, silent.id)], [['2026-11-23 posted'], []]);
      assert.doesNotMatch(bench.log.join('\n'), /late/);
      assert.deepEqual(bench.outcomes.toSorted(), ['nothing', 'nothing', 'nothing', 'posted']);
    }),
  );

  it(
    'is none from before a reminder was set up, changed or resumed',
    on({}, async (bench) => {
      bench.clock.now = EIGHT + 3_600_000;
      const tomorrow = turnOn(EIGHT + DAY_MS);
      const subscription = await bench.subscribe({}, tomorrow);
      await bench.store.subscriptions.put(subscription, tomorrow, bench.clock.now);
      const reminders = bench.start();
      await reminders.lookAgain();
      await idle(bench);
      assert.deepEqual([bench.posted(), await states(bench, subscription.id)], [[], []]);
    }),
  );
});

describe('a stop', () => {
  it(
    'gives back what waits for its place, for the next process',
    on({}, async (bench) => {
      for (let at = 0; at < 5; at += 1) await bench.subscribe();
      const reminders = bench.start();
      await bench.until(() => bench.posted().length === 1);
      await reminders.close(2_000);
      assert.equal(bench.posted().length, 1);
      const taken = await bench.store.turns.take({ owner: 'next', now: bench.clock.now + 1_000, until: EIGHT * 2 }, 9);
      assert.equal(taken.length, 4);
    }),
  );
});
