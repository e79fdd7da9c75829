let counter = Math.floor(Date.now() % 1000) * 1000;
let lastMicros = 0;

/** An id as Slack writes them: a letter or two and capitals and digits, never twice the same in one process. */
export function newId(prefix: string): string {
  counter += 1;
  return `${prefix}0${(Date.now() * 1000 + (counter % 1000)).toString(36).toUpperCase()}${counter.toString(36).toUpperCase()}`;
}

/** A message timestamp: seconds and six digits, each later than the one before. */
export function newTs(): string {
  lastMicros = Math.max(Date.now() * 1000, lastMicros + 1);
  return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
}

/** Whether a value is written as Slack's timestamps are. */
export function isTs(value: unknown): value is string {
  return typeof value === 'string' && /^\d{10}\.\d{6}$/.test(value);
}
