import { readFileSync } from 'node:fs';
import type { Claim, ClaimContent, ClaimKind } from '../../src/model.ts';
import { type ExtractedRecord, extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const root = new URL('../../', import.meta.url);

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The record of a file of the repository. */
export function record(path: string): ExtractedRecord {
  return extractRecord(read(path), { file: path.split('/').at(-1) ?? path, bodies, places });
}

/** What is left of a file's text for comparing quotations with it. */
export const squash = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The contents of the claims of one kind, in order. */
export function contents<K extends ClaimKind>(
  claims: readonly Claim[],
  kind: K,
): Extract<ClaimContent, Record<K, unknown>>[K][] {
  return claims.flatMap((claim) => (kind in claim ? [(claim as never)[kind]] : []));
}
