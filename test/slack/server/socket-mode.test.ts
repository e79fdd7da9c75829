import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appMention, linksShared, slashCommand } from '../payloads.ts';
import { socketClient, stop } from './client.ts';
import { type Slack, startSlack } from './slack.ts';

type Delivered = { ack: (answer?: unknown) => Promise<void>; body: Record<string, never>; retry_num?: number };

/** Starts a server, runs and closes it. */
async function withSlack(
  options: Parameters<typeof startSlack>[0],
  run: (slack: Slack) => Promise<void>,
): Promise<void> {
  const slack = await startSlack(options);
  try {
    await run(slack);
  } finally {
    await slack.close();
  }
}

test('an event and a command reach the client and their acknowledgements come back', () =>
  withSlack({}, async (slack) => {
    const client = socketClient(slack.apiUrl);
    client.on('app_mention', ({ ack }: Delivered) => ack());
    client.on('slash_commands', ({ ack, body }: Delivered) => ack({ text: `heard ${body.text}` }));
    await client.start();
    const event = await slack.event(appMention('hello'));
    assert.deepEqual([event.ok, event.attempts, event.payload], [true, 1, undefined]);
    const command = await slack.command(slashCommand('/ask', 'this'));
    assert.deepEqual(command.payload, { text: 'heard this' });
    await stop(client);
  }));

test('an event that is not acknowledged comes again with the same event_id, three times more', () =>
  withSlack({ ackTimeoutMs: 10, retryDelaysMs: [0, 1, 2] }, async (slack) => {
    const client = socketClient(slack.apiUrl);
    const came: unknown[] = [];
    const last = Promise.withResolvers<void>();
    client.on('app_mention', ({ body, retry_num }: Delivered) => {
      if (came.push([body.event_id, retry_num]) === 4) last.resolve();
    });
    await client.start();
    const event = await slack.event(appMention('hello'), { event_id: 'Ev1' });
    assert.deepEqual([event.ok, event.attempts, event.reason], [false, 4, 'timeout']);
    await last.promise;
    assert.deepEqual(
      came,
      [0, 1, 2, 3].map((retry) => ['Ev1', retry]),
    );
    await stop(client);
  }));

test('a command that is not acknowledged is not delivered again', () =>
  withSlack({ ackTimeoutMs: 10 }, async (slack) => {
    const client = socketClient(slack.apiUrl);
    await client.start();
    const command = await slack.command(slashCommand('/ask'));
    assert.deepEqual([command.ok, command.attempts, command.reason], [false, 1, 'timeout']);
    await stop(client);
  }));

test('events wait while nobody is connected; commands fail at once', () =>
  withSlack({}, async (slack) => {
    const early = slack.event(linksShared(['https://undocs.org/A/1']));
    assert.equal((await slack.command(slashCommand('/ask'))).reason, 'no_connection');
    const client = socketClient(slack.apiUrl);
    client.on('link_shared', ({ ack }: Delivered) => ack());
    await client.start();
    assert.equal((await early).ok, true);
    await stop(client);
  }));

test('after a disconnect the client connects again and gets what it missed', () =>
  withSlack({}, async (slack) => {
    const client = socketClient(slack.apiUrl);
    client.on('app_mention', ({ ack }: Delivered) => ack());
    await client.start();
    for (const lose of [
      () => slack.disconnect('refresh_requested'),
      () => slack.disconnect('warning'),
      () => slack.cut(),
    ]) {
      const opened = slack.callsTo('apps.connections.open').length;
      lose();
      await slack.until(() => slack.callsTo('apps.connections.open').length > opened && slack.connections() === 1);
      assert.equal((await slack.event(appMention('again'))).ok, true);
    }
    await stop(client);
  }));

test('each envelope goes to one of several connections, in turn or as chosen', () =>
  withSlack({}, async (slack) => {
    const clients = [socketClient(slack.apiUrl), socketClient(slack.apiUrl)];
    const came = [0, 0];
    for (const [index, client] of clients.entries()) {
      client.on('app_mention', ({ ack }: Delivered) => {
        came[index] = (came[index] ?? 0) + 1;
        return ack();
      });
      await client.start();
    }
    await slack.event(appMention('one'));
    await slack.event(appMention('two'));
    assert.deepEqual(came, [1, 1]);
    await slack.event(appMention('three'), {}, { connection: 1 });
    assert.deepEqual(came, [1, 2]);
    await Promise.all(clients.map(stop));
  }));

test('a ticket opens one connection only, and an eleventh connection is turned away', () =>
  withSlack({}, async (slack) => {
    const open = async () => {
      const headers = { authorization: 'Bearer xapp-1-local-test' };
      const answer = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers });
      const { url } = (await answer.json()) as { url: string };
      return url;
    };
    const first = await open();
    const sockets = [new WebSocket(first)];
    await slack.untilConnected(1);
    const refused = new WebSocket(first);
    await new Promise((resolve) => refused.addEventListener('error', resolve, { once: true }));
    for (let count = 2; count <= 10; count += 1) {
      sockets.push(new WebSocket(await open()));
      await slack.untilConnected(count);
    }
    const eleventh = new WebSocket(await open());
    const said = await new Promise<string>((resolve) => {
      eleventh.addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
    });
    assert.match(said, /too_many_websockets/);
    assert.equal(slack.connections(), 10);
  }));
