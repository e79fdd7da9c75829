import { cleanQuestion } from '../answer/reading/clean.ts';
import { symbolOfLink } from '../records/official-link.ts';
import { findSpokenSymbols } from '../records/spoken-symbol.ts';
import { findSymbols, symbolKey } from '../records/symbol.ts';

/** A piece of text that is read at once; longer ones are cut where a line ends. */
const PIECE = 1_500;

/**
 * The document symbols in a text from Slack, each once, in the order in which they stand: as the organization writes
 * them, as people type them, and those behind official links.
 *
 * @example symbolsIn('see <https://docs.un.org/fr/CTOC/COP/2004/6|this> and wg2 2007/3') // ['CTOC/COP/2004/6', 'wg2 2007/3']
 */
export function symbolsIn(text: string): string[] {
  const found = new Map<string, string>();
  const add = (symbol: string) => {
    if (!found.has(symbolKey(symbol))) found.set(symbolKey(symbol), symbol);
  };
  const withLinks = text.replace(/<?(https?:[^<>|\s]+)(?:\|([^<>]*))?>?/g, (_, url: string, label = '') => {
    const symbol = symbolOfLink(url.replaceAll('&amp;', '&'));
    return symbol ? ` ; ${symbol} ; ` : ` ${label} `;
  });
  for (const piece of piecesOf(withLinks)) {
    const plain = cleanQuestion(piece) ?? '';
    const whole = findSymbols(plain);
    const spoken = findSpokenSymbols(plain).filter(({ bare }) => !bare);
    const all = [
      ...whole.map(({ symbol, start }) => ({ symbol, start })),
      ...spoken
        .filter(({ start, end }) => !whole.some((other) => start < other.end && other.start < end))
        .map(({ start, end }) => ({ symbol: plain.slice(start, end), start })),
    ];
    for (const { symbol } of all.sort((a, b) => a.start - b.start)) add(symbol.trim());
  }
  return [...found.values()];
}

/** Lines put together into pieces that are short enough to be read. Symbols in a list, one a line, are not one symbol. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [''];
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += PIECE) {
      const part = line.slice(at, at + PIECE);
      const last = pieces.at(-1) ?? '';
      if (last.length + part.length < PIECE) pieces[pieces.length - 1] = `${last} ; ${part}`;
      else pieces.push(part);
    }
  }
  return pieces;
}
