import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The files that are meant: those named, and all in the folders named, in the order of their names. Hidden files and
 * links are passed over.
 *
 * @example gatherFiles(['a.pdf', 'meeting']) // ['a.pdf', 'meeting/agenda.docx', 'meeting/report.pdf']
 */
export function gatherFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    const entries = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      .map((entry) => join(path, entry.name));
    return gatherFiles(entries.sort());
  });
}
