import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Document } from '../records/formats/convert.ts';
import { kindOfBytes, TELLING_BYTES } from '../records/formats/kind-of-file.ts';
import type { Converter } from './converter.ts';

/** A document that was handed in: its text, and what the file was. */
export type DocumentFile = Document & { name: string; sha256: string };

const MB = 1024 * 1024;
const LARGEST = { text: 20, packed: 100 };

function beginningOf(file: string): Uint8Array {
  const bytes = new Uint8Array(TELLING_BYTES);
  const opened = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

function checkSize(file: string): void {
  if (!existsSync(file)) throw new Error('there is no such file; check the path');
  const stat = statSync(file);
  if (!stat.isFile()) throw new Error('this is not a file; check the path');
  if (stat.size === 0) throw new Error('it is empty; there is nothing to read');
  const kind = kindOfBytes(beginningOf(file));
  const most = kind ? LARGEST.packed : LARGEST.text;
  if (stat.size > most * MB) {
    throw new Error(`it is larger than ${most} MB; split it, or save only the text of the document`);
  }
}

/**
 * Reads a file that may be anything. Its size is looked at before it is read, its kind told by its first bytes. Throws
 * an Error whose message says what to do.
 */
export async function readDocumentFile(file: string, converter: Converter): Promise<DocumentFile> {
  checkSize(file);
  const read = readFileSync(file);
  const sha256 = createHash('sha256').update(read).digest('hex');
  const document = await converter.convert(read);
  return { ...document, name: basename(file), sha256 };
}

const LONGEST_NAME = 120;

/**
 * A name under which a text can be kept on any system and in any address: letters, figures, dots, dashes, without a
 * leading dot or dash. What was no plain text ends in `.md`.
 *
 * @example textName('../Report of the 7th meeting.PDF', 'pdf') // 'Report_of_the_7th_meeting.md'
 */
export function textName(file: string, kind: Document['kind']): string {
  const ending = extname(basename(file));
  const isText = kind === 'text' && /^\.(?:txt|md)$/i.test(ending);
  const stem = basename(file, ending)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
    .replace(/^[._-]+/, '')
    .slice(0, LONGEST_NAME);
  const safe = /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(stem) ? `document_${stem}` : stem;
  return safe + (isText ? ending : kind === 'text' ? '.txt' : '.md');
}
