import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { after, before, test } from 'node:test';
import { createPageServer, listen } from '../../src/web/server.ts';
import { services, startPage } from './services.ts';

let site: Awaited<ReturnType<typeof startPage>>;
before(async () => {
  site = await startPage();
});
after(() => site.stop());

const json = { 'Content-Type': 'application/json' };

function post(path: string, body: string, headers: Record<string, string> = json): Promise<Response> {
  return fetch(`${site.base}${path}`, { method: 'POST', body, headers });
}

/** The status of a request whose Host header is free to choose. */
async function statusFor(headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  const sent = request({ host: '127.0.0.1', port: site.port, method, path: '/ask', headers }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

test('every reply keeps the page to itself', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  for (const path of ['/', '/records', '/records/000_note', '/nowhere', '/assets/page.js', '/api/ask']) {
    const { headers } = await fetch(`${site.base}${path}`);
    assert.equal(headers.get('content-security-policy'), policy, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-embedder-policy'), 'require-corp');
    assert.equal(headers.get('cache-control'), 'private, no-cache');
    assert.equal(headers.get('access-control-allow-origin'), null);
  }
});

test('a program asks and gets the answer as JSON', async () => {
  const response = await post('/api/ask', JSON.stringify({ turns: ['bonjour', 'mandat'] }));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
  const answer = (await response.json()) as Record<string, unknown>;
  assert.equal(answer.status, 'answered');
  assert.deepEqual(answer.decisions, ['decision 2/6', 'decision 4/3']);
  assert.equal(typeof answer.text, 'string');
  assert.equal(typeof answer.ms, 'number');
});

test('the script asks and gets the newest exchange only', async () => {
  const response = await post('/ask?lang=fr', JSON.stringify({ turns: ['mandat', 'sessions'] }));
  const text = await response.text();
  assert.match(text, /^<div class="exchange" role="group" aria-label="Réponse"/);
  assert.equal(text.match(/<article/g)?.length, 1);
});

test('assets have their types and are sent again only when they changed', async () => {
  const types = { 'style.css': 'text/css', 'page.js': 'text/javascript', 'favicon.svg': 'image/svg+xml' };
  for (const [name, type] of Object.entries(types)) {
    const first = await fetch(`${site.base}/assets/${name}`);
    assert.equal(first.headers.get('content-type'), `${type}; charset=utf-8`);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${site.base}/assets/${name}`, { headers: { 'If-None-Match': `W/${tag}, "x"` } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  }
  assert.equal((await fetch(`${site.base}/assets/..%2fserver.ts`)).status, 404);
});

test('a calendar is sent in the language asked for, and again only when it changed', async () => {
  const path = `${site.base}/calendar/ctoc-cop.ics`;
  const first = await fetch(`${path}?language=fr`);
  assert.equal(first.headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.equal(await first.text(), 'BEGIN:VCALENDAR\r\nX:fr\r\n');
  const tag = first.headers.get('etag') ?? '';
  const again = await fetch(`${path}?language=fr`, { headers: { 'If-None-Match': tag } });
  assert.deepEqual([again.status, await again.text()], [304, '']);
  const other = await fetch(`${path}?language=en`, { headers: { 'If-None-Match': tag } });
  assert.deepEqual([other.status, await other.text()], [200, 'BEGIN:VCALENDAR\r\nX:en\r\n']);
  const head = await fetch(`${path}?language=fr`, { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers.get('content-length'), await head.text()], [200, '23', '']);
  const reader = await fetch(`${path}?language=xx`, { headers: { 'Accept-Language': 'fr-CH' } });
  assert.match(await reader.text(), /X:fr/);
  assert.equal((await fetch(`${site.base}/calendar/nobody.ics`)).status, 404);
});

test('the list of documents leads to the calendars', async () => {
  const text = await (await fetch(`${site.base}/records?lang=en`)).text();
  assert.match(text, /<h2 id="calendars">Calendars<\/h2>/);
  assert.match(text, /<a href="\/calendar\/ctoc-cop\.ics\?language=en">Conference<\/a>/);
  const none = await startPage({ calendars: { feeds: () => [], file: () => undefined } });
  assert.doesNotMatch(await (await fetch(`${none.base}/records`)).text(), /id="calendars"/);
  await none.stop();
});

test('what is not there is told in words, with its status', async () => {
  for (const path of [
    '/nowhere',
    '/records/none',
    '/records/%ff',
    '/records/..%2f..%2fpackage',
    '//127.0.0.2/x',
    '/assets/constructor',
  ]) {
    const response = await fetch(`${site.base}${path}`, { headers: { 'Accept-Language': 'fr' } });
    assert.equal(response.status, 404, path);
    assert.match(await response.text(), /<h1>Rien à cette adresse<\/h1>/);
  }
  assert.deepEqual(await (await fetch(`${site.base}/api/nowhere`)).json(), {
    error: 'No page or document is kept here. The list of documents shows what is held.',
  });
});

test('a wrong method is refused with those that are right; HEAD goes where GET goes', async () => {
  const page = await post('/', '{}');
  assert.deepEqual([page.status, page.headers.get('allow')], [405, 'GET, HEAD']);
  const api = await fetch(`${site.base}/api/ask`, { headers: { 'Accept-Language': 'fr' } });
  assert.deepEqual([api.status, api.headers.get('allow')], [405, 'POST']);
  const head = await fetch(`${site.base}/records`, { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
});

test('a fault while answering is told plainly, and its detail only to the keeper', async () => {
  for (const reply of [
    await fetch(`${site.base}/?q=fail`),
    await post('/ask', '{"turns":["fail"]}'),
    await post('/api/ask', '{"turns":["fail"]}'),
  ]) {
    assert.equal(reply.status, 500);
    const text = await reply.text();
    assert.match(text, /because of a fault in Rapporteur/);
    assert.doesNotMatch(text, /secret|\.ts/);
  }
  assert.equal(site.faults.length, 3);
});

test('a request for another host name, or from another origin, is refused', async () => {
  const host = `localhost:${site.port}`;
  assert.equal(await statusFor({ Host: 'evil.example' }), 403);
  assert.equal(await statusFor({ Host: `evil.example:${site.port}` }), 403);
  assert.equal(await statusFor({ Host: 'localhost' }), 403);
  assert.equal(await statusFor({ Host: `[::1]:${site.port}` }), 405);
  assert.equal(await statusFor({ Host: host, Origin: 'https://evil.example' }, 'POST'), 403);
  assert.equal(await statusFor({ Host: host, Origin: 'null' }, 'POST'), 403);
  assert.equal(await statusFor({ Host: host, 'Sec-Fetch-Site': 'cross-site' }, 'POST'), 403);
  assert.equal(await statusFor({ Host: host, Origin: `http://${host}` }, 'POST'), 415);
});

test('a name and more addresses can be given for a server behind a proxy', async () => {
  const health = {
    method: 'GET' as const,
    path: /^\/health$/,
    handle: () => ({ status: 200, type: 'text/plain', body: 'ok' }),
  };
  const proxied = await startPage({}, { hosts: ['records.example'], routes: [health] });
  const sent = request({
    host: '127.0.0.1',
    port: proxied.port,
    path: '/health',
    headers: { Host: 'records.example' },
  }).end();
  const [response] = await once(sent, 'response');
  assert.equal(response.statusCode, 200);
  response.resume();
  await proxied.stop();
});

test('a port that is taken gives the next free one; other faults are thrown', async () => {
  const taken = createServer();
  const port = await listen(taken, 0);
  const server = createPageServer(services);
  const next = await listen(server, port);
  assert.ok(next > port && next < port + 20);
  assert.deepEqual((server.address() as { address: string }).address, '127.0.0.1');
  assert.equal((await fetch(`http://127.0.0.1:${next}/`)).status, 200);
  server.close().closeAllConnections();
  taken.close();
  await assert.rejects(listen(createPageServer(services), 65_536));
});
