import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, type Receiver } from '@slack/bolt';
import {
  action,
  appHomeOpened,
  appMention,
  appUninstalled,
  botMessage,
  clickInEphemeral,
  clickInMessage,
  clickInUnfurl,
  clickInView,
  directMessage,
  entityDetailsRequested,
  eventCallback,
  IN_SHARED_CHANNEL,
  linksShared,
  linksTyped,
  messageChanged,
  messageShortcut,
  type Payload,
  slashCommand,
  tokensRevoked,
  viewClosed,
  viewSubmission,
} from '../payloads.ts';
import { SILENT } from './client.ts';
import { BOT_TOKEN, BOT_USER, SHARED_CHANNEL } from './world.ts';

const URL = 'https://undocs.org/A/1';
const THREAD = { thread_ts: '1700000000.000100' };
const BUTTONS = [action('press', 'value')];

/** What Bolt makes of each payload: the listener that hears it. */
const HEARD: [string, Payload][] = [
  ['event app_mention', eventCallback(appMention('hello'))],
  ['event app_mention', eventCallback(appMention('hello', THREAD))],
  ['event app_mention', eventCallback(appMention('hello', { channel: SHARED_CHANNEL }), IN_SHARED_CHANNEL)],
  ['event message', eventCallback(directMessage('hello'))],
  ['event message', eventCallback(directMessage('hello', THREAD))],
  ['event message', eventCallback(messageChanged('hello'))],
  ['event message', eventCallback(botMessage('hello'))],
  ['event app_home_opened', eventCallback(appHomeOpened('home'))],
  ['event app_home_opened', eventCallback(appHomeOpened('messages'))],
  ['event link_shared', eventCallback(linksTyped([URL]))],
  ['event link_shared', eventCallback(linksShared([URL, `${URL}/2`]))],
  ['event entity_details_requested', eventCallback(entityDetailsRequested(URL))],
  ['event app_uninstalled', eventCallback(appUninstalled())],
  ['event tokens_revoked', eventCallback(tokensRevoked())],
  ['command /ask', slashCommand('/ask', 'this')],
  ['shortcut explain', messageShortcut('explain', 'text')],
  ['action press', clickInMessage(BUTTONS)],
  ['action press', clickInEphemeral(BUTTONS)],
  ['action press', clickInView(BUTTONS, { callback_id: 'modal' })],
  ['action press', clickInUnfurl(BUTTONS, URL)],
  ['view modal view_submission', viewSubmission({ callback_id: 'modal' })],
  ['view modal view_closed', viewClosed({ callback_id: 'modal' })],
];

async function newApp(heard: string[]): Promise<App> {
  const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const app = new App({
    receiver,
    logger: SILENT,
    authorize: async () => ({ botToken: BOT_TOKEN, botUserId: BOT_USER, botId: 'B0BOT' }),
  });
  app.event(/.*/, async ({ event }) => void heard.push(`event ${event.type}`));
  app.command(/.*/, async ({ command, ack }) => {
    heard.push(`command ${command.command}`);
    await ack();
  });
  app.action(/.*/, async ({ action: done, ack }) => {
    heard.push(`action ${'action_id' in done ? done.action_id : ''}`);
    await ack();
  });
  app.shortcut(/.*/, async ({ shortcut, ack }) => {
    heard.push(`shortcut ${shortcut.callback_id}`);
    await ack();
  });
  for (const type of ['view_submission', 'view_closed'] as const) {
    app.view({ callback_id: 'modal', type }, async ({ view, ack }) => {
      heard.push(`view ${view.callback_id} ${type}`);
      await ack();
    });
  }
  return app;
}

test('Bolt hears each payload as what it is', async () => {
  const heard: string[] = [];
  const app = await newApp(heard);
  for (const [, body] of HEARD) await app.processEvent({ body, ack: async () => {} });
  assert.deepEqual(
    heard,
    HEARD.map(([listener]) => listener),
  );
});

test('what a test sets otherwise is set', () => {
  assert.partialDeepStrictEqual(eventCallback(appMention('x', THREAD), { team_id: 'T1' }), {
    team_id: 'T1',
    context_team_id: 'T1',
    authorizations: [{ team_id: 'T1' }],
    event: THREAD,
  });
});
