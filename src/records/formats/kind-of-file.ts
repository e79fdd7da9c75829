import { Unreadable } from './converted.ts';

/** What a file is by its content. Its name says nothing: a `.txt` may hold a PDF. */
export type KindOfFile = 'pdf' | 'docx' | 'html' | 'text';

/** Bytes from the beginning of a file that are enough to tell its kind. */
export const TELLING_BYTES = 4096;

/** First bytes of what cannot be read, and what to do about it. */
const OTHERS: [first: string, advice: string][] = [
  [
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'it is an old Word file (.doc) or one with a password; open it in Word and save it as .docx without a password',
  ],
  ['{\\rtf', 'it is a rich text file (.rtf); open it in Word and save it as .docx'],
  ['\x89PNG', 'it is a picture; have its words recognised (OCR) and save them as .docx or .txt'],
  ['\xff\xd8\xff', 'it is a picture; have its words recognised (OCR) and save them as .docx or .txt'],
  ['GIF8', 'it is a picture; have its words recognised (OCR) and save them as .docx or .txt'],
  ['II*\0', 'it is a picture; have its words recognised (OCR) and save them as .docx or .txt'],
  ['MM\0*', 'it is a picture; have its words recognised (OCR) and save them as .docx or .txt'],
  ['\x1f\x8b', 'it is a packed file; unpack it first and give the documents in it'],
  ['7z\xbc\xaf', 'it is a packed file; unpack it first and give the documents in it'],
  ['Rar!', 'it is a packed file; unpack it first and give the documents in it'],
  ['\x7fELF', 'it is a program, not a document; nothing was run'],
];

/** A page starts with one of these, after white space, comments and a declaration. Markdown may hold other tags. */
const PAGE =
  /^[\ufeff\s]*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|div|table|section|article|main|header|nav|h[1-6]|p)[\s/>]/i;

/** Tags of the head of a page, and under them a heading of Markdown: somebody wrote the head above it and no page. */
const MARKDOWN = /^[\ufeff\s]*(?:<(?:meta|link)\b[^<>]*>\s*)+#{1,6}[^#]/i;
/** Headings of Markdown, and the ends of what a page is made of. */
const MARKDOWN_HEADINGS = /(?:^|\n)#{1,6} *\p{L}[\s\S]*\n#{1,6} *\p{L}/u;
const PARTS_OF_PAGE = /<\/(?:html|head|body|div|p|h[1-6]|table|ul)>/i;

/**
 * Whether a decoded text is a page of HTML. One tag above headings of Markdown makes none: laws are kept as Markdown under
 * `<meta http-equiv='Content-Type' …>`, and a browser would run all their lines together.
 *
 * @example isPage('<meta charset="utf-8">\n\n## Treaty\n\n### Article 1\n') // false
 */
export function isPage(text: string): boolean {
  const start = text.slice(0, TELLING_BYTES);
  return PAGE.test(start) && (PARTS_OF_PAGE.test(start) || !(MARKDOWN.test(start) || MARKDOWN_HEADINGS.test(start)));
}

/**
 * Tells what a file is from its first bytes; `undefined` when they may be text of any encoding. Throws Unreadable for a
 * kind that is known and not read.
 *
 * @example kindOfBytes(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function kindOfBytes(bytes: Uint8Array): 'pdf' | 'docx' | undefined {
  const first = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/(?:^|[\r\n])%PDF-\d/.test(first)) return 'pdf';
  if (first.startsWith('PK\x03\x04') || first.startsWith('PK\x05\x06')) return 'docx';
  for (const [start, advice] of OTHERS) if (bytesStartWith(bytes, start)) throw new Unreadable(advice);
  return undefined;
}

function bytesStartWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, i) => bytes[i] === character.charCodeAt(0));
}
