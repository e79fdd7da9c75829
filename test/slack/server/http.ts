import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerCall, CUT, HANG, type Reply } from './api.ts';
import { parseArguments, readBody } from './body.ts';
import { Refusal } from './refusal.ts';
import { answerResponseUrl } from './response-urls.ts';
import { type Json, remember, type State } from './state.ts';
import type { Timers } from './timers.ts';
import { takeUpload } from './uploads.ts';

/** The HTTP server of the Web API, of response_urls and of uploads. */
export function newHttpServer(state: State, timers: Timers): Server {
  return createServer((request, response) => {
    handle(state, timers, request, response).catch((error: unknown) => {
      const problem = `the server failed: ${error instanceof Error ? error.stack : String(error)}`;
      remember(state.problems, problem, state.settings.keep);
      response.writeHead(500).end();
    });
  });
}

async function handle(state: State, timers: Timers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  if (path.startsWith('/api/')) return send(timers, response, await call(state, request, path.slice(5)));
  if (path.startsWith('/response/')) {
    const body = (await readBody(request)).toString();
    return send(timers, response, answerResponseUrl(state, `${state.baseUrl}${path}`, body));
  }
  if (path.startsWith('/upload/')) return upload(state, request, response, path.slice('/upload/'.length));
  response.writeHead(404).end();
}

async function call(state: State, request: IncomingMessage, path: string): Promise<Reply> {
  const [method = '', query = ''] = path.split('?');
  const inQuery = Object.fromEntries(new URLSearchParams(query));
  const parsed = await argumentsOf(request);
  const refusal = parsed instanceof Refusal ? parsed : undefined;
  const args = refusal ? inQuery : { ...inQuery, ...parsed };
  return answerCall(state, method, withClient(args, request.headers.authorization), bearer(request), refusal);
}

async function argumentsOf(request: IncomingMessage): Promise<Json | Refusal> {
  try {
    return parseArguments((await readBody(request)).toString(), type(request));
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function type(request: IncomingMessage): string {
  return request.headers['content-type'] ?? '';
}

function bearer(request: IncomingMessage): string | undefined {
  const header = request.headers.authorization;
  return header?.toLowerCase().startsWith('bearer ') ? header : undefined;
}

/** OAuth clients may give their id and secret in a Basic header. */
function withClient(args: Json, authorization: string | undefined): Json {
  if (!authorization?.toLowerCase().startsWith('basic ')) return args;
  const [id, secret] = Buffer.from(authorization.slice(6), 'base64').toString().split(':');
  return { ...args, client_id: id, client_secret: secret };
}

async function send(timers: Timers, response: ServerResponse, first: Reply): Promise<void> {
  const reply = (await first.later) ?? first;
  if (reply.delayMs !== undefined) await timers.wait(reply.delayMs);
  if (reply.status === HANG) return;
  if (reply.status === CUT || response.destroyed) {
    response.destroy();
    return;
  }
  const body = JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...reply.headers,
  });
  response.end(body);
}

async function upload(state: State, request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
  const headers = { 'content-type': type(request) };
  const bytes = await takeUpload(state, id, new Response(new Uint8Array(await readBody(request)), { headers }));
  if (bytes === undefined) response.writeHead(404).end();
  else response.writeHead(200).end(`OK - ${bytes}`);
}
