import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onBoth } from '../../store/grounds.ts';
import { appMention, eventCallback, type Payload } from '../payloads.ts';
import type { Slack } from '../server/slack.ts';
import { type Bot, freePort, startBot } from './bot.ts';
import { newSlack, postedTo, startRig, tempFolder } from './rig.ts';
import { type Settings, settingsOf, WAYS } from './ways.ts';

const EVENTS = 8;

/** Delivers events three times each, as after acknowledgements that were lost; some at once and some later. */
async function deliverThrice(
  events: Payload[],
  deliver: (event: Payload, id: string, time: number) => Promise<unknown>,
) {
  const each = [...events.entries()];
  const once = (time: number) => each.map(([at, event]) => deliver(event, `EvTWICE${at}`, time));
  await Promise.all([...once(0), ...once(1)]);
  await Promise.all(once(2));
}

/** What was posted to each thread once all that was begun is finished. */
async function answersAfterStop(slack: Slack, events: Payload[], bots: Bot[]): Promise<number[]> {
  await slack.until(() => events.every((event) => postedTo(slack, event).length > 0), { timeoutMs: 20_000 });
  for (const { code } of await Promise.all(bots.map((bot) => bot.end('SIGTERM')))) assert.equal(code, 0);
  return events.map((event) => postedTo(slack, event).length);
}

const mentions = () => Array.from({ length: EVENTS }, () => appMention('help'));

describe('an event that is delivered three times is answered once', { concurrency: true }, () => {
  it('signed HTTP, one process', async () => {
    const rig = await startRig({ way: 'signed HTTP' });
    const { slack } = rig;
    const events = mentions();
    await deliverThrice(events, (event, event_id, time) => {
      const headers = { 'x-slack-retry-num': String(time), 'x-slack-retry-reason': 'http_timeout' };
      return slack.deliver(eventCallback(event, { event_id }), time === 0 ? {} : { headers });
    });
    assert.deepEqual(await answersAfterStop(slack, events, [rig.bot]), Array(EVENTS).fill(1));
    await rig.close();
  });

  it('Socket Mode, one process', async () => {
    // An acknowledgement is never there in a millisecond, so that each event comes with `retry_attempt` 1, 2 and 3.
    const rig = await startRig({ way: 'Socket Mode', slack: { ackTimeoutMs: 1, retryDelaysMs: [0, 0, 0] } });
    const events = mentions();
    await Promise.all(events.map((event) => rig.slack.event(event)));
    assert.deepEqual(await answersAfterStop(rig.slack, events, [rig.bot]), Array(EVENTS).fill(1));
    await rig.close();
  });
});

onBoth('an event that is delivered three times, to two processes', (ground) => {
  for (const way of WAYS)
    it(`${way}: is answered once`, async () => {
      const slack = await newSlack();
      const { folder = tempFolder(), databaseUrl } = ground.place();
      const kept: Settings = { RAPPORTEUR_DATA: folder, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
      const ports = [await freePort(), await freePort()];
      const bots = ports.map((port) => startBot({ ...settingsOf(way, slack), ...kept, PORT: String(port) }));
      await Promise.all(bots.map(({ ready }) => ready));
      const events = mentions();
      await deliverThrice(events, (event, event_id, time) => {
        if (way === 'Socket Mode') return slack.event(event, { event_id }); // Goes to the connections in turn.
        const headers = { 'x-slack-retry-num': String(time), 'x-slack-retry-reason': 'http_timeout' };
        const url = `http://127.0.0.1:${ports[time % 2]}/slack/events`;
        return slack.deliver(eventCallback(event, { event_id }), time === 0 ? { url } : { url, headers });
      });
      assert.deepEqual(await answersAfterStop(slack, events, bots), Array(EVENTS).fill(1));
      await slack.close();
    });
});
