/** In these the number comes first, and the session or the year after it: `5/CP.24`, `7/2015`, `1985 (2011)`, `9 (I)`. */
const NUMBER_FIRST = /^(\d+)(\/(?:[A-Z]+\.\d+|(?:19|20)\d\d)| \([^)]+\))$/;

/** In these it comes last, after the session: `2/6`, `X/14`, `SC-6/16`. */
const NUMBER_LAST = /^((?:[A-Z]+-)?(?:\d+|[IVXL]+)\/)(\d+)$/;

/**
 * The number of the decision that comes after another one, or before it; undefined where there is none, or where letters divide one.
 *
 * @example nextDecision('5/CP.24', 1) // '6/CP.24'
 * @example nextDecision('2/6', -1) // '2/5'
 */
export function nextDecision(number: string, step: number): string | undefined {
  const [, first, rest = ''] = NUMBER_FIRST.exec(number) ?? [];
  const [, start = '', last] = NUMBER_LAST.exec(number) ?? [];
  const next = Number(first ?? last) + step;
  if (!(next > 0)) return undefined;
  return first === undefined ? `${start}${next}` : `${next}${rest}`;
}
