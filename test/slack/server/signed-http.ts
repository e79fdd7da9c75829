import { createHmac } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import type { Attempt, Kind, Outcome, Transport } from './deliveries.ts';
import type { Json, State } from './state.ts';

/** How a request to the app differs from what Slack would send. */
export interface PostOptions {
  readonly url?: string;
  /** Absent: the right one. */
  readonly signature?: 'wrong' | 'none' | (string & {});
  /** Seconds since 1970; now when absent. */
  readonly timestamp?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** Sent, and signed, in place of the payload. */
  readonly body?: string | Buffer;
  readonly timeoutMs?: number;
}

/** What the app's HTTP server answered. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly ms: number;
}

/** The way to the app's request URL. */
export interface HttpTransport extends Transport {
  readonly post: (payload: Json, options?: PostOptions) => Promise<HttpAnswer>;
  readonly close: () => void;
}

export function newHttpTransport(state: State, requestUrl: () => string | undefined): HttpTransport {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const post = (payload: Json, options: PostOptions = {}): Promise<HttpAnswer> => {
    const url = options.url ?? requestUrl();
    if (url === undefined) return Promise.reject(new Error('no request URL is set'));
    return send(state, agent, url, kindOf(payload), payload, options);
  };
  return {
    ready: () => true,
    whenReady: () => Promise.resolve(),
    post,
    send: (attempt) => attemptAt(post, attempt),
    close: () => agent.destroy(),
  };
}

async function attemptAt(post: HttpTransport['post'], { payload, retry, retryReason }: Attempt): Promise<Outcome> {
  const retries = { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': retryReason ?? 'unknown_error' };
  const since = performance.now();
  try {
    const answer = await post(payload, retry > 0 ? { headers: retries } : {});
    const { status, ms } = answer;
    if (status >= 200 && status < 300) return { ok: true, payload: read(answer), ms, status };
    return { ok: false, ms, status, reason: 'http_error', final: answer.headers['x-slack-no-retry'] === '1' };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, ms: performance.now() - since, reason: late ? 'http_timeout' : 'connection_failed' };
  }
}

function send(
  state: State,
  agent: Agent,
  url: string,
  kind: Kind,
  payload: Json,
  options: PostOptions,
): Promise<HttpAnswer> {
  const body = Buffer.from(options.body ?? encode(kind, payload));
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
  const contentType = kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded';
  const headers: Record<string, string> = {
    'content-type': options.contentType ?? contentType,
    'content-length': String(body.length),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': timestamp,
    ...options.headers,
  };
  const signature = signatureFor(state.settings.signingSecret, timestamp, body, options.signature);
  if (signature !== undefined) headers['x-slack-signature'] = signature;
  const signal = AbortSignal.timeout(options.timeoutMs ?? state.settings.ackTimeoutMs);
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(signal.aborted ? signal.reason : error);
    const request = httpRequest(url, { method: 'POST', agent, headers, signal }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => {
        const answer = { status: response.statusCode ?? 0, headers: response.headers, ms: performance.now() - since };
        resolve({ ...answer, body: Buffer.concat(parts).toString() });
      });
    });
    request.on('error', fail);
    request.end(body);
  });
}

/** The signature of a body as Slack makes it, or as a test wants it. */
function signatureFor(secret: string, timestamp: string, body: Buffer, wanted?: string): string | undefined {
  if (wanted === 'none') return undefined;
  if (wanted !== undefined && wanted !== 'wrong') return wanted;
  const key = wanted === 'wrong' ? `not ${secret}` : secret;
  return `v0=${createHmac('sha256', key).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
}

/** What a payload is, by its fields. */
export function kindOf(payload: Json): Kind {
  if (typeof payload.command === 'string') return 'slash_commands';
  return payload.type === 'event_callback' || payload.type === 'url_verification' ? 'events_api' : 'interactive';
}

function encode(kind: Kind, payload: Json): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const fields = Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}

function read({ body, headers }: HttpAnswer): unknown {
  if (body === '') return undefined;
  return String(headers['content-type']).startsWith('application/json') ? JSON.parse(body) : body;
}
