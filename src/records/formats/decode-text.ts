import { Unreadable } from './converted.ts';

/** A text file's characters, and the encoding that they were written in. */
export type Decoded = { text: string; encoding: string };

/** Bytes that are looked at to tell the encoding. */
const SAMPLE = 64 * 1024;

const UNKNOWN = 'its encoding cannot be told; save it again with the encoding UTF-8';
const NOT_TEXT = 'it is not a text file; save the document as .docx, .pdf or plain text first';

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return undefined;
  // Spaces and line ends have one zero byte, always on the same side; UTF-8 text has none.
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const few = end / 100;
  if (odd > few && even === 0) return 'utf-16le';
  if (even > few && odd === 0) return 'utf-16be';
  return undefined;
}

const count = (text: string, expression: RegExp) => text.match(expression)?.length ?? 0;

/**
 * Encodings with one byte a letter, and one for Chinese, each with the share of its letters beyond ASCII that look as
 * they do in words. Russian read as Arabic gives Latin letters with accents; Arabic read as Russian gives capitals
 * inside words; French read as either gives single foreign letters inside Latin words.
 */
const EIGHT_BIT: [encoding: keyof typeof SHARES, foreign: RegExp, fitting: RegExp][] = [
  ['windows-1251', /[^\p{ASCII}\s\p{P}]/gu, /(?<=\p{Script=Cyrillic})\p{Script=Cyrillic}/gu],
  ['windows-1256', /[^\p{ASCII}\s\p{P}]/gu, /(?<=[\p{Script=Arabic}\u0640])[\p{Script=Arabic}\u0640]/gu],
  ['gb18030', /[^\p{ASCII}\s\p{P}]/gu, /[\u4e00-\u9fa5]/gu],
  [
    'windows-1252',
    /[^\p{ASCII}\s\p{P}\p{S}]/gu,
    /(?<=[A-Za-z])[À-ÖØ-öø-ÿŒœŠšŽžŸªº]|[À-ÖØ-öø-ÿŒœŠšŽžŸªº](?=[A-Za-z])|(?<=[\s'(]|^)[àÀéÉóyÓ](?=\s)/gu,
  ],
];

/** How many of the letters have to look right: the first of a word has no letter before it. */
const SHARES = { 'windows-1251': 0.6, 'windows-1256': 0.6, gb18030: 0.9, 'windows-1252': 0.8 };

function looksBroken(encoding: string, text: string): boolean {
  if (encoding === 'windows-1251') return count(text, /\p{Ll}\p{Lu}/gu) > count(text, /\p{L}/gu) / 20;
  const glued = /[a-z]\p{Script=Han}|\p{Script=Han}[a-z]/giu;
  if (encoding === 'gb18030')
    return text.includes('\ufffd') || count(text, glued) > count(text, /\p{Script=Han}/gu) / 10;
  return false;
}

function eightBitOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  for (const [encoding, foreign, fitting] of EIGHT_BIT) {
    const text = new TextDecoder(encoding).decode(sample);
    const letters = count(text, foreign);
    if (letters > 0 && count(text, fitting) >= letters * SHARES[encoding] && !looksBroken(encoding, text))
      return encoding;
  }
  // Only dashes, quotation marks and signs lie beyond ASCII.
  if (count(new TextDecoder('windows-1252').decode(sample), /[^\p{ASCII}\p{P}\p{S}\s]/gu) === 0) return 'windows-1252';
  throw new Unreadable(UNKNOWN);
}

/**
 * Decodes a text file: UTF-8, UTF-16 with or without its mark, Windows-1252, -1256 and -1251, and GB 18030. The encoding
 * is told by how the letters then stand together; a text of which none makes words is refused, as is a binary file.
 *
 * @example decodeText(Uint8Array.of(0x64, 0xe9, 0x63)) // { text: 'déc', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  if (wide) return checked({ text: new TextDecoder(wide).decode(bytes), encoding: wide });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return checked({ text, encoding: 'utf-8' });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new Unreadable(NOT_TEXT);
  const encoding = eightBitOf(bytes);
  return checked({ text: new TextDecoder(encoding).decode(bytes), encoding });
}

function checked(decoded: Decoded): Decoded {
  const sample = decoded.text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (decoded.text.includes('\0') || count(sample, /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g) > sample.length / 100) {
    throw new Unreadable(NOT_TEXT);
  }
  return decoded;
}
