import { type Logger, LogLevel } from '@slack/bolt';
import { reasonOf } from './failures.ts';
import type { Log } from './services.ts';

/** What Bolt and its clients have to say, warnings and errors only, without what people wrote. */
export function createLogger(log: Log): Logger {
  const line =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log(`slack: ${parts.map(wordOf).join(' ')}`, { level });
  const silent = () => {};
  return {
    debug: silent,
    info: silent,
    warn: line('warn'),
    error: line('error'),
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  };
}

/** A quotation, or the query of an address: what JSON could not be read, or the code of an installation. */
const FOREIGN = /".*"|(?<=\S)\?\S+/gs;

const wordOf = (part: unknown): string =>
  typeof part === 'string' ? part.replace(FOREIGN, '…') : part instanceof Error ? reasonOf(part) : typeof part;
