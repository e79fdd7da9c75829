import type { Passage, Reading } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';

/** The document's own symbol, and the paragraph of the head in which it is printed. */
export type OwnSymbol = { passage: Passage; found: FoundSymbol };

/** Before the symbol in the same row: the name of the Organization, and an empty cell that was written out. */
const OPENS =
  /^(?:none )?(?:united nations|nations unies|naciones unidas|организация объединенных нации|الامم المتحده|联合国)? ?$/;

/**
 * The symbol that the document prints as its own: it fills a paragraph of the head down to the distribution, or begins
 * the one that gives the distribution; the asterisk of a reissue may follow. Anywhere else it can be that of another
 * document, such as the agenda in a footnote. Two different symbols, or a joint one, settle nothing: then there is none.
 *
 * @example readOwnSymbol(reading, head)?.found.symbol // 'CTOC/COP/WG.3/2027/1'
 */
export function readOwnSymbol(reading: Reading, head: Passage[]): OwnSymbol | undefined {
  const { distribution } = reading.language.masthead;
  const last = head.findIndex(({ plain }) => distribution.test(plain));
  const own = head.slice(0, last + 1).flatMap((passage): OwnSymbol[] => {
    const [found] = passage.symbols;
    if (!found || !OPENS.test(passage.plain.slice(0, found.start))) return [];
    const rest = passage.plain.slice(found.end).replace(/^[* ]+/, '');
    return rest === '' || distribution.exec(rest)?.index === 0 ? [{ passage, found }] : [];
  });
  const [first] = own;
  const alone = own.every(({ found }) => found.symbol === first?.found.symbol);
  return alone && first?.found.halves.length === 1 ? first : undefined;
}
