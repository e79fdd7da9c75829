import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from './body.ts';
import type { Slack } from './slack.ts';
import type { Call, Message, Response } from './state.ts';

/** What can be asked of a local Slack in another process; all that goes over is JSON. */
export interface Verbs {
  readonly event: Slack['event'];
  readonly command: Slack['command'];
  readonly interact: Slack['interact'];
  readonly deliver: Slack['deliver'];
  readonly fail: Slack['fail'];
  readonly disconnect: Slack['disconnect'];
  readonly cut: Slack['cut'];
  readonly revoke: Slack['revoke'];
  readonly useRequestUrl: Slack['useRequestUrl'];
  readonly connections: () => number;
  readonly untilConnected: (connections?: number, timeoutMs?: number) => Promise<void>;
  readonly untilCalls: (method: string, count: number, timeoutMs?: number) => Promise<void>;
  readonly calls: (method?: string) => readonly Call[];
  readonly refused: () => readonly Call[];
  readonly messages: (channel: string) => readonly Message[];
  readonly responses: () => readonly Response[];
  readonly problems: () => readonly string[];
}

function verbsOf(slack: Slack): Verbs {
  return {
    event: slack.event,
    command: slack.command,
    interact: slack.interact,
    deliver: slack.deliver,
    fail: slack.fail,
    disconnect: slack.disconnect,
    cut: slack.cut,
    revoke: slack.revoke,
    useRequestUrl: slack.useRequestUrl,
    connections: slack.connections,
    untilConnected: async (count = 1, timeoutMs = 5_000) => {
      await slack.until(() => slack.connections() >= count, { timeoutMs, what: `${count} connections` });
    },
    untilCalls: async (method, count, timeoutMs = 5_000) => {
      const what = `${count} calls of ${method}`;
      await slack.until(() => slack.callsTo(method).length >= count, { timeoutMs, what });
    },
    calls: (method) => (method === undefined ? slack.calls : slack.callsTo(method)),
    refused: slack.refused,
    messages: slack.messages,
    responses: () => slack.responses,
    problems: () => slack.problems,
  };
}

/** Serves the verbs: POST `/VERB` with a JSON array of arguments; the answer is `{value}` or `{error}`. */
export async function startControl(slack: Slack): Promise<{ url: string; close: () => Promise<void> }> {
  const verbs = verbsOf(slack) as unknown as Record<string, (...args: unknown[]) => unknown>;
  const server = createServer((request, response) => {
    perform(verbs, request).then(
      (value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value })),
      (error: unknown) => response.writeHead(400).end(JSON.stringify({ error: String(error) })),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function perform(
  verbs: Record<string, (...args: unknown[]) => unknown>,
  request: IncomingMessage,
): Promise<unknown> {
  const name = (request.url ?? '/').slice(1);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) throw new Error(`no such verb: ${name}`);
  const body = (await readBody(request)).toString();
  return verb(...(JSON.parse(body === '' ? '[]' : body) as unknown[]));
}
