import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Reply, tagged } from './respond.ts';

const folder = join(import.meta.dirname, 'assets');

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Reads the files of the page once; the result answers requests for them by name. */
export function loadAssets(): (name: string, ifNoneMatch: string | undefined) => Reply | undefined {
  const assets = new Map(
    readdirSync(folder).map((name) => {
      const type = types[extname(name)] ?? 'application/octet-stream';
      const body = readFileSync(join(folder, name));
      return [name, tagged({ status: 200, type, body })];
    }),
  );
  return (name, ifNoneMatch) => assets.get(name)?.(ifNoneMatch);
}
