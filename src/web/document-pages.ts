import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Documents, documentRoutes } from './document-routes.ts';
import type { Route } from './route.ts';
import { createHandler } from './server.ts';

const toDocuments: Route = {
  method: 'GET',
  path: /^\/$/,
  handle: () => ({ status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { Location: '/records' } }),
};

/**
 * The pages of documents and their passages, and calendars, for readers who come by a link. Nothing can be asked on them, and nothing
 * depends on who reads: so, unlike the local page, they answer under any name.
 */
export function createDocumentPages(
  documents: Documents,
  report: (fault: unknown) => void,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return createHandler([toDocuments, ...documentRoutes(documents)], report, () => undefined, {
    documentsOnly: true,
  });
}
