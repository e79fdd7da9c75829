import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { SocketModeClient } from '@slack/socket-mode';
import { appMention, slashCommand } from '../payloads.ts';
import { startSlack } from './slack.ts';
import { APP_TOKEN } from './world.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error', setName() {} };

function newClient(apiUrl: string): SocketModeClient {
  return new SocketModeClient({
    appToken: APP_TOKEN,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 1 } },
    clientPingTimeout: 200,
    logger: SILENT as never,
  });
}

test('an event and a command reach the client and their acknowledgements come back', async () => {
  const slack = await startSlack();
  const client = newClient(slack.apiUrl);
  client.on('app_mention', ({ ack }) => ack());
  client.on('slash_commands', ({ ack, body }) => ack({ text: `heard ${body.text}` }));
  await client.start();
  const event = await slack.event(appMention('hello'));
  assert.equal(event.ok, true);
  assert.equal(event.attempts, 1);
  const command = await slack.command(slashCommand('/ask', 'this'));
  assert.deepEqual(command.payload, { text: 'heard this' });
  await Promise.all([once(client as never, 'disconnected'), client.disconnect()]);
  await slack.close();
});
