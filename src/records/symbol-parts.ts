/** What a piece of a symbol means; the words for it are the answer's business. */
export type SymbolMeaning =
  | 'series'
  | 'conference'
  | 'working-group'
  | 'committee'
  | 'commission'
  | 'ad-hoc-committee'
  | 'preparatory-committee'
  | 'session'
  | 'year'
  | 'number'
  | 'addendum'
  | 'corrigendum'
  | 'revision'
  | 'amendment'
  | 'limited'
  | 'conference-room-paper'
  | 'information'
  | 'non-governmental'
  | 'working-paper'
  | 'verbatim-record'
  | 'summary-record'
  | 'miscellaneous'
  | 'resolution'
  | 'decision';

export type SymbolPart = { piece: string; meaning: SymbolMeaning; number?: string };

const COMPONENTS: [string, SymbolMeaning][] = [
  ['WG', 'working-group'],
  ['CONF', 'conference'],
  ['CN', 'commission'],
  ['C', 'committee'],
  ['AC', 'ad-hoc-committee'],
  ['PC', 'preparatory-committee'],
  ['PREPCOM', 'preparatory-committee'],
  ['ADD', 'addendum'],
  ['CORR', 'corrigendum'],
  ['REV', 'revision'],
  ['AMEND', 'amendment'],
  ['L', 'limited'],
  ['CRP', 'conference-room-paper'],
  ['INF', 'information'],
  ['NGO', 'non-governmental'],
  ['WP', 'working-paper'],
  ['PV', 'verbatim-record'],
  ['SR', 'summary-record'],
  ['MISC', 'miscellaneous'],
  ['RES', 'resolution'],
  ['DEC', 'decision'],
];

/** Words before a number in a symbol, in upper case, with what they mean. */
export const COMPONENT_MEANINGS: ReadonlyMap<string, SymbolMeaning> = new Map(COMPONENTS);

/** Pieces of a symbol by form; the first that fits names it. */
const PIECES: { name: string; form: RegExp }[] = [
  { name: 'year', form: /^(?:19[4-9]\d|20\d\d)$/ },
  { name: 'number', form: /^\d{1,4}$/ },
  // Several reports of a State in one: CERD/C/URY/CO/16-20.
  { name: 'number', form: /^\d{1,3}-\d{1,3}$/ },
  { name: 'component', form: /^[A-Za-z]{1,8}(?:\.[A-Za-z]{1,8}){0,3}\.\d{1,4}$/ },
  { name: 'component with session', form: /^[A-Za-z]{1,8}\([IVX\d]{1,5}\)$/ },
  { name: 'roman', form: /^[IVX]{1,5}$/ },
  { name: 'letters', form: /^[A-Z][A-Za-z]{0,11}$/ },
  { name: 'letters and session', form: /^[A-Z]{1,6}-\d{1,3}$/ },
  { name: 'letters with session', form: /^[A-Z][A-Za-z]{0,5}\d{1,4}[A-Z]?$/ },
  { name: 'letters', form: /^[A-Z][A-Za-z]{0,6}\.[A-Z][A-Za-z]{0,6}$/ },
  { name: 'letters', form: /^[A-Z]{2,6}\([A-Z]{2,6}\)$/ },
  { name: 'letters', form: /^[A-Z]{1,6}-[A-Z](?:&?[A-Z]){0,5}$/ },
];

/** Which form a piece of a symbol has; undefined where it has none that pieces have. */
export function nameOf(piece: string): string | undefined {
  return piece.length > 14 ? undefined : PIECES.find(({ form }) => form.test(piece))?.name;
}

/**
 * Takes one symbol (not a joint one) apart.
 *
 * @example readSymbol('CTOC/COP/WG.2/2007/3').map((part) => part.meaning)
 * // ['series', 'series', 'working-group', 'year', 'number']
 */
export function readSymbol(symbol: string): SymbolPart[] {
  const pieces = symbol.split('/');
  const yearAt = pieces.findIndex((piece) => nameOf(piece) === 'year');
  return pieces.map((piece, i) => {
    const name = nameOf(piece);
    const number = /\d+|(?<=\()[IVX]+/.exec(piece)?.[0];
    if (name === 'year') return { piece, meaning: 'year', number: piece };
    const word = /^[A-Za-z]+/.exec(piece)?.[0].toUpperCase() ?? '';
    const meaning = name === 'letters' && i < 2 ? undefined : COMPONENT_MEANINGS.get(word);
    if (meaning) return number ? { piece, meaning, number } : { piece, meaning };
    if (number === undefined) return { piece, meaning: 'series' };
    if (/^[A-Za-z]/.test(piece)) return { piece, meaning: 'session', number };
    const numberAfter = /^\d+$/.test(pieces[i + 1] ?? '') && (yearAt < 0 || yearAt > i);
    return { piece, meaning: numberAfter ? 'session' : 'number', number };
  });
}
