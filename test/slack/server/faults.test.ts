import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import { SILENT, webClient } from './client.ts';
import { type Slack, startSlack } from './slack.ts';
import { BOT_TOKEN, CHANNEL } from './world.ts';

const POST = { channel: CHANNEL, text: 'x' };
let slack: Slack;
let posted: number;

before(async () => {
  slack = await startSlack();
});
beforeEach(() => {
  posted = slack.messages(CHANNEL).length;
});
after(() => slack.close());

test('429 reaches the client with Retry-After, and the next call is taken', async () => {
  slack.fail('chat.postMessage', { retryAfter: 7 });
  const client = new WebClient(BOT_TOKEN, { slackApiUrl: slack.apiUrl, rejectRateLimitedCalls: true, logger: SILENT });
  await assert.rejects(client.chat.postMessage(POST), (error) => {
    assert.ok(error instanceof WebAPIRateLimitedError);
    assert.equal(error.retryAfter, 7);
    return true;
  });
  assert.equal((await client.chat.postMessage(POST)).ok, true);
  assert.equal(slack.messages(CHANNEL).length, posted + 1);
});

test('the client waits out a 429 and calls again by itself', async () => {
  slack.fail('chat.postMessage', { retryAfter: 0 });
  const calls = slack.callsTo('chat.postMessage').length;
  assert.equal((await webClient(slack.apiUrl, BOT_TOKEN, 1).chat.postMessage(POST)).ok, true);
  assert.equal(slack.callsTo('chat.postMessage').length, calls + 2);
});

test('500, an error, and a cut connection', async () => {
  const client = webClient(slack.apiUrl);
  slack.fail('chat.postMessage', { status: 500 });
  await assert.rejects(client.chat.postMessage(POST), WebAPIHTTPError);
  slack.fail('*', { error: 'fatal_error', times: 2 });
  await assert.rejects(client.chat.postMessage(POST), WebAPIPlatformError);
  await assert.rejects(client.auth.test(), WebAPIPlatformError);
  slack.fail('chat.postMessage', { cut: true });
  await assert.rejects(client.chat.postMessage(POST), WebAPIRequestError);
  assert.equal(slack.messages(CHANNEL).length, posted);
  assert.deepEqual(slack.refused(), []);
});

test('a message may be posted though its answer is lost', async () => {
  slack.fail('chat.postMessage', { cut: true, after: true });
  await assert.rejects(webClient(slack.apiUrl).chat.postMessage(POST), WebAPIRequestError);
  assert.equal(slack.messages(CHANNEL).length, posted + 1);
});

test('a call may hang, and is seen while it does', async () => {
  slack.fail('chat.postMessage', { hang: true, when: ({ text }) => text === 'hang' });
  assert.equal((await webClient(slack.apiUrl).chat.postMessage(POST)).ok, true);
  const client = new WebClient(BOT_TOKEN, {
    slackApiUrl: slack.apiUrl,
    timeout: 50,
    retryConfig: { retries: 0 },
    logger: SILENT,
  });
  const hanging = assert.rejects(client.chat.postMessage({ ...POST, text: 'hang' }), WebAPIRequestError);
  const call = await slack.until(() => slack.calls.find(({ args }) => args.text === 'hang'));
  assert.equal(call.reply, undefined);
  await hanging;
});

test('posts to a channel are limited on demand, those to another are not', async () => {
  const limited = await startSlack({ rateLimits: true, postBurst: 2 });
  const client = new WebClient(BOT_TOKEN, {
    slackApiUrl: limited.apiUrl,
    rejectRateLimitedCalls: true,
    logger: SILENT,
  });
  await client.chat.postMessage(POST);
  await client.chat.postMessage(POST);
  await assert.rejects(client.chat.postMessage(POST), WebAPIRateLimitedError);
  assert.equal((await client.chat.postMessage({ ...POST, channel: 'C0SHARED' })).ok, true);
  await limited.close();
});

test('waiting in vain says what was seen', async () => {
  await assert.rejects(
    slack.until(() => false, { timeoutMs: 1, what: 'a miracle' }),
    /a miracle.*chat\.postMessage/s,
  );
});
