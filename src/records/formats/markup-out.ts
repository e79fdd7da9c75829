/** Marks that are not seen and stand between letters: they would make two words that look alike differ. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The letters that print as one piece, as a PDF may hold them. */
const LIGATURES = /[\ufb00-\ufb06]/g;

/**
 * Text of another format as text of ours: what would be taken for markup is escaped, so that it reads as it was printed;
 * marks that nobody sees go, and ligatures become letters.
 *
 * @example asText('a <b> ** o\ufb03ce') // 'a &lt;b> \\*\\* office'
 */
export function asText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(/&(?=(?:amp|nbsp|lt|gt|quot|#39|apos);)/g, '&amp;')
    .replace(/<(?=[a-z/!])/gi, '&lt;')
    .replace(/\*(?=\*)|(?<=\*)\*|(?<![\p{L}\p{N}])\*(?=\p{L})/gu, '\\*')
    .replace(/\](?=\()/g, ']\\');
}

/** A number, Roman or not, or `n`, which a raised letter belongs to: 2e, XIXe, no. */
const BEFORE_ORDINAL = /(?:(?<![\p{L}\d/.-])\d{1,3}|(?<!\p{L})[IVXLnNM]{1,6})$/u;

/** A unit of length, of which a raised figure is the power. */
const UNIT = /(?<![\p{L}/])[kcm]?m$/u;

/**
 * What stands for a raised piece of text. `1er` is one word; a figure or a letter that refers to a note is set in
 * brackets: as plain text, "decision 2/6" with note 1 would become decision 2/61.
 *
 * @example raised('er', 'le 1') // 'er'
 * @example raised('1', 'decision 2/6') // '[1]'
 */
export function raised(text: string, before: string): string {
  const mark = text.trim().replace(/^[[(](.*)[\])]$/, '$1');
  const figures = /^\d{1,3}(?:[ ,]+\d{1,3})*$/.test(mark) && !UNIT.test(before);
  const letter = /^[a-z]$/i.test(mark) && !(/[adeor]/.test(mark) && BEFORE_ORDINAL.test(before));
  return figures || letter ? `[${mark}]` : text;
}
