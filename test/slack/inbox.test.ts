import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { ReceiverEvent } from '@slack/bolt';
import { createInbox, type Process } from '../../src/slack/inbox.ts';
import { noMetrics } from '../../src/slack/metrics.ts';
import type { Details, Services } from '../../src/slack/services.ts';
import { StoreError } from '../../src/store/errors.ts';
import { newStore } from './in-process/harness.ts';
import { shipped } from './in-process/worlds.ts';

const store = await newStore();
after(() => store.close());

let made = 0;

/** An inbox in front of `process`, with what it counts and logs. */
function rig(process: Process) {
  const counted: unknown[][] = [];
  const logged: [string, Details | undefined][] = [];
  const clock = { now: 1_000 };
  const metrics = {
    ...noMetrics,
    acknowledged: (...given: unknown[]) => void counted.push(['acknowledged', ...given]),
    handled: (...given: unknown[]) => void counted.push(given),
  };
  const log = (line: string, details?: Details) => void logged.push([line, details]);
  const services: Services = { ...shipped(), store, now: () => clock.now, pages: undefined, log, metrics };
  const passing = (error: unknown) => error instanceof StoreError;
  const inbox = createInbox(services, { owner: `owner ${made}`, process, passing });
  return { inbox, counted, logged, clock };
}

const delivery = (body: Record<string, unknown>): ReceiverEvent => ({ body, ack: async () => {} });
const event = () => delivery({ type: 'event_callback', event_id: `EvI${++made}`, event: { type: 'app_mention' } });
const command = () => delivery({ command: '/agenda', text: 'words' });

describe('the inbox counts and logs', () => {
  it('an event that is answered, from its arrival on', async () => {
    const { inbox, counted, logged, clock } = rig(async () => {
      await setImmediate();
      clock.now += 250;
    });
    const mention = event();
    await inbox.receive(mention);
    assert.deepEqual(counted, [
      ['acknowledged', 'app_mention', 0],
      ['app_mention', 'done', 250],
    ]);
    const { event_id: id } = mention.body;
    assert.deepEqual(logged, [[`event ${id}: done`, { event: id, type: 'app_mention', attempts: 1, ms: 250 }]]);
  });

  it('an event that is delivered twice, once', async () => {
    const { inbox, counted } = rig(async () => {});
    const mention = event();
    await inbox.receive(mention);
    counted.length = 0;
    await inbox.receive(mention);
    assert.deepEqual(counted.toSorted(), [
      ['acknowledged', 'app_mention', 0],
      ['app_mention', 'doubled', 0],
    ]);
  });

  it('all that a dead process left, however much, in one look', async () => {
    const dead = rig(() => new Promise(() => {}));
    const left = Array.from({ length: 45 }, event);
    for (const mention of left) void dead.inbox.receive(mention);
    await setImmediate();
    const { inbox, counted, clock } = rig(async () => {});
    clock.now += 20_000;
    await inbox.resume();
    assert.deepEqual(
      counted.map(([type, what]) => [type, what]),
      left.map(() => ['app_mention', 'done']),
    );
  });

  it('an event that is answered at the second try, with the time since its first arrival', async () => {
    let tries = 0;
    const { inbox, counted, logged, clock } = rig(async () => {
      tries += 1;
      if (tries === 1) throw new StoreError('The disk is full.');
    });
    const mention = event();
    await inbox.receive(mention);
    clock.now += 5_000;
    await inbox.resume();
    assert.deepEqual(counted.slice(1), [
      ['app_mention', 'again', 0],
      ['app_mention', 'done', 5_000],
    ]);
    const id = String(mention.body.event_id);
    assert.deepEqual(logged, [
      [
        `event ${id}: The disk is full.; tried again in 5 s`,
        { level: 'warn', event: id, type: 'app_mention', attempts: 1, ms: 0 },
      ],
      [`event ${id}: done`, { event: id, type: 'app_mention', attempts: 2, ms: 5_000 }],
    ]);
  });

  it('an event that is given up, by where the fault is and not by its words', async () => {
    const { inbox, counted, logged } = rig(async () => {
      throw new TypeError('cannot read "words of a question"');
    });
    await inbox.receive(event());
    assert.deepEqual(counted.at(-1), ['app_mention', 'given-up', 0]);
    const [[line, details] = []] = logged;
    assert.match(line ?? '', /^event EvI\d+: TypeError at slack\/inbox\.ts:\d+; given up$/);
    assert.equal(details?.level, 'error');
  });

  it('a command, when its listener acknowledges it', async () => {
    const { inbox, counted, clock } = rig(async ({ ack }) => {
      clock.now += 40;
      await ack();
      clock.now += 60;
    });
    await inbox.receive(command());
    assert.deepEqual(counted, [
      ['acknowledged', 'command', 40],
      ['command', 'done', 100],
    ]);
  });

  it('a command that fails, and tells its receiver', async () => {
    const { inbox, counted, logged } = rig(() => Promise.reject(new Error('words')));
    await assert.rejects(inbox.receive(command()), /words/);
    assert.deepEqual(counted, [['command', 'given-up', 0]]);
    const [[line, details] = []] = logged;
    assert.match(line ?? '', /^command: Error at slack\/inbox\.ts:\d+$/);
    assert.deepEqual(details, { level: 'error', type: 'command', ms: 0 });
  });

  it('what is sent away while the bot stops', async () => {
    const { inbox, counted } = rig(async () => {});
    await inbox.close(0);
    await assert.rejects(inbox.receive(event()), /is stopping/);
    assert.deepEqual(counted, [['app_mention', 'stopping', 0]]);
  });
});
