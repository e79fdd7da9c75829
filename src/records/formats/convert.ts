import { readAsciiDoc } from './asciidoc.ts';
import { type Converted, Unreadable } from './converted.ts';
import { decodeText } from './decode-text.ts';
import { readHtml } from './html.ts';
import { isPage, type KindOfFile, kindOfBytes } from './kind-of-file.ts';
import type { PdfOptions } from './pdf-text.ts';
import { readPlainText } from './plain-text.ts';
import { readYamlActs } from './yaml-acts.ts';

/** A document as text. `asItIs` when the text is that of the file, byte for byte. */
export type Document = Converted & { kind: KindOfFile; asItIs: boolean };

const NAMES: Record<string, string> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB 18030',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'windows-1256': 'Windows-1256',
};

function readTextFile(bytes: Uint8Array): Document {
  const { text, encoding } = decodeText(bytes);
  if (text.replace(/\ufeff/g, '').trim() === '') throw new Unreadable('it is empty; there is nothing to read');
  const kind = isPage(text) ? 'html' : 'text';
  const read = kind === 'html' ? readHtml(text) : (readAsciiDoc(text) ?? readYamlActs(text) ?? readPlainText(text));
  const name = NAMES[encoding];
  const notes = name ? [`its encoding was taken for ${name}; look whether its accents are right`] : [];
  return { ...read, notes: [...notes, ...read.notes], kind, asItIs: name === undefined && read.text === text };
}

/**
 * Reads a file of any kind that is known into the text that is kept. The kind is told by the content. What reads PDF and
 * Word files is loaded when the first of them comes.
 *
 * Throws Unreadable, whose message says what to do.
 *
 * @example (await convert(new TextEncoder().encode('1. Agenda\n'), { characterMaps })).asItIs // true
 */
export async function convert(bytes: Uint8Array, options: PdfOptions): Promise<Document> {
  const kind = kindOfBytes(bytes);
  if (kind === undefined) return readTextFile(bytes);
  const read =
    kind === 'pdf'
      ? await (await import('./pdf.ts')).readPdf(bytes, options)
      : await (await import('./docx.ts')).readDocx(bytes);
  return { ...read, kind, asItIs: false };
}
