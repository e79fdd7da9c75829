import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { App, HTTPReceiver } from '@slack/bolt';
import { action, appMention, clickInMessage, eventCallback, slashCommand } from '../payloads.ts';
import { SILENT } from './client.ts';
import { type Slack, startSlack } from './slack.ts';
import { BOT_TOKEN, BOT_USER, SIGNING_SECRET } from './world.ts';

let slack: Slack;
let server: Server;
const seen: unknown[] = [];

before(async () => {
  slack = await startSlack({ retryDelaysMs: [0, 1, 2] });
  const receiver = new HTTPReceiver({
    signingSecret: SIGNING_SECRET,
    logger: SILENT,
    bodyLimit: 100_000,
    unhandledRequestTimeoutMillis: 10,
    dispatchErrorHandler: async ({ response }) => void response.writeHead(404).end(),
  });
  const app = new App({
    receiver,
    logger: SILENT,
    authorize: async () => ({ botToken: BOT_TOKEN, botUserId: BOT_USER, botId: 'B0BOT' }),
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.command('/ask', async ({ ack, command }) => ack({ text: `heard ${command.text}` }));
  app.action('press', async ({ ack, action: pressed }) => {
    seen.push(pressed.type);
    await ack();
  });
  app.event('app_mention', async ({ context }) => void seen.push(context.retryNum));
  server = (await receiver.start(0)) as Server;
  slack.useRequestUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await slack.close();
});

test('events, commands and interactions arrive signed and are acknowledged', async () => {
  assert.equal((await slack.event(appMention('hello'))).ok, true);
  const command = await slack.command(slashCommand('/ask', 'this'));
  assert.deepEqual(command.payload, { text: 'heard this' });
  assert.equal((await slack.interact(clickInMessage([action('press')]))).ok, true);
  assert.deepEqual(seen, [undefined, 'button']);
});

const DAY = 24 * 3600;
const wrongs = {
  'a wrong signature': { signature: 'wrong' },
  'no signature': { signature: 'none' },
  'an old timestamp': { timestamp: Math.floor(Date.now() / 1000) - DAY },
  'a body that is no JSON is signed': { body: '{', contentType: 'application/json' },
  'an oversized body': { body: Buffer.alloc(200_000, 'a') },
} as const;

const STATUS: Readonly<Record<string, number>> = { 'a body that is no JSON is signed': 400, 'an oversized body': 413 };

for (const [what, options] of Object.entries(wrongs)) {
  test(`the app refuses ${what}`, async () => {
    const answer = await slack.deliver(eventCallback(appMention('hello')), options);
    assert.equal(answer.status, STATUS[what] ?? 401);
  });
}

test('an event that fails comes again with its retries counted, unless the app forbids it', async () => {
  const came: unknown[] = [];
  let noRetry = false;
  const failing = createServer((request, response) => {
    came.push([request.headers['x-slack-retry-num'], request.headers['x-slack-retry-reason']]);
    request.resume();
    response.writeHead(500, noRetry ? { 'x-slack-no-retry': '1' } : {}).end();
  });
  failing.listen(0, '127.0.0.1');
  await once(failing, 'listening');
  const other = await startSlack({
    retryDelaysMs: [0, 1, 2],
    requestUrl: `http://127.0.0.1:${(failing.address() as AddressInfo).port}/slack/events`,
  });
  const event = await other.event(appMention('hello'));
  assert.deepEqual([event.ok, event.attempts, event.reason, event.status], [false, 4, 'http_error', 500]);
  assert.deepEqual(came, [[undefined, undefined], ...['1', '2', '3'].map((retry) => [retry, 'http_error'])]);
  noRetry = true;
  assert.equal((await other.event(appMention('hello'))).attempts, 1);
  await new Promise((resolve) => failing.close(resolve).closeAllConnections());
  assert.equal((await other.event(appMention('hello'))).reason, 'connection_failed');
  await other.close();
});

test('an app that does not answer in time is tried again', async (t) => {
  const came: unknown[] = [];
  const silent = createServer((request) => void came.push(request.headers['x-slack-retry-reason']));
  t.after(() => silent.close().closeAllConnections());
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const requestUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/slack/events`;
  // Long enough for a busy machine to bring the request to the app before it is given up.
  const other = await startSlack({ ackTimeoutMs: 1_000, retryDelaysMs: [0], requestUrl });
  t.after(() => other.close());
  const event = await other.event(appMention('hello'));
  assert.deepEqual([event.ok, event.attempts, event.reason], [false, 2, 'http_timeout']);
  assert.deepEqual(came, [undefined, 'http_timeout']);
});
