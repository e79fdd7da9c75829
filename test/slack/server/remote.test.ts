import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appMention } from '../payloads.ts';
import { socketClient, stop, webClient } from './client.ts';
import { forkSlack } from './remote.ts';
import { CHANNEL } from './world.ts';

test('a Slack in another process outlives the client and delivers what it missed', async (t) => {
  const slack = await forkSlack({ ackTimeoutMs: 1000, retryDelaysMs: [0, 1, 1] });
  t.after(() => slack.close());
  const deaf = socketClient(slack.apiUrl);
  await deaf.start();
  const missed = slack.ask('event', appMention('hello'), { event_id: 'Ev1' });
  await new Promise((resolve) => deaf.once('app_mention', resolve));
  await stop(deaf);
  const client = socketClient(slack.apiUrl);
  const came: unknown[] = [];
  client.on('app_mention', async ({ ack, body }) => {
    came.push(body.event_id);
    await webClient(slack.apiUrl).chat.postMessage({ channel: CHANNEL, text: 'x' });
    await ack();
  });
  await client.start();
  assert.equal((await missed).ok, true);
  assert.deepEqual(came, ['Ev1']);
  await slack.ask('untilCalls', 'chat.postMessage', 1);
  assert.equal((await slack.ask('messages', CHANNEL)).length, 1);
  assert.deepEqual(await slack.ask('refused'), []);
  await stop(client);
});
