import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { countingFetch } from '../../src/slack/calls.ts';
import { noMetrics } from '../../src/slack/metrics.ts';

/** Path, what is answered there, and what is counted. */
const CALLS: [path: string, answer: (response: ServerResponse) => void, counted: [method: string, outcome: string]][] =
  [
    ['/api/chat.postMessage', (to) => to.end('{"ok":true}'), ['chat.postMessage', 'ok']],
    ['/api/agents.sessions.setStatus', (to) => to.end('{"ok":true}'), ['agents.sessions.setStatus', 'ok']],
    [
      '/api/chat.postMessage',
      (to) => to.end('{"ok":false,"error":"not_in_channel"}'),
      ['chat.postMessage', 'not_in_channel'],
    ],
    [
      '/api/chat.postMessage',
      (to) => to.end('{"ok":false,"error":"Words of <somebody>"}'),
      ['chat.postMessage', 'unknown'],
    ],
    ['/api/users.info', (to) => to.writeHead(429, { 'retry-after': '1' }).end(), ['users.info', 'ratelimited']],
    ['/api/users.info', (to) => to.writeHead(503).end('away'), ['users.info', 'http_503']],
    ['/api/users.info', (to) => to.destroy(), ['users.info', 'unreachable']],
    ['/actions/T0/12/aBc', (to) => to.end('ok'), ['response_url', 'ok']],
  ];

describe('calls of the Web API', () => {
  let answer: (response: ServerResponse) => void;
  let said: string;
  const server = createServer((_, response) => {
    const end = response.end.bind(response);
    said = '';
    response.end = ((text = '') => {
      said = text;
      return end(text);
    }) as typeof response.end;
    answer(response);
  });
  before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  after(() => server.close());

  for (const [path, how, counted] of CALLS)
    it(`${path}: ${counted.join(', ')}, and the caller gets what Slack said`, async () => {
      answer = how;
      const { promise, resolve } = Promise.withResolvers<[string, string]>();
      const call = countingFetch({ ...noMetrics, called: (...given) => resolve(given) });
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
      const [, outcome] = counted;
      if (outcome === 'unreachable') await assert.rejects(call(address, { method: 'POST' }));
      else assert.equal(await (await call(address, { method: 'POST' })).text(), said);
      assert.deepEqual(await promise, counted);
    });
});
