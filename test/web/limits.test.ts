import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { startPage } from './services.ts';

let site: Awaited<ReturnType<typeof startPage>>;
before(async () => {
  site = await startPage();
});
after(() => site.stop());

const json = { 'Content-Type': 'application/json' };

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json): Promise<Response> {
  return fetch(`${site.base}/api/ask`, { method: 'POST', body, headers });
}

/** All that the server says to these bytes until it closes the connection. */
async function replyTo(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let reply = '';
  for await (const piece of socket) reply += piece;
  return reply;
}

test('a body that is not a conversation is refused', async () => {
  const bodies = [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"turns":[]}',
    '{"turns":"x"}',
    '{"turns":[1]}',
    new Uint8Array([0x22, 0xff, 0x22]),
  ];
  for (const body of bodies) assert.equal((await post(body)).status, 400, String(body));
  assert.equal((await post('q=x', { 'Content-Type': 'application/x-www-form-urlencoded' })).status, 415);
});

test('a body over 200 kB is refused in words, announced or not; under it a long question is answered', async () => {
  const turns = (length: number) => JSON.stringify({ turns: ['x'.repeat(length)] });
  assert.equal((await post(turns(190_000))).status, 200);
  const announced = await post(turns(300_000));
  assert.equal(announced.status, 413);
  assert.match(((await announced.json()) as { error: string }).error, /longer than 200 kB/);
  const stream = new Blob([turns(2_000_000)]).stream();
  const chunked = await fetch(`${site.base}/ask`, {
    method: 'POST',
    headers: json,
    body: stream,
    duplex: 'half',
  } as RequestInit);
  assert.equal(chunked.status, 413);
});

test('a request that never ends is cut off in words', async () => {
  const impatient = await startPage({}, { patience: 100 });
  const headers = 'Content-Type: application/json\r\nContent-Length: 9';
  const half = `POST /ask HTTP/1.1\r\nHost: 127.0.0.1:${impatient.port}\r\n${headers}\r\n\r\n{`;
  assert.match(await replyTo(impatient.port, 'GET / HTTP/1.1\r\nHost:'), /^HTTP\/1\.1 408 [\s\S]*took too long/);
  assert.match(await replyTo(impatient.port, half), /^HTTP\/1\.1 408 /);
  assert.deepEqual(impatient.faults, []);
  await impatient.stop();
});

test('what is not HTTP, and an address without end, are refused in words', async () => {
  assert.match(await replyTo(site.port, 'nonsense\r\n\r\n'), /^HTTP\/1\.1 400 [\s\S]*could not be read/);
  assert.match(await replyTo(site.port, `GET /?q=${'x'.repeat(140_000)}`), /^HTTP\/1\.1 413 [\s\S]*longer than/);
  assert.deepEqual(site.faults, []);
});
