import type { AnswerLanguage } from '../../model.ts';
import { findSymbols } from '../../search/symbols.ts';
import type { World } from '../world.ts';
import { typedSymbols } from './typed-symbols.ts';

/** The one language of the documents that have or cite a symbol. */
export function languageCiting(text: string, { knowledge, symbols }: World): AnswerLanguage | undefined {
  const found = typedSymbols(text).flatMap(({ pieces }) => findSymbols(symbols, pieces).filter(({ exact }) => exact));
  const ids = found.map(({ symbol }) => symbol);
  const records = knowledge.records.filter(
    ({ document, claims }) =>
      ids.includes(document.symbol ?? '') || claims.some((claim) => 'symbol' in claim && ids.includes(claim.symbol.id)),
  );
  const [only, ...others] = new Set(records.map(({ document }) => document.language));
  return others.length === 0 ? only : undefined;
}

/** A symbol without a word has no language: it is answered in that of the records. "wg2" is an English abbreviation. */
export function isSymbolAlone(text: string): boolean {
  const symbols = typedSymbols(text);
  const rest = symbols.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return symbols.some(({ pieces }) => pieces.length > 3) && !/\p{L}/u.test(rest);
}
