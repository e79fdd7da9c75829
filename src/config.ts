import { fileURLToPath } from 'node:url';

/** The knowledge folder that is shipped. */
const SHIPPED = fileURLToPath(new URL('../knowledge', import.meta.url));

/** Every setting. This is the only place that reads the environment and the clock. */
export type Config = {
  /** Folder with bodies.yml, records and texts. `RAPPORTEUR_KNOWLEDGE`; default: the shipped one. */
  knowledge: string;
  /** Port of the local page; the next free one is taken if it is in use. `PORT`; default 3210. */
  port: number;
  /** Where the passage pages are served, for links in the terminal. `PUBLIC_URL`; default: the local page. */
  publicUrl: string;
  /** Whether a terminal may get colours. `NO_COLOR`, set to anything, says no. */
  colour: boolean;
};

/**
 * Reads the settings from the environment. Throws an Error that names the setting and what it must be.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(environment.PORT ?? 3210);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, is "${environment.PORT}".`);
  return {
    knowledge: environment.RAPPORTEUR_KNOWLEDGE || SHIPPED,
    port,
    publicUrl: (environment.PUBLIC_URL || `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    colour: !environment.NO_COLOR,
  };
}

/** Today where the machine stands, ISO. */
export function todayHere(now: Date = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
