import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { appMention, type Payload } from '../payloads.ts';
import type { FaultOrder } from '../server/faults.ts';
import { postedTo, type Rig, startRig, untilAnswered } from './rig.ts';

/** What goes wrong when an answer is posted. */
const FAULTS: Record<string, FaultOrder> = {
  'is refused with 500': { status: 500 },
  'is refused with 503 more often than is tried at once': { status: 503, times: 3 },
  'meets a fault inside Slack': { error: 'internal_error' },
  'is not answered': { hang: true },
  'is cut off': { cut: true },
  'is cut off more often than is tried at once': { cut: true, times: 3 },
  'is refused for the rate of posts more often than is tried at once': { retryAfter: 1, times: 3 },
};
const RETRY_AFTER_S = 2;

// All in one process and at once: some are tried again after seconds only.
describe('an answer whose posting fails', { concurrency: true }, () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig({ way: 'Socket Mode' });
  });

  /** Asks, and lets posts to that thread fail. */
  async function askDuring(fault: FaultOrder): Promise<Payload> {
    const mention = appMention('help');
    rig.slack.fail('chat.postMessage', { ...fault, when: ({ thread_ts }) => thread_ts === mention.ts });
    assert.equal((await rig.slack.event(mention)).ok, true);
    await untilAnswered(rig.slack, mention, 60_000);
    return mention;
  }

  const asked: Payload[] = [];
  for (const [what, fault] of Object.entries(FAULTS))
    it(`because it ${what} is posted in the end`, async () => void asked.push(await askDuring(fault)));

  it('is posted after the time that Slack gives, and not before', async () => {
    const mention = await askDuring({ retryAfter: RETRY_AFTER_S });
    asked.push(mention);
    const [first, second, ...more] = rig.slack
      .callsTo('chat.postMessage')
      .filter(({ args }) => args.thread_ts === mention.ts);
    assert.equal(first?.reply?.status, 429);
    assert.equal(second?.reply?.status, 200);
    assert.deepEqual(more, []);
    assert.ok((second?.time ?? 0) - (first?.time ?? 0) >= RETRY_AFTER_S * 1000);
  });

  it('because only the word that it was taken is lost may be there twice, not more', async () => {
    const mention = await askDuring({ cut: true, after: true });
    await rig.slack.until(() => postedTo(rig.slack, mention).length === 2);
  });

  after(async () => {
    assert.equal((await rig.bot.end('SIGTERM')).code, 0);
    assert.deepEqual(
      asked.map((mention) => postedTo(rig.slack, mention).length),
      asked.map(() => 1),
      'each is there once when all is finished',
    );
    assert.doesNotMatch(rig.bot.output(), /^ {4}at /m);
    await rig.close();
  });
});
