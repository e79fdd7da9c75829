/**
 * The bodies that report to the General Assembly each year in the Supplement of the same number to its Official Records:
 * A/70/42 is the report of the Disarmament Commission, as were A/69/42 and A/68/42.
 */
const SUPPLEMENTS: Record<string, string> = {
  2: 'S',
  3: 'E',
  10: 'A/CN.4',
  16: 'E/AC.51',
  17: 'A/CN.9',
  18: 'CERD/C',
  19: 'A/AC.121',
  20: 'A/AC.105',
  21: 'A/AC.198',
  23: 'A/AC.109',
  26: 'A/AC.154',
  27: 'CD',
  32: 'A/AC.172',
  33: 'A/AC.182',
  35: 'A/AC.183',
  38: 'CEDAW/C',
  40: 'CCPR/C',
  41: 'CRC/C',
  42: 'A/CN.10',
  44: 'CAT/C',
  46: 'A/AC.82',
  48: 'CMW/C',
  53: 'A/HRC',
  55: 'CRPD/C',
  56: 'CED/C',
};

/**
 * The series of the body whose yearly report a symbol is.
 *
 * @example supplementOf('A/70/42') // 'A/CN.10'
 */
export const supplementOf = (symbol: string): string | undefined =>
  SUPPLEMENTS[/^A\/\d{2,3}\/(\d{1,2})(?![\d-])(?:\/|$|\s?\()/.exec(symbol)?.[1] ?? ''];
