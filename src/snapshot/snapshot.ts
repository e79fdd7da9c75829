import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** In front: a checksum of all that follows, and how many bytes the inputs have. */
const headLength = 8;

/**
 * The value kept in a file, if it was made from these very inputs and the file is whole; undefined otherwise, whatever
 * the file holds.
 */
export function readSnapshot<T>(path: string, inputs: Buffer): T | undefined {
  try {
    const file = readFileSync(path);
    const valueAt = headLength + file.readUInt32LE(4);
    if (!inputs.equals(file.subarray(headLength, valueAt))) return undefined;
    if (file.readUInt32LE(0) !== checksum(file)) return undefined;
    return deserialize(file.subarray(valueAt)) as T;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value and the inputs that it was made from, for `readSnapshot`. Readers and other writers never see half a
 * file. Where nothing can be written, nothing is kept.
 */
export function writeSnapshot(path: string, inputs: Buffer, value: unknown): void {
  try {
    const head = Buffer.alloc(headLength);
    head.writeUInt32LE(inputs.length, 4);
    const file = Buffer.concat([head, inputs, serialize(value)]);
    file.writeUInt32LE(checksum(file), 0);
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, file, { mode: 0o600 });
    renameSync(unfinished, path);
  } catch {
    // A read-only or full disk costs time at the next start, nothing else.
  }
}

/** Tells whether a file changed after its first four bytes (FNV-1a, four bytes at a time). */
function checksum({ buffer, byteOffset, length }: Buffer): number {
  const words = new Uint32Array(buffer, byteOffset, length >> 2);
  let sum = 0x811c9dc5;
  for (let at = 1; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  for (const byte of new Uint8Array(buffer, byteOffset + words.byteLength, length % 4))
    sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
