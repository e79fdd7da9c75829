import { pino } from 'pino';
import type { Config } from './config.ts';
import type { Log } from './slack/services.ts';

/** From which level on, and whether as one JSON object a line or as a line for people. */
export type LogOptions = Config['log'] & {
  /** Takes whole lines. */
  write(line: string): void;
  /** Settings that are never written, wherever they come from. */
  secrets: readonly (string | undefined)[];
};

/** What begins like a token of Slack is one, also of a workspace that is not in the settings. */
const TOKEN = /\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w-]+/g;
/** The password in an address. */
const PASSWORD = /(?<=\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g;

/**
 * Makes a log that writes a line for each thing that happens. Tokens, passwords and the given secrets are left out.
 *
 * @example
 * const log = createLog({ write, level: 'info', format: 'json', secrets: [] });
 * log('answered', { event: 'Ev1', ms: 12 }); // {"level":"info","time":"2026-11-21T12:00:00.000Z","event":"Ev1","ms":12,"msg":"answered"}
 */
export function createLog({ write, level, format, secrets }: LogOptions): Log {
  const hidden = secrets.filter((secret) => secret !== undefined && secret !== '').map(inJson);
  const veil = (line: string) =>
    hidden
      .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
      .replace(TOKEN, '[token]')
      .replace(PASSWORD, '[password]');
  const written = format === 'json' ? veil : (line: string) => textOf(veil(line));
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(written(line)) },
  );
  return (line, { level: how = 'info', ...details } = {}) => logger[how](details, line);
}

/** A secret as it stands in a text in JSON. */
const inJson = (secret: string | undefined): string => JSON.stringify(secret ?? '').slice(1, -1);

/** A line for people: `12:00:00 warn  event Ev1: not_in_channel  code=not_in_channel`. */
function textOf(json: string): string {
  const { level, time, msg, ...details } = JSON.parse(json) as Record<string, unknown>;
  const rest = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${[String(time).slice(11, 19), String(level).padEnd(5), msg, ...rest].join(' ')}\n`;
}
