import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Store } from '../store/store.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Says whether the process answers and its store does: 200 and `ok`, or 503 and what is wrong. */
export const healthRoute = (store: Store): CustomRoute => ({
  path: '/health',
  method: ['GET', 'HEAD'],
  handler: async (_, response) => {
    const problem = await store.ping().then(
      () => undefined,
      (error: Error) => error.message,
    );
    response.writeHead(problem === undefined ? 200 : 503, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(problem === undefined ? { status: 'ok' } : { status: 'down', problem }));
  },
});

/** The addresses of the pages of documents and of calendars, as Bolt wants them. */
export const pageRoutes = (pages: Handler): CustomRoute[] =>
  ['/', '/records', '/records/:id', '/calendar/:file', '/assets/:name'].map((path) => ({
    path,
    method: ['GET', 'HEAD'],
    handler: (request, response) => void pages(request, response),
  }));
