import { type Logger, LogLevel } from '@slack/bolt';

/** What Bolt and its clients have to say, warnings and errors only: they never hold what people write. */
export function createLogger(log: (line: string) => void): Logger {
  const line =
    (level: string) =>
    (...parts: unknown[]) =>
      log(`slack: ${level}: ${parts.map(String).join(' ')}`);
  const silent = () => {};
  return {
    debug: silent,
    info: silent,
    warn: line('warning'),
    error: line('error'),
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  };
}
