import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type App, HTTPReceiver } from '@slack/bolt';
import type { TransportOptions } from './receivers.ts';
import { BOT_SCOPES } from './scopes.ts';

/** The server of HTTP: for the deliveries of Slack, or in Socket Mode only for what browsers ask for. */
export type Http = {
  init(app: App): void;
  start(): Promise<void>;
  /** Takes no connection any more, lets what is under way end for a moment, and closes what is left. */
  stop(): Promise<void>;
  installer: HTTPReceiver['installer'];
};

/** What may be kept waiting at a server, so that nobody holds it up by saying nothing. */
const PATIENCE = { requestTimeout: 15_000, headersTimeout: 10_000 };
/** How long a request may still take once the server stops. */
const LAST_REQUESTS_MS = 3_000;
/** Between two looks for connections that have nothing left to answer. */
const LOOK_MS = 100;

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

/** Makes the server; without a signing secret it takes no deliveries. */
export function createHttp(options: TransportOptions, port: number, signingSecret?: string): Http {
  const { routes, logger } = options;
  const deliveries = signingSecret === undefined ? { endpoints: [], signatureVerification: false } : {};
  const receiver = new HTTPReceiver({
    signingSecret: signingSecret ?? '',
    ...deliveries,
    port,
    customRoutes: routes,
    logger,
    // Nothing is there; an address that cannot even be read is no fault of ours.
    dispatchErrorHandler: async ({ response }) => void response.writeHead(404).end(),
    ...installing(options),
  });
  let server: Server | undefined;
  return {
    init: (app) => receiver.init(app),
    async start() {
      server = (await receiver.start(port, PATIENCE)) as Server;
    },
    async stop() {
      if (server) await Promise.all([receiver.stop(), emptied(server)]);
    },
    installer: receiver.installer,
  };
}

/** A server that closes waits for its connections, of which clients keep some open that they no longer need. */
async function emptied(server: Server): Promise<void> {
  const closed = once(server, 'close');
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const last = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
  await closed;
  clearInterval(looking);
  clearTimeout(last);
}
