import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SocketModeClient } from '@slack/socket-mode';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import {
  action,
  clickInMessage,
  clickInView,
  entityDetailsRequested,
  slashCommand,
  viewSubmission,
} from '../payloads.ts';
import { socketClient, stop, webClient } from './client.ts';
import { type Slack, startSlack } from './slack.ts';

type Ack = (answer?: unknown) => Promise<void>;
type Body = Record<string, string>;

const title = { type: 'plain_text', text: 'Title' } as const;
const view = { type: 'modal', title, submit: title, blocks: [] as never[] } as const;
const input = {
  type: 'input',
  block_id: 'when',
  label: title,
  element: { type: 'plain_text_input', action_id: 'text' },
} as const;

let slack: Slack;
let web: WebClient;
let socket: SocketModeClient;
let answer: unknown;
let last: Body;

before(async () => {
  slack = await startSlack();
  web = webClient(slack.apiUrl);
  socket = socketClient(slack.apiUrl);
  socket.on('slack_event', ({ ack, body }: { ack: Ack; body: Body }) => {
    last = body;
    return ack(answer);
  });
  await socket.start();
});
after(async () => {
  await stop(socket);
  await slack.close();
});

async function errorOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof WebAPIPlatformError, String(error));
  return error.data.error;
}

test('a trigger opens one view', async () => {
  await slack.command(slashCommand('/ask'));
  const trigger_id = last.trigger_id ?? '';
  const opened = await web.views.open({ trigger_id, view });
  assert.equal(slack.modals().length, 1);
  assert.equal(await errorOf(web.views.open({ trigger_id, view })), 'exchanged_trigger_id');
  const view_id = opened.view?.id ?? '';
  assert.equal(await errorOf(web.views.update({ view_id, hash: 'old', view })), 'hash_conflict');
  assert.equal((await web.views.update({ view_id, hash: opened.view?.hash ?? '', view })).ok, true);
});

test('a trigger that is too old opens nothing', async () => {
  const hasty = await startSlack({ triggerLifetimeMs: -1 });
  const hearer = socketClient(hasty.apiUrl);
  hearer.on('slash_commands', ({ ack }: { ack: Ack }) => ack());
  await hearer.start();
  await hasty.command(slashCommand('/ask', '', { trigger_id: '1.2.3' }));
  assert.equal(await errorOf(webClient(hasty.apiUrl).views.open({ trigger_id: '1.2.3', view })), 'expired_trigger_id');
  await stop(hearer);
  await hasty.close();
});

test('views are stacked three high', async () => {
  await slack.command(slashCommand('/ask'));
  let { view: top } = await web.views.open({ trigger_id: last.trigger_id ?? '', view });
  const push = async () => {
    await slack.interact(clickInView([action('more')], { ...top }));
    return web.views.push({ trigger_id: last.trigger_id ?? '', view });
  };
  ({ view: top } = await push());
  ({ view: top } = await push());
  assert.equal(await errorOf(push()), 'push_limit_reached');
});

test('the answer to a submission changes the modal, and Slack minds what is wrong in it', async () => {
  await slack.command(slashCommand('/ask'));
  const { view: open } = await web.views.open({
    trigger_id: last.trigger_id ?? '',
    view: { ...view, blocks: [input] },
  });
  const submit = async (said: unknown) => {
    answer = said;
    const { problems } = await slack.interact(viewSubmission({ ...open }, { when: { text: { value: 'soon' } } }));
    answer = undefined;
    return problems;
  };
  assert.deepEqual(await submit({ response_action: 'errors', errors: { when: 'Not a date' } }), []);
  assert.match((await submit({ response_action: 'errors', errors: { where: 'x' } })).join(), /where/);
  assert.match((await submit({ response_action: 'open' })).join(), /unknown response_action/);
  assert.match(
    (await submit({ response_action: 'update', view: { type: 'modal' } })).join(),
    /missing required field: title/,
  );
  const updated = { ...view, callback_id: 'updated' };
  assert.deepEqual(await submit({ response_action: 'update', view: updated }), []);
  assert.equal(slack.state.views.get(open?.id ?? '')?.view.callback_id, 'updated');
  assert.equal(slack.problems.length, 3);
  assert.deepEqual(await submit(undefined), []);
  assert.equal(await errorOf(web.views.update({ view_id: open?.id ?? '', view })), 'not_found');
});

test('a response_url takes five valid responses', async () => {
  await slack.interact(clickInMessage([action('press')]));
  const url = last.response_url ?? '';
  const respond = async (body: unknown) => (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).status;
  assert.equal(await respond({ blocks: [{ type: 'chart' }] }), 400);
  assert.equal(await respond({ text: 'x', response_kind: 'in_channel' }), 400);
  for (let use = 1; use <= 5; use += 1) {
    assert.equal(await respond({ text: `${use}`, replace_original: true, response_type: 'in_channel' }), 200);
  }
  assert.equal(await respond({ text: '6' }), 404);
  const taken = slack.responses.filter(({ error }) => error === undefined);
  assert.deepEqual(
    taken.map(({ body }) => body.text),
    ['1', '2', '3', '4', '5'],
  );
  assert.deepEqual(slack.responses.at(-1)?.error, 'used_url');
  assert.equal(taken[0]?.replace_original, true);
});

test('the original of a command cannot be deleted, that of a button can', async () => {
  const remove = async () => {
    const body = JSON.stringify({ delete_original: true });
    return (await fetch(last.response_url ?? '', { method: 'POST', body })).status;
  };
  await slack.command(slashCommand('/ask'));
  assert.equal(await remove(), 400);
  await slack.interact(clickInMessage([action('press')]));
  assert.equal(await remove(), 200);
});

test('details are presented of the entity that was asked for', async () => {
  const url = 'https://undocs.org/A/1';
  const metadata = {
    entity_type: 'slack#/entities/content_item',
    url,
    external_ref: { id: url },
    entity_payload: { attributes: { title: { text: 'A/1' } } },
  };
  const asked = entityDetailsRequested(url, { trigger_id: 'details' });
  await slack.event(asked);
  assert.equal((await web.entity.presentDetails({ trigger_id: 'details', metadata })).ok, true);
  await slack.event({ ...asked, trigger_id: 'others' });
  const other = web.entity.presentDetails({
    trigger_id: 'others',
    metadata: { ...metadata, external_ref: { id: 'x' } },
  });
  assert.equal(await errorOf(other), 'entity_metadata_does_not_match_trigger');
});
