import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { CustomRoute } from '@slack/bolt';
import { healthRoute, metricsRoute, readyRoute } from '../../src/slack/http-routes.ts';
import { createReadiness, type Readiness } from '../../src/slack/readiness.ts';
import { StoreError } from '../../src/store/errors.ts';

const up = { ping: async () => {} };
const down = { ping: () => Promise.reject(new StoreError('The disk is full. Free some space.')) };

/** What a route answers over HTTP. */
async function asked(route: CustomRoute): Promise<[status: number, type: string | null, body: string]> {
  const server = createServer((request, response) => void route.handler(request as never, response as never));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${route.path}`);
  const answer: [number, string | null, string] = [
    response.status,
    response.headers.get('content-type'),
    await response.text(),
  ];
  server.close();
  return answer;
}

const JSON_TYPE = 'application/json; charset=utf-8';

describe('/health', () => {
  it('is ok where the store answers', async () =>
    assert.deepEqual(await asked(healthRoute(up)), [200, JSON_TYPE, '{"status":"ok"}']));
  it('says what is wrong where it does not', async () =>
    assert.deepEqual(await asked(healthRoute(down)), [
      503,
      JSON_TYPE,
      '{"status":"down","problem":"The disk is full. Free some space."}',
    ]));
});

/** What happened to a bot, with which store, and why it is not ready then. */
const STATES: [what: string, store: typeof up, happen: (readiness: Readiness) => void, reasons: string[]][] = [
  ['is connected', up, ({ reached }) => reached(() => true), []],
  ['has not reached Slack yet', up, () => {}, ['Slack is not connected.']],
  ['has lost Slack', up, ({ reached }) => reached(() => false), ['Slack is not connected.']],
  [
    'is stopping',
    up,
    ({ reached, stopping }) => {
      reached(() => true);
      stopping();
    },
    ['Rapporteur is stopping.'],
  ],
  ['has lost its store', down, ({ reached }) => reached(() => true), ['The disk is full. Free some space.']],
  [
    'has lost all',
    down,
    ({ stopping }) => stopping(),
    ['Rapporteur is stopping.', 'Slack is not connected.', 'The disk is full. Free some space.'],
  ],
];

describe('/ready', () => {
  for (const [what, store, happen, reasons] of STATES)
    it(`gives ${reasons.length} reasons for a bot that ${what}`, async () => {
      const readiness = createReadiness(store);
      happen(readiness);
      const body = reasons.length === 0 ? { status: 'ready' } : { status: 'not ready', reasons };
      assert.deepEqual(await asked(readyRoute(readiness)), [
        reasons.length === 0 ? 200 : 503,
        JSON_TYPE,
        JSON.stringify(body),
      ]);
    });
});

describe('/metrics', () => {
  it('is the text that is read, under its type', async () =>
    assert.deepEqual(await asked(metricsRoute(async () => ({ type: 'text/plain; version=0.0.4', text: 'a 1\n' }))), [
      200,
      'text/plain; version=0.0.4',
      'a 1\n',
    ]));
});
