import {
  type App,
  type CustomRoute,
  type HTTPReceiver,
  type InstallationStore,
  type Logger,
  type Receiver,
  type ReceiverEvent,
  SocketModeReceiver,
} from '@slack/bolt';
import type { WebClient, WebClientOptions } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import { codeOf, isPassing } from './failures.ts';
import { createHttp } from './http-receiver.ts';
import type { Process } from './inbox.ts';

/** Brings what Slack sends. */
export type Transport = {
  receiver: Receiver;
  /** How the token of a workspace is found, where the app is installed in several. */
  authorize: HTTPReceiver['installer'] | undefined;
  /** Whether what happens in Slack can be delivered now. */
  connected(): boolean;
};

export type TransportOptions = {
  slack: SlackConfig;
  /** Port of HTTP; for Socket Mode undefined when nothing is served. */
  port: number | undefined;
  routes: CustomRoute[];
  clientOptions: WebClientOptions;
  installations: InstallationStore;
  logger: Logger;
  /** Told when Slack ends the connection for good, as when it takes the token back. */
  lost(error: unknown): void;
  /** What is done with a delivery, before Bolt sees it. */
  intercept(process: Process): Process;
};

/**
 * Socket Mode renews its connections every few hours, and takes seconds for it. With two, one is always there; Slack
 * sends each delivery to one of them.
 */
const CONNECTIONS = 2;
/** Slack may be away for a while when a connection is renewed; without a number, the SDK tries a hundred times. */
const RECONNECT = { retries: 10, factor: 2, minTimeout: 500, maxTimeout: 30_000 };

/** Makes the receivers that the settings ask for. */
export function createTransport(options: TransportOptions): Transport {
  return options.slack.transport.socket
    ? socketTransport(options, options.slack.transport.appToken)
    : httpTransport(options, options.slack.transport.signingSecret);
}

/** Puts `intercept` between a receiver and Bolt. */
function between(app: App, intercept: TransportOptions['intercept']): App {
  const process = intercept((event: ReceiverEvent) => app.processEvent(event));
  return Object.assign(Object.create(app), { processEvent: process });
}

function httpTransport(options: TransportOptions, signingSecret: string): Transport {
  const { port = 3000, intercept } = options;
  const http = createHttp(options, port, signingSecret);
  return {
    receiver: {
      init: (app) => http.init(between(app, intercept)),
      start: http.start,
      stop: http.stop,
    },
    authorize: http.installer,
    // Slack makes a connection for each delivery.
    connected: () => true,
  };
}

function socketTransport(options: TransportOptions, appToken: string): Transport {
  const { port, logger, intercept, clientOptions, lost } = options;
  const http = port === undefined ? undefined : createHttp(options, port);
  const installerOptions = { clientOptions: { ...clientOptions, retryConfig: RECONNECT } };
  const known = { connected: false };
  const receivers = Array.from({ length: CONNECTIONS }, () => {
    const receiver = new SocketModeReceiver({ appToken, logger, installerOptions });
    endWhereRefused(receiver, known);
    keepTrying(receiver, known, lost);
    return receiver;
  });
  const stop = () => Promise.all([http?.stop(), ...receivers.map(closed)]);
  return {
    receiver: {
      init: (app) => {
        const inFront = between(app, intercept);
        for (const receiver of receivers) receiver.init(inFront);
      },
      async start() {
        await http?.start();
        const starts = receivers.map((receiver) => receiver.start());
        await Promise.any(starts).catch(async ({ errors: [error] }: AggregateError) => {
          await stop();
          throw error;
        });
        // Where no second one is to be had, one must do.
        for (const other of starts)
          other.catch((error: unknown) => logger.warn(`only one connection could be made: ${codeOf(error)}`));
      },
      stop,
    },
    authorize: http?.installer,
    connected: () => receivers.some(({ client }) => client.websocket?.isActive() === true),
  };
}

/**
 * Gives up where the SDK goes on: whatever Slack refuses at a start, as a token without its scope, the SDK asks for again
 * without end and without a word to who started it.
 */
function endWhereRefused({ client }: SocketModeReceiver, known: { connected: boolean }): void {
  const inner = client as unknown as { webClient: WebClient; autoReconnectEnabled: boolean };
  const { connections } = inner.webClient.apps;
  const { open } = connections;
  connections.open = (given) =>
    open(given).catch((error: unknown) => {
      inner.autoReconnectEnabled = known.connected || isPassing(error);
      throw error;
    });
}

/**
 * Goes on where the SDK gives up: it tries some times to connect again, and then ends the process with a failure that
 * nobody can handle. Slack may be away for longer; only where it refuses the token nothing helps. `known` says for all
 * connections whether Slack was ever reached.
 */
function keepTrying(
  { client }: SocketModeReceiver,
  known: { connected: boolean },
  lost: TransportOptions['lost'],
): void {
  const connect = client.start.bind(client);
  let connected = false;
  client.start = async () => {
    for (;;)
      try {
        const opened = await connect();
        connected = known.connected = true;
        return opened;
      } catch (error) {
        if (known.connected && isPassing(error)) continue;
        // Without an error it is the end of a connection that was being made when the bot was stopped.
        if (error !== undefined && !connected) throw error;
        if (error !== undefined) lost(error);
        return new Promise(() => {});
      }
  };
}

/** Stops a receiver, and waits until its socket is closed: the SDK itself does not, and keeps a timer of 30 s. */
async function closed(receiver: SocketModeReceiver): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, 3_000);
  receiver.client.once('disconnected', resolve);
  await receiver.stop();
  await promise;
  clearTimeout(timer);
}
