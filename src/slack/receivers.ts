import { createHmac } from 'node:crypto';
import {
  type App,
  type CustomRoute,
  HTTPReceiver,
  type InstallationStore,
  type Logger,
  type Receiver,
  type ReceiverEvent,
  SocketModeReceiver,
} from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import type { Process } from './inbox.ts';
import { BOT_SCOPES } from './scopes.ts';

/** Brings what Slack sends. */
export type Transport = {
  receiver: Receiver;
  /** How the token of a workspace is found, where the app is installed in several. */
  authorize: HTTPReceiver['installer'] | undefined;
};

export type TransportOptions = {
  slack: SlackConfig;
  /** Port of HTTP; for Socket Mode undefined when nothing is served. */
  port: number | undefined;
  routes: CustomRoute[];
  clientOptions: WebClientOptions;
  installations: InstallationStore;
  logger: Logger;
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

/** Settings of the installation in several workspaces, at `/slack/install`. */
function installing({ slack, clientOptions, installations, port }: TransportOptions) {
  const { workspaces, apiUrl } = slack;
  if (!workspaces.several) return {};
  const { clientId, clientSecret } = workspaces;
  return {
    clientId,
    clientSecret,
    stateSecret: createHmac('sha256', clientSecret).update('state of an installation').digest('hex'),
    installationStore: installations,
    scopes: BOT_SCOPES,
    installerOptions: {
      clientOptions,
      ...(port === undefined ? {} : { port }),
      ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
    },
  };
}

/** Puts `intercept` between a receiver and Bolt. */
function between(app: App, intercept: TransportOptions['intercept']): App {
  const process = intercept((event: ReceiverEvent) => app.processEvent(event));
  return Object.assign(Object.create(app), { processEvent: process });
}

function httpTransport(options: TransportOptions, signingSecret: string): Transport {
  const { port = 3000, routes, logger, intercept } = options;
  const http = new HTTPReceiver({ signingSecret, port, customRoutes: routes, logger, ...installing(options) });
  return {
    receiver: {
      init: (app) => http.init(between(app, intercept)),
      start: () => http.start(port, { requestTimeout: 15_000, headersTimeout: 10_000 }),
      stop: () => http.stop(),
    },
    authorize: http.installer,
  };
}

function socketTransport(options: TransportOptions, appToken: string): Transport {
  const { port, routes, logger, intercept, clientOptions } = options;
  const { installerOptions, ...install } = installing(options);
  const reconnecting = { ...installerOptions, clientOptions: { ...clientOptions, retryConfig: RECONNECT } };
  const receivers = Array.from({ length: CONNECTIONS }, (_, index) => {
    const served = index === 0 && port !== undefined;
    return new SocketModeReceiver({
      appToken,
      logger,
      installerOptions: { ...reconnecting, ...(served ? { port } : {}) },
      ...(served ? { customRoutes: routes, ...install } : {}),
    });
  });
  return {
    receiver: {
      init: (app) => {
        const inFront = between(app, intercept);
        for (const receiver of receivers) receiver.init(inFront);
      },
      start: () => Promise.all(receivers.map((receiver) => receiver.start())),
      stop: () => Promise.all(receivers.map(closed)),
    },
    authorize: receivers[0]?.installer,
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
