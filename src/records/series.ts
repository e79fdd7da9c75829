import { spacedSeriesOf } from './spaced-symbols.ts';
import { COMPONENT_MEANINGS, nameOf, readSymbol, type SymbolMeaning } from './symbol-parts.ts';

const BODY = new Set<SymbolMeaning>([
  'series',
  'conference',
  'working-group',
  'committee',
  'commission',
  'ad-hoc-committee',
  'preparatory-committee',
]);

/** The conferences that review a treaty are counted by year or Roman number: `NPT/CONF.2015/4`, `BWC/CONF.VIII/4`. */
const OF_YEAR = /^CONF\.(?:(?:19|20)\d\d|[IVX]+)$/i;

/** `OzL.Pro` of `OzL.Pro.27`, `PC` of `PC.III`. */
const lettersOf = (piece: string): string =>
  (/^[A-Za-z]+(?:\.[A-Za-z]+)*/.exec(piece)?.[0] ?? '').replace(/\.[IVX]+$/, '');

/** In the series of the Economic Commission for Europe `WP` and `SC` are bodies, and no working papers: `ECE/TRANS/WP.29/1077`. */
const WORKING_PARTY = /^(ECE(?:\/[A-Z]+)+\/(?:WP|SC)\.\d+)\/./;

/** The pieces that name the body: `CTOC/COP/WG.2` of `CTOC/COP/WG.2/2007/3`, `UNEP/CHW` of `UNEP/CHW.12/18`. */
export function seriesOf(symbol: string): string {
  const spaced = spacedSeriesOf(symbol) ?? WORKING_PARTY.exec(symbol)?.[1];
  if (spaced !== undefined) return spaced;
  const named: string[] = [];
  for (const { piece, meaning } of readSymbol(symbol)) {
    // What counts the sessions of a conference, or of its preparatory committee, is no part of its name.
    if (OF_YEAR.test(piece)) named.push('CONF');
    else if (meaning === 'session' || meaning === 'preparatory-committee') named.push(lettersOf(piece));
    else if (BODY.has(meaning) && nameOf(piece) !== 'roman') named.push(piece);
    if (!BODY.has(meaning) || nameOf(piece) === 'roman') break;
  }
  // `ISBA/21/FC/L.1`: the session stands between the organization and its committee.
  const [organization = '', session = '', organ = ''] = symbol.split('/');
  const isOrgan = /^[A-Z]{1,4}$/.test(organ) && !COMPONENT_MEANINGS.has(organ);
  if (named.length === 1 && /^[A-Z]{2,}$/.test(organization) && /^\d{1,3}$/.test(session) && isOrgan) named.push(organ);
  return named.filter(Boolean).join('/');
}
