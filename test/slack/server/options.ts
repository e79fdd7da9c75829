import type { Channel, Team, User } from './world.ts';
import {
  APP_ID,
  APP_TOKEN,
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_CHANNELS,
  DEFAULT_SCOPES,
  DEFAULT_TEAMS,
  DEFAULT_USERS,
  SIGNING_SECRET,
} from './world.ts';

/** Everything about the local Slack that a test may want otherwise. */
export interface Settings {
  readonly port: number;
  readonly appId: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The bot scopes that the app was granted. */
  readonly scopes: readonly string[];
  readonly teams: readonly Team[];
  readonly channels: readonly Channel[];
  readonly users: readonly User[];
  /** OAuth codes and the workspace that each installs into; each works once. */
  readonly oauthCodes: Readonly<Record<string, Team>>;
  /** Where events go by signed HTTP; without it they go over Socket Mode. */
  readonly requestUrl: string | undefined;
  /** False answers Work Objects as a workspace that does not have them. */
  readonly workObjects: boolean;
  /** Takes unfurls together with metadata; the documentation asks for either and does not say what becomes of both. */
  readonly unfurlsWithMetadata: boolean;
  /** Refuses arguments that the method does not have, which Slack would ignore in silence. */
  readonly strictArguments: boolean;
  /** How long an acknowledgement may take. */
  readonly ackTimeoutMs: number;
  /** How many connections of Socket Mode there may be. */
  readonly mostConnections: number;
  /** How long after a failed delivery each further attempt at an event comes. */
  readonly retryDelaysMs: readonly number[];
  readonly triggerLifetimeMs: number;
  readonly responseUrlLifetimeMs: number;
  /** Limits calls as Slack does: posts per channel and the tiers of the other methods. */
  readonly rateLimits: boolean;
  /** How many posts to one channel may come at once before a second each is asked for. */
  readonly postBurst: number;
  /** How many posts a workspace may make in a minute, a tenth of them at once. */
  readonly postsPerMinute: number;
  /** How many calls, messages and so on are remembered; the oldest go first. */
  readonly keep: number;
}

export type SlackOptions = Partial<Settings>;

const DEFAULTS: Settings = {
  port: 0,
  appId: APP_ID,
  appToken: APP_TOKEN,
  signingSecret: SIGNING_SECRET,
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
  scopes: DEFAULT_SCOPES,
  teams: DEFAULT_TEAMS,
  channels: DEFAULT_CHANNELS,
  users: DEFAULT_USERS,
  oauthCodes: {},
  requestUrl: undefined,
  workObjects: true,
  unfurlsWithMetadata: false,
  strictArguments: true,
  ackTimeoutMs: 3_000,
  mostConnections: 10,
  retryDelaysMs: [0, 60_000, 300_000],
  triggerLifetimeMs: 3_000,
  responseUrlLifetimeMs: 30 * 60_000,
  rateLimits: false,
  postBurst: 4,
  postsPerMinute: Number.POSITIVE_INFINITY,
  keep: 5_000,
};

/** The settings of a server: what was asked for over what Slack does. */
export function settle(options: SlackOptions): Settings {
  return { ...DEFAULTS, ...options };
}
