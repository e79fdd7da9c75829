import { fileURLToPath } from 'node:url';

const beside = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** How the bot reaches Slack. Which way it is follows from the settings that are there. */
export type SlackConfig = {
  /** Where the Web API is. `SLACK_API_URL`; default: Slack itself. Ends in `/`. */
  apiUrl: string | undefined;
  /** Socket Mode, by `SLACK_APP_TOKEN`, or else signed HTTP, by `SLACK_SIGNING_SECRET`. */
  transport: { socket: true; appToken: string } | { socket: false; signingSecret: string };
  /** Several workspaces by `SLACK_CLIENT_ID` and `SLACK_CLIENT_SECRET`, or else one by `SLACK_BOT_TOKEN`. */
  workspaces: { several: true; clientId: string; clientSecret: string } | { several: false; botToken: string };
};

/** Every setting. This is the only place that reads the environment and the clock. */
export type Config = {
  /** Folder with bodies.yml, records and texts. `RAPPORTEUR_KNOWLEDGE`; default: the shipped one. */
  knowledge: string;
  /**
   * Port of HTTP. `PORT`; undefined when it is not set: then the local page takes 3210 or the next free one, signed HTTP
   * takes 3000, and Socket Mode serves no page.
   */
  port: number | undefined;
  /** Where the pages of passages are, as readers reach them. `PUBLIC_URL`; undefined when it is not set. */
  publicUrl: string | undefined;
  /** Whether a terminal may get colours. `NO_COLOR`, set to anything, says no. */
  colour: boolean;
  /** Folder of the database file. `RAPPORTEUR_DATA`; default: `data` of this project. */
  data: string;
  /** Address of a PostgreSQL database in place of the file. `DATABASE_URL`. */
  databaseUrl: string | undefined;
  reminders: {
    /**
     * What happens with a reminder when it is not known whether Slack took it: `again` posts it again, `never` does not.
     * `RAPPORTEUR_REMINDERS_IN_DOUBT`; default: `again`.
     */
    inDoubt: 'again' | 'never';
    /** Reminders that may be posted in a workspace in a minute. `RAPPORTEUR_POSTS_A_MINUTE`; default: 300. */
    perMinute: number;
  };
  /** Locks the installations of other workspaces. `RAPPORTEUR_SECRET`; default: the client secret. */
  secret: string | undefined;
  log: {
    /** Less than this is not logged. `LOG_LEVEL`; default: `info`. */
    level: LogLevel;
    /** `LOG_FORMAT`; default: `text` where stderr is a terminal, else `json`. */
    format: LogFormat;
  };
  /**
   * What a person must have looked at before it is served: `doubtful`, what was read with low certainty; `all`, every
   * record; `none`, nothing. `RAPPORTEUR_REVIEW`; default: `doubtful`.
   */
  review: (typeof REVIEWS)[number];
  /** Whether `/metrics` is served on the port. `METRICS=1`; default: not. */
  metrics: boolean;
};

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const REVIEWS = ['doubtful', 'all', 'none'] as const;
const LOG_FORMATS = ['json', 'text'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = (typeof LOG_FORMATS)[number];

/** The port of the local page when `PORT` is not set. */
export const LOCAL_PORT = 3210;

/**
 * Reads the settings from the environment. `terminal` says whether stderr is one. Throws an Error that names the setting
 * and what it must be.
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  terminal: boolean = process.stderr.isTTY === true,
): Config {
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T => {
    const given = environment[name] || otherwise;
    const value = values.find((known) => known === given);
    if (value === undefined) throw new Error(`${name} must be one of ${values.join(', ')}, is "${given}".`);
    return value;
  };
  const port = environment.PORT ? Number(environment.PORT) : undefined;
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new Error(`PORT must be a number from 0 to 65535, is "${environment.PORT}".`);
  const inDoubt = environment.RAPPORTEUR_REMINDERS_IN_DOUBT || 'again';
  if (inDoubt !== 'again' && inDoubt !== 'never')
    throw new Error(`RAPPORTEUR_REMINDERS_IN_DOUBT must be "again" or "never", is "${inDoubt}".`);
  const perMinute = Number(environment.RAPPORTEUR_POSTS_A_MINUTE || 300);
  if (!Number.isInteger(perMinute) || perMinute < 1 || perMinute > 60_000)
    throw new Error(
      `RAPPORTEUR_POSTS_A_MINUTE must be a number from 1 to 60000, is "${environment.RAPPORTEUR_POSTS_A_MINUTE}".`,
    );
  const publicUrl = environment.PUBLIC_URL?.replace(/\/+$/, '') || undefined;
  if (publicUrl && !isWebAddress(publicUrl))
    throw new Error(`PUBLIC_URL must be a web address such as https://records.example.org, is "${publicUrl}".`);
  return {
    knowledge: environment.RAPPORTEUR_KNOWLEDGE || beside('knowledge'),
    port,
    publicUrl,
    colour: !environment.NO_COLOR,
    data: environment.RAPPORTEUR_DATA || beside('data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    reminders: { inDoubt, perMinute },
    secret: environment.RAPPORTEUR_SECRET || environment.SLACK_CLIENT_SECRET || undefined,
    log: {
      level: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
      format: oneOf('LOG_FORMAT', LOG_FORMATS, terminal ? 'text' : 'json'),
    },
    review: oneOf('RAPPORTEUR_REVIEW', REVIEWS, 'doubtful'),
    metrics: oneOf('METRICS', ['0', '1'], '0') === '1',
  };
}

/**
 * Reads how the bot reaches Slack; undefined when no Slack setting is there, and the local page is served. Throws an
 * Error that says what to set where settings are missing or mixed up.
 */
export function readSlackConfig(environment: NodeJS.ProcessEnv = process.env): SlackConfig | undefined {
  const set = (name: string) => environment[name]?.trim() || undefined;
  const [botToken, appToken, signingSecret] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].map(set);
  const [clientId, clientSecret, apiUrl] = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_API_URL'].map(set);
  if (!botToken && !appToken && !signingSecret && !clientId) return undefined;
  if (botToken && !clientId && !botToken.startsWith('xoxb-'))
    throw new Error('SLACK_BOT_TOKEN must begin with xoxb-. Copy it from "OAuth & Permissions" of the app.');
  if (appToken && !appToken.startsWith('xapp-'))
    throw new Error('SLACK_APP_TOKEN must begin with xapp-. Make one under "Basic Information", "App-Level Tokens".');
  for (const [name, token] of Object.entries({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }))
    if (token && !/^[!-~]+$/.test(token))
      throw new Error(`${name} holds a space or a sign that no token has. Copy it again from the settings of the app.`);
  if (!appToken && !signingSecret)
    throw new Error('Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.');
  if (clientId && !clientSecret) throw new Error('Set SLACK_CLIENT_SECRET too: SLACK_CLIENT_ID is of no use alone.');
  if (!clientId && !botToken)
    throw new Error('Set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several.');
  if (apiUrl && !isWebAddress(apiUrl))
    throw new Error(`SLACK_API_URL must be a web address such as http://127.0.0.1:8080/api/, is "${apiUrl}".`);
  return {
    apiUrl: apiUrl?.replace(/\/*$/, '/'),
    transport: appToken ? { socket: true, appToken } : { socket: false, signingSecret: signingSecret ?? '' },
    workspaces:
      clientId && clientSecret
        ? { several: true, clientId, clientSecret }
        : { several: false, botToken: botToken ?? '' },
  };
}

const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** Now, in milliseconds since 1970 UTC. */
export const nowHere = (): number => Date.now();

/** Today where the machine stands, ISO. */
export function todayHere(now: Date = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
