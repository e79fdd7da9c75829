import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { appMention } from '../payloads.ts';
import { startBot } from './bot.ts';
import { eventually, postedTo, type Rig, startRig, untilAnswered } from './rig.ts';
import { WAYS, type Way } from './ways.ts';

/** Begins to answer, sends a signal before the answer is posted, and waits until nothing new is taken. */
async function stopWhileAnswering(rig: Rig, way: Way, signal: NodeJS.Signals) {
  const { slack, bot, url } = rig;
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  slack.fail('chat.postMessage', { held });
  const inFlight = appMention('help');
  assert.equal((await slack.event(inFlight)).ok, true);
  await slack.until(() => slack.callsTo('chat.postMessage').length === 1);
  const stopped = bot.end(signal);
  if (way === 'Socket Mode') await slack.until(() => slack.connections() === 0);
  else
    await eventually(
      () =>
        fetch(`${url}/health`).then(
          () => false,
          () => true,
        ),
      'the end of the server',
    );
  assert.deepEqual(postedTo(slack, inFlight), [], 'the answer is still under way');
  release();
  return { inFlight, stopped };
}

// A bot that is not done in ten seconds, which is what those who run containers wait, ends itself with code 1.
describe('a stop', { concurrency: true }, () => {
  for (const way of WAYS)
    for (const signal of way === 'Socket Mode' ? (['SIGTERM'] as const) : (['SIGTERM', 'SIGINT'] as const))
      it(`by ${signal}, ${way}: finishes what is begun and leaves the rest for later`, async () => {
        const rig = await startRig({ way, slack: { retryDelaysMs: Array(100).fill(200) } });
        const { slack } = rig;
        const { inFlight, stopped } = await stopWhileAnswering(rig, way, signal);
        const late = appMention('help');
        const acknowledgement = slack.event(late);
        const { code } = await stopped;
        assert.equal(code, 0);
        assert.equal(postedTo(slack, inFlight).length, 1);
        assert.deepEqual(postedTo(slack, late), []);
        const next = startBot(rig.settings);
        await untilAnswered(slack, late, 30_000);
        assert.equal((await acknowledgement).ok, true);
        assert.equal((await next.end('SIGTERM')).code, 0);
        assert.deepEqual(
          [inFlight, late].map((mention) => postedTo(slack, mention).length),
          [1, 1],
        );
        await rig.close();
      });

  for (const way of WAYS)
    it(`while Slack does not answer, ${way}: is done in time and says what is left`, async () => {
      const rig = await startRig({ way });
      rig.slack.fail('chat.postMessage', { hang: true, times: 9 });
      await rig.slack.event(appMention('help'));
      await rig.slack.until(() => rig.slack.callsTo('chat.postMessage').length === 1);
      assert.equal((await rig.bot.end('SIGTERM')).code, 0);
      assert.match(rig.bot.output(), /1 answers? (?:was|were) not finished/);
      await rig.close();
    });

  it('with a client that never ends its request, signed HTTP: does not wait for it', async () => {
    const { bot, url, close } = await startRig({ way: 'signed HTTP' });
    const client = connect(Number(new URL(url).port), '127.0.0.1');
    client.on('error', () => {}); // The bot cuts it off in the middle.
    await once(client, 'connect');
    client.write('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    const cut = new Promise((resolve) => client.once('close', resolve));
    assert.equal((await bot.end('SIGTERM')).code, 0);
    await cut;
    await close();
  });
});
