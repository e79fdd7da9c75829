import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** What a route gives back; the server adds the headers that every reply has. */
export type Reply = { status: number; type: string; body: string | Buffer; headers?: Record<string, string> };

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const onEveryReply = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': policy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A reply in HTML, UTF-8. */
export function htmlReply(body: string, status = 200): Reply {
  return { status, type: 'text/html; charset=utf-8', body };
}

/** A reply in JSON. */
export function jsonReply(value: unknown, status = 200): Reply {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** Gives a reply with its ETag, or 304 to who has it already, by their If-None-Match. */
export function tagged(reply: Reply): (ifNoneMatch: string | undefined) => Reply {
  const tag = `"${createHash('sha256').update(reply.body).digest('base64url').slice(0, 22)}"`;
  return (ifNoneMatch) => {
    const known = ifNoneMatch?.split(',').some((other) => other.trim().replace(/^W\//, '') === tag);
    return { ...reply, status: known ? 304 : reply.status, headers: { ...reply.headers, ETag: tag } };
  };
}

/** Sends a reply with the headers that keep a page to itself. For HEAD, Node leaves the body out. */
export function send(response: ServerResponse, { status, type, body, headers }: Reply): void {
  response.writeHead(status, {
    ...onEveryReply,
    ...(status === 304 ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }),
    ...headers,
  });
  response.end(status === 304 ? undefined : body);
}
