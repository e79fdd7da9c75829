import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Frame } from '../views/page/frame.ts';
import type { RefusalKind } from '../views/page/phrases/shape.ts';
import { refusalFragment, refusalPage, refusalText } from '../views/page/refusal.ts';
import { foreign } from './guard.ts';
import { pageLanguage } from './language.ts';
import { htmlReply, jsonReply, type Reply, send } from './respond.ts';
import type { Route } from './route.ts';
import { type PageServices, pageRoutes } from './routes.ts';

export { listen } from './listen.ts';
export type { PageServices } from './routes.ts';

export type PageServerOptions = {
  /**
   * Names, with the port where there is one, under which a proxy serves the page. Effect: the Host check lets them in.
   * Default: none.
   */
  hosts?: string[];
  /** More addresses, tried before those of the page. Default: none. */
  routes?: Route[];
  /** Told of faults while answering, which the reader sees only as a plain sentence. Default: `console.error`. */
  report?: (fault: unknown) => void;
  /** Milliseconds in which a whole request must have arrived. Default: 15 seconds. */
  patience?: number;
};

const statusOf: Record<RefusalKind, number> = {
  malformed: 400,
  'foreign-host': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-slow': 408,
  'too-large': 413,
  'wrong-type': 415,
  failed: 500,
};

/** How many turns of a conversation the address carries; older ones are left out. */
const turnsKept = 20;

/** The local page as an HTTP server that is not listening yet: see `listen`. */
export function createPageServer(services: PageServices, options: PageServerOptions = {}): Server {
  const { hosts = [], report = console.error, patience = 15_000 } = options;
  const routes = [...(options.routes ?? []), ...pageRoutes(services)];
  const limits = {
    requestTimeout: patience,
    headersTimeout: patience,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: Math.min(patience, 1_000),
    maxHeaderSize: 131_072,
  };
  const server = createServer(
    limits,
    createHandler(routes, report, (request) => foreign(request, hosts)),
  );
  return server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
    const kind = clientErrors[error.code ?? ''] ?? 'malformed';
    const text = refusalText(kind, 'en');
    const lines = [
      `HTTP/1.1 ${statusOf[kind]} ${STATUS_CODES[statusOf[kind]]}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(text)}`,
      'Connection: close',
    ];
    socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`);
  });
}

/** Answers requests by their routes. `guard` says why a request is refused before a route is looked for. */
export function createHandler(
  routes: Route[],
  report: (fault: unknown) => void,
  guard: (request: IncomingMessage) => RefusalKind | undefined,
  about: Partial<Frame> = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const frame = { ...frameOf(request), ...about };
    try {
      const refused = guard(request);
      send(response, refused ? refuse(refused, frame) : await reply(request, frame, routes));
    } catch (fault) {
      if (request.destroyed && !request.complete) return;
      report(fault);
      send(response, refuse('failed', frame));
    }
  };
}

const clientErrors: Record<string, RefusalKind> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'too-large',
};

function frameOf(request: IncomingMessage): Frame {
  const { pathname: path, searchParams } = new URL(`http://page${request.url?.startsWith('/') ? request.url : '/'}`);
  const turns = searchParams.getAll('q').filter((turn) => turn.trim() !== '');
  return {
    ...pageLanguage(searchParams.get('lang'), request.headers['accept-language']),
    path,
    turns: turns.slice(-turnsKept),
  };
}

async function reply(request: IncomingMessage, frame: Frame, routes: Route[]): Promise<Reply> {
  const here = routes.filter((route) => route.path.test(frame.path));
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((candidate) => candidate.method === method);
  if (!route) return here.length > 0 ? refuse('wrong-method', frame, here) : refuse('not-found', frame);
  const params = decoded(route.path.exec(frame.path)?.slice(1) ?? []);
  const result = params ? await route.handle({ request, frame, params }) : 'not-found';
  return typeof result === 'string' ? refuse(result, frame) : result;
}

function decoded(params: string[]): string[] | undefined {
  try {
    return params.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Says no in the form that the address speaks: JSON for programs, a fragment for the script, else a page. */
function refuse(kind: RefusalKind, frame: Frame, allowed: Route[] = []): Reply {
  const methods = allowed.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const headers = methods.length > 0 ? { headers: { Allow: [...new Set(methods)].join(', ') } } : {};
  const status = statusOf[kind];
  if (frame.path.startsWith('/api/'))
    return { ...jsonReply({ error: refusalText(kind, frame.language) }, status), ...headers };
  const words = frame.path === '/ask' ? refusalFragment(kind, frame) : refusalPage(kind, { ...frame, turns: [] });
  return { ...htmlReply(words, status), ...headers };
}
