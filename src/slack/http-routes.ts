import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Store } from '../store/store.ts';
import type { Readiness } from './readiness.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const METHODS = ['GET', 'HEAD'];

/** Says whether the process answers and its store does: 200 and `ok`, or 503 and what is wrong. */
export const healthRoute = (store: Pick<Store, 'ping'>): CustomRoute => ({
  path: '/health',
  method: METHODS,
  handler: async (_, response) => {
    const problem = await store.ping().then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (problem === undefined) sendJson(response, 200, { status: 'ok' });
    else sendJson(response, 503, { status: 'down', problem });
  },
});

/** Says whether Slack may send something here: 200 and `ready`, or 503 and the reasons why not. */
export const readyRoute = ({ reasons }: Pick<Readiness, 'reasons'>): CustomRoute => ({
  path: '/ready',
  method: METHODS,
  handler: async (_, response) => {
    const why = await reasons();
    if (why.length === 0) sendJson(response, 200, { status: 'ready' });
    else sendJson(response, 503, { status: 'not ready', reasons: why });
  },
});

/** Gives the numbers of the bot as Prometheus reads them. */
export const metricsRoute = (read: () => Promise<{ type: string; text: string }>): CustomRoute => ({
  path: '/metrics',
  method: METHODS,
  handler: async (_, response) => {
    const { type, text } = await read();
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  },
});

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** The addresses of the pages of documents and of calendars, as Bolt wants them. */
export const pageRoutes = (pages: Handler): CustomRoute[] =>
  ['/', '/records', '/records/:id', '/catalogue', '/calendar/:file', '/assets/:name'].map((path) => ({
    path,
    method: METHODS,
    handler: (request, response) => void pages(request, response),
  }));
