import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { SlackConfig } from '../../config.ts';
import type { ClientOf } from './addressees.ts';

/** The token of a workspace; undefined where the app is not installed. Rejects when that cannot be found out. */
type TokenOf = (team: string) => Promise<string | undefined>;

/** Each call is one call: whoever delivers decides whether it is made again. */
const ONCE = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true } as const;

/** Clients that post without being asked by anybody, one for each workspace. */
export function createClientOf(
  workspaces: SlackConfig['workspaces'],
  options: WebClientOptions,
  tokenOf: TokenOf,
): ClientOf {
  const newClient = (token: string) => new WebClient(token, { ...options, ...ONCE });
  if (!workspaces.several) {
    const only = newClient(workspaces.botToken);
    return async () => only;
  }
  const clients = new Map<string, { token: string; client: WebClient }>();
  return async (team) => {
    const token = await tokenOf(team);
    if (token === undefined) return undefined;
    const known = clients.get(team);
    if (known?.token === token) return known.client;
    const client = newClient(token);
    clients.set(team, { token, client });
    return client;
  };
}
