import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { knowledgeFiles, knowledgeFolders } from '../snapshot/inputs.ts';

/** Where the system tells of changes no more, files are looked at so often. */
const POLL_MS = 5_000;
/** A folder that was put in the place of the one that is watched is noticed so soon. */
const PLACES_MS = 3_000;

export type WatchOptions = {
  /** Told that something may have changed, perhaps many times for one change. */
  changed(): void;
  log(line: string, details?: { level: 'warn' }): void;
};

export type Watch = { close(): Promise<void> };

/**
 * Watches what is read of a knowledge folder. Goes on when the folder is deleted and made again, or another one is put in
 * its place; where the system cannot watch so many files, it looks at them every few seconds.
 */
export function watchFolder(folder: string, { changed, log }: WatchOptions): Watch {
  let told = true;
  let watched = begin();
  let places = placesOf(folder);
  const timer = setInterval(() => void followPlaces(), PLACES_MS).unref();

  function begin() {
    const how = told ? {} : ({ backend: 'polling', pollingInterval: POLL_MS } as const);
    const ignored = (path: string) => !isRead(relative(folder, path));
    return (
      watch(folder, { ignoreInitial: true, depth: 1, ignored, ...how })
        .on('all', changed)
        // What changed while it began was not told.
        .on('ready', changed)
        .on('error', failed)
    );
  }

  function failed(error: unknown): void {
    const { code, message } = error as NodeJS.ErrnoException;
    log(
      `records: changes cannot be watched (${code ?? message}); the files are looked at every ${POLL_MS / 1000} seconds`,
      { level: 'warn' },
    );
    if (!told) return;
    told = false;
    again();
  }

  function again(): void {
    void watched.close();
    watched = begin();
  }

  async function followPlaces(): Promise<void> {
    const [before, now] = [await places, await placesOf(folder)];
    if (before === now || watched.closed) return;
    places = Promise.resolve(now);
    again();
  }

  return {
    close() {
      clearInterval(timer);
      return watched.close();
    },
  };
}

/** Whether a path inside the folder, or the folder itself, is read when records are loaded. */
function isRead(path: string): boolean {
  const [first = ''] = path.split(sep);
  return first === '' || knowledgeFiles.includes(first) || knowledgeFolders.includes(first);
}

/** Which folders stand at the places that are watched: another text when one of them is not the same folder any more. */
async function placesOf(folder: string): Promise<string> {
  const which = await Promise.all(
    ['', ...knowledgeFolders].map((name) =>
      stat(join(folder, name)).then(
        ({ dev, ino, birthtimeMs }) => `${dev}:${ino}:${birthtimeMs}`,
        () => 'none',
      ),
    ),
  );
  return which.join(' ');
}
