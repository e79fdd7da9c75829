const STRAIGHT: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '。': '.',
  '、': ',',
  '～': '-',
  '،': ',',
  '؛': ';',
  '؟': '?',
  ة: 'ه',
  ى: 'ي',
};

/** Zeros of the digits that Arabic and Persian print. */
const ZEROS = [0x660, 0x6f0];

/** From a full-width sign to the plain one. */
const FULL_WIDTH = 0xfee0;

function narrow(code: number): string | undefined {
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  return code > FULL_WIDTH + 0x20 && code < FULL_WIDTH + 0x7f
    ? String.fromCharCode(code - FULL_WIDTH).toLowerCase()
    : undefined;
}

function fold(character: string): string {
  const straight = STRAIGHT[character];
  if (straight) return straight;
  const narrowed = narrow(character.charCodeAt(0));
  if (narrowed) return narrowed;
  if (/\s/.test(character)) return ' ';
  const base = character.normalize('NFD')[0] ?? character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** The plain character of each one that was met, by their codes; -1 of those that were not. */
const plainCodes = new Int32Array(0x10000).fill(-1);

function plainCode(code: number): number {
  const known = plainCodes[code] ?? -1;
  if (known >= 0) return known;
  const made = (NOT_PLAIN.test(String.fromCharCode(code)) ? fold(String.fromCharCode(code)) : '').charCodeAt(0) || code;
  plainCodes[code] = made;
  return made;
}

/** Signs that are not the same in plain text. */
const NOT_PLAIN = /[^ -@[-~]/;

/** So many characters are put together at once: a call takes no more. */
const AT_ONCE = 4096;
const codes = new Uint16Array(AT_ONCE);

/**
 * The text in lower case, without accents, with straight quotes, plain dashes and plain spaces; Arabic and full-width
 * digits and signs as Latin ones, Arabic letters without hamza. Every character keeps its place, so that an offset found
 * here holds in the text itself.
 *
 * @example plain('À sa 1re réunion d’experts – 2007') // "a sa 1re reunion d'experts - 2007"
 */
export function plain(text: string): string {
  const parts: string[] = [];
  let isSame = true;
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, text.length - from);
    for (let at = 0; at < count; at++) {
      const code = text.charCodeAt(from + at);
      const made = plainCode(code);
      codes[at] = made;
      isSame &&= made === code;
    }
    parts.push(String.fromCharCode.apply(null, codes.subarray(0, count) as unknown as number[]));
  }
  return isSame ? text : parts.join('');
}

/**
 * The text in plain letters, without the vowel signs with which some Arabic texts print the passive; offsets do not hold.
 *
 * @example unpointed('وعُقِد معتكف') // 'وعقد معتكف'
 */
export const unpointed = (text: string): string => plain(text).replace(/\p{M}+/gu, '');

/** True for a letter or a digit of any script. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/**
 * A text as a pattern that it alone fits.
 *
 * @example literal('5/CMP.14') // '5\\/CMP\\.14'
 */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export type Span = { start: number; end: number };

/** True when the two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Whether a text ends in the colon that announces what follows it: "The SBSTA and the SBI agreed to:" says little without its list.
 *
 * @example opensList("Questions d'organisation:") // true
 */
export const opensList = (text: string): boolean => /[:：]\s*$/u.test(text);
