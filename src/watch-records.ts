import type { Reloadable } from './reload/reload.ts';

/** Takes in what changes in the records from now on, and looks at once on SIGHUP. */
export function watchRecords(records: Reloadable): void {
  records.watch();
  // A terminal that is closed sends the same signal, and means the end.
  if (!process.stdout.isTTY) process.on('SIGHUP', () => void records.look());
}
