import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Attempt, Outcome, Transport } from './deliveries.ts';
import { changed, remember, type State } from './state.ts';
import { useTicket } from './tickets.ts';
import type { Timers } from './timers.ts';

const PING_EVERY_MS = 10_000;

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** The Socket Mode side of the server. */
export interface Sockets extends Transport {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly connections: () => readonly WebSocket[];
  /** Acknowledgements of envelopes that were given up or never sent. */
  readonly strayAcks: () => number;
  /** Announces the end of a connection, or of all, and closes it unless it is only a warning. */
  readonly disconnect: (reason: DisconnectReason, connection?: number) => void;
  /** Cuts a connection, or all, without a word. */
  readonly cut: (connection?: number) => void;
  readonly close: () => void;
}

interface Pending {
  /** Milliseconds of `performance.now`, finer than those of the clock. */
  readonly since: number;
  readonly settle: (outcome: Outcome) => void;
}

export function newSockets(state: State, timers: Timers): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const open: WebSocket[] = [];
  const pending = new Map<string, Pending>();
  const waiting = new Set<() => void>();
  let turn = 0;
  let stray = 0;

  const welcome = (socket: WebSocket, index: number): void => {
    socket.on('message', (data) => acknowledge(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => forget(socket));
    open.push(socket);
    const debug = { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 };
    const app = { app_id: state.settings.appId };
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: index, debug_info: debug, connection_info: app }),
      () => wake(),
    );
  };

  /** Connections that neither side is closing. */
  const usable = (): WebSocket[] => open.filter((socket) => socket.readyState === socket.OPEN);

  const forget = (socket: WebSocket): void => {
    if (open.includes(socket)) open.splice(open.indexOf(socket), 1);
    changed(state);
  };

  /** Nothing more is delivered to a connection that is being closed. */
  const end = (socket: WebSocket): void => {
    forget(socket);
    socket.close(1000);
  };

  const wake = (): void => {
    for (const go of waiting) go();
    waiting.clear();
    changed(state);
  };

  const acknowledge = (data: string): void => {
    const { envelope_id: id, payload } = parse(data);
    const found = pending.get(id);
    if (found === undefined) {
      stray += 1;
      const problem = `acknowledgement of an envelope that nobody waits for: ${data.slice(0, 200)}`;
      remember(state.problems, problem, state.settings.keep);
      changed(state);
      return;
    }
    found.settle({ ok: true, payload, ms: performance.now() - found.since });
  };

  const send = (attempt: Attempt): Promise<Outcome> =>
    new Promise((resolve) => {
      const id = crypto.randomUUID();
      const able = usable();
      const socket = able[attempt.connection ?? turn++ % able.length] ?? able[0];
      const settle = (outcome: Outcome): void => {
        stop();
        pending.delete(id);
        resolve(outcome);
      };
      const stop = timers.after(state.settings.ackTimeoutMs, () => {
        settle({ ok: false, ms: state.settings.ackTimeoutMs, reason: 'timeout' });
      });
      pending.set(id, { since: performance.now(), settle });
      socket?.send(JSON.stringify(envelope(id, attempt)));
    });

  const pinging = timers.every(PING_EVERY_MS, () => {
    for (const socket of open) socket.ping('Ping from local Slack');
  });

  const chosen = (connection: number | undefined): readonly WebSocket[] =>
    connection === undefined ? [...open] : open.slice(connection, connection + 1);

  return {
    ready: () => usable().length > 0,
    whenReady: () =>
      new Promise((resolve) => (usable().length > 0 || timers.closed() ? resolve() : void waiting.add(resolve))),
    send,
    connections: () => open,
    strayAcks: () => stray,
    upgrade: (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://local');
      if (url.pathname !== '/link/' || !useTicket(state, url.searchParams.get('ticket'))) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, (ws) => {
        if (open.length < state.settings.mostConnections) return welcome(ws, open.length + 1);
        ws.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
        ws.close(1000);
      });
    },
    disconnect: (reason, connection) => {
      for (const socket of chosen(connection)) {
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-local' } }));
        if (reason !== 'warning') end(socket);
      }
    },
    cut: (connection) => {
      for (const socket of chosen(connection)) socket.terminate();
    },
    close: () => {
      pinging();
      for (const { settle } of [...pending.values()]) settle({ ok: false, ms: 0, reason: 'closed', final: true });
      for (const socket of server.clients) socket.terminate();
      wake();
      server.close();
    },
  };
}

function envelope(id: string, { kind, payload, retry, retryReason }: Attempt): Record<string, unknown> {
  const retries = kind === 'events_api' ? { retry_attempt: retry, retry_reason: retryReason ?? '' } : {};
  return { payload, envelope_id: id, type: kind, accepts_response_payload: kind !== 'events_api', ...retries };
}

function parse(data: string): { envelope_id: string; payload?: unknown } {
  try {
    return JSON.parse(data);
  } catch {
    return { envelope_id: '' };
  }
}
