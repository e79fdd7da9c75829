import type { Claim } from '../model.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';

const markOf = (text: string) => /^\*+/.exec(text)?.[0] ?? '';

/** The line of the masthead that bears this many asterisks at its end. */
function markedLine(reading: Reading, mark: string): Passage | undefined {
  return reading.passages.find(
    ({ paragraph }) =>
      paragraph.part === 'head' && mark !== '' && /\*+(?=$|\p{Script=Han})/u.exec(paragraph.text)?.[0] === mark,
  );
}

/**
 * The footnotes of the masthead: why the document was reissued, and the symbol of the provisional agenda, which is
 * known by the asterisk after "Point 5 de l'ordre du jour provisoire" (it is not the symbol of the document itself).
 */
export function readFootnotes(reading: Reading): Claim[] {
  return reading.passages.flatMap((passage) => {
    if (passage.paragraph.part !== 'footnote') return [];
    const { plain, symbols } = passage;
    const reissue = reading.language.reissue.exec(plain);
    if (reissue) {
      const start = markOf(plain).length + (plain[markOf(plain).length] === ' ' ? 1 : 0);
      const span = { start, end: plain.length };
      const reason = passage.paragraph.text.slice(start).replace(/[.。]$/, '');
      return [claimAt(passage, { reissue: { reason } }, span)];
    }
    const [symbol] = symbols;
    if (!symbol || symbols.length > 1) return [];
    const line = markedLine(reading, markOf(plain));
    const alone = /^[\s.;)]*$/.test(plain.slice(symbol.end)) && /^[*\s(]*$/.test(plain.slice(0, symbol.start));
    const called = line && reading.language.provisionalAgenda.exec(line.plain);
    if (!alone || !line || !called) return [claimAt(passage, { symbol: { id: symbol.symbol, kind: 'other' } }, symbol)];
    const claim = claimAt(
      passage,
      {
        symbol: {
          id: symbol.symbol,
          kind: 'provisional-agenda',
          called: line.paragraph.text.slice(called.index, called.index + called[0].length),
          ...(reading.session && { session: reading.session }),
        },
      },
      symbol,
    );
    return [
      { ...claim, because: `The asterisk of this footnote stands after "${line.paragraph.text.replace(/\*+$/, '')}"` },
    ];
  });
}
