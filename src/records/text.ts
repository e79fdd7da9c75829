const cache = new Map<string, string>();

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
};

function fold(character: string): string {
  const straight = STRAIGHT[character];
  if (straight) return straight;
  if (/\s/.test(character)) return ' ';
  const base = character.normalize('NFD')[0] ?? character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/**
 * The text in lower case, without accents, with straight quotes, plain dashes and plain spaces. Every character
 * keeps its place, so that an offset found here holds in the text itself.
 *
 * @example plain('À sa 1re réunion d’experts – 2007') // "a sa 1re reunion d'experts - 2007"
 */
export function plain(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    let folded = cache.get(character);
    if (folded === undefined) {
      folded = fold(character);
      cache.set(character, folded);
    }
    result += folded;
  }
  return result;
}

/** True for a letter or a digit of any script. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

export type Span = { start: number; end: number };

/** True when the two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
