import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Reply } from './respond.ts';

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
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [name, { type, body, tag }];
    }),
  );
  return (name, ifNoneMatch) => {
    const asset = assets.get(name);
    if (!asset) return undefined;
    const known = ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === asset.tag);
    return { status: known ? 304 : 200, type: asset.type, body: asset.body, headers: { ETag: asset.tag } };
  };
}
