import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordOf, sessionClaim, TEXT } from '../fixtures/knowledge-folder.ts';

/** Writes files of a folder; `undefined` deletes one. */
export function write(folder: string, files: Record<string, string | undefined>): void {
  for (const [path, content] of Object.entries(files))
    if (content === undefined) rmSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), content);
}

/** A record of the third meeting, on a day of October 2008, and the text that says so. */
export const onDay = (day: number, facts: Record<string, string> = {}): Record<string, string> => ({
  'texts/a.txt': TEXT.replace('les 15 et 16', `le ${day}`),
  'records/a.yml': recordOf(
    [sessionClaim(`body: wg-2, number: 3, dates: 2008-10-${day}, place: Vienna, status: held`)],
    facts,
  ),
});
