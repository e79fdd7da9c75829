import { once } from 'node:events';
import { SocketModeClient } from '@slack/socket-mode';
import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { APP_TOKEN, BOT_TOKEN } from './world.ts';

/** A logger that says nothing. */
export const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => 'error',
  setName: () => {},
} as never;

/** The real client of the Web API, which does not try again by itself unless told how often. */
export function webClient(apiUrl: string, token: string | undefined = BOT_TOKEN, retries = 0): WebClient {
  return new WebClient(token, { slackApiUrl: apiUrl, retryConfig: { retries, minTimeout: 1 }, logger: SILENT });
}

/** The answer to a call by the real client, or that of its error. */
export async function callApi(
  apiUrl: string,
  method: string,
  args: Record<string, unknown> = {},
  token?: string,
): Promise<Record<string, unknown>> {
  try {
    return { ...(await webClient(apiUrl, token).apiCall(method, args)) };
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return { ...error.data };
    throw error;
  }
}

/** The real client of Socket Mode, quick to connect again. */
export function socketClient(apiUrl: string): SocketModeClient {
  return new SocketModeClient({
    appToken: APP_TOKEN,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 1 } },
    clientPingTimeout: 100,
    logger: SILENT,
  });
}

/** Disconnects a client and waits until it is, so that nothing of it keeps the process alive. */
export async function stop(client: SocketModeClient): Promise<void> {
  const gone = once(client as never, 'disconnected');
  await client.disconnect();
  await gone;
}
