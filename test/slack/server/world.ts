/** A workspace where the app is installed. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly token: string;
  readonly botUserId: string;
  readonly botId: string;
  /** The bot scopes this workspace granted; those of the server's options when absent. */
  readonly scopes?: readonly string[];
}

/** A conversation, as seen by every team in it. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  /** The team that owns it. */
  readonly team: string;
  /** Other teams in it, for a Slack Connect channel. */
  readonly sharedWith?: readonly string[];
  /** Whether the bot is in it; true when absent. */
  readonly isMember?: boolean;
  readonly isArchived?: boolean;
  /** The other side of a direct message. */
  readonly user?: string;
}

/** A person. Those of a team that the token does not belong to are external to it. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly locale?: string;
  readonly tz?: string;
  readonly tzOffset?: number;
  readonly isRestricted?: boolean;
  readonly isUltraRestricted?: boolean;
  readonly isStranger?: boolean;
  readonly isBot?: boolean;
  readonly deleted?: boolean;
}

export const APP_ID = 'A0RAPPORTEUR';
export const APP_TOKEN = 'xapp-1-local-test';
export const BOT_TOKEN = 'xoxb-local-test';
export const SIGNING_SECRET = 'local-signing-secret';
export const CLIENT_ID = '1111.2222';
export const CLIENT_SECRET = 'local-client-secret';
export const TEAM = 'T0HOME';
export const OTHER_TEAM = 'T0PARTNER';
export const BOT_USER = 'U0BOT';
export const USER = 'U0ANA';
export const FRENCH_USER = 'U0BENOIT';
export const GUEST = 'U0GUEST';
export const EXTERNAL_USER = 'U0EXTERNAL';
export const CHANNEL = 'C0GENERAL';
export const OTHER_CHANNEL = 'C0ELSEWHERE';
export const PRIVATE_CHANNEL = 'C0PRIVATE';
export const SHARED_CHANNEL = 'C0SHARED';
export const ARCHIVED_CHANNEL = 'C0ARCHIVED';
export const IM = 'D0ANA';
export const FRENCH_IM = 'D0BENOIT';

/** The scopes of the app's manifest, when a test does not say. */
export const DEFAULT_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:read',
  'im:history',
  'im:write',
  'links:read',
  'links:write',
  'users:read',
];

export const DEFAULT_TEAMS: readonly Team[] = [
  { id: TEAM, name: 'Home', domain: 'home', token: BOT_TOKEN, botUserId: BOT_USER, botId: 'B0BOT' },
];

export const DEFAULT_CHANNELS: readonly Channel[] = [
  { id: CHANNEL, name: 'general', kind: 'public', team: TEAM },
  { id: OTHER_CHANNEL, name: 'elsewhere', kind: 'public', team: TEAM, isMember: false },
  { id: PRIVATE_CHANNEL, name: 'private', kind: 'private', team: TEAM },
  { id: SHARED_CHANNEL, name: 'shared', kind: 'public', team: TEAM, sharedWith: [OTHER_TEAM] },
  { id: ARCHIVED_CHANNEL, name: 'archived', kind: 'public', team: TEAM, isArchived: true },
  { id: IM, name: 'directmessage', kind: 'im', team: TEAM, user: USER },
  { id: FRENCH_IM, name: 'directmessage', kind: 'im', team: TEAM, user: FRENCH_USER },
];

export const DEFAULT_USERS: readonly User[] = [
  { id: USER, name: 'ana', team: TEAM, locale: 'en-US', tz: 'America/New_York', tzOffset: -18000 },
  { id: FRENCH_USER, name: 'benoit', team: TEAM, locale: 'fr-FR', tz: 'Europe/Paris', tzOffset: 3600 },
  { id: GUEST, name: 'guest', team: TEAM, locale: 'en-GB', tz: 'Europe/London', tzOffset: 0, isRestricted: true },
  { id: EXTERNAL_USER, name: 'ext', team: OTHER_TEAM, tz: 'Europe/Rome', tzOffset: 3600, isStranger: true },
  { id: BOT_USER, name: 'rapporteur', team: TEAM, locale: 'en-US', tz: 'America/Los_Angeles', isBot: true },
];
