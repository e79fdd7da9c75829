import type { Claim, Part, SymbolClaim } from '../model.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import { plain } from './text.ts';

/** Beside the symbols in a bracket: what they are, and the signs between them. */
const BESIDE =
  /^(?:[\s,;:–-]|docs?\.?|documents?|documentos?|документы?|الوثيقه|文件|and|et|y|и|و|和|add|corr|rev|\.|\d)*$/u;

/** Where the documents begin with which an entry of an agenda ends, in brackets or not. */
export const documentsAt = (passage: Pick<Passage, 'plain' | 'symbols'>): number | undefined =>
  bracketAt(passage) ?? symbolsAt(passage);

/** Where the symbols begin with which an entry ends: "2. CEFACT Steering Group TRADE/CEFACT/1997/3 TRADE/CEFACT/1997/4". */
function symbolsAt({ plain: text, symbols }: Pick<Passage, 'plain' | 'symbols'>): number | undefined {
  const first = symbols.findLastIndex(({ end }, at) => {
    const next = symbols[at + 1]?.start ?? text.length;
    return !/^[\s,;.*]*$/u.test(text.slice(end, next));
  });
  const from = symbols[first + 1]?.start;
  const before = text.slice(0, from);
  // "Consideration of document A/1/2": a symbol that its title speaks of.
  const isOfTitle =
    /(?<!\p{L})(?:\p{L}{1,3}|documents?|document[eo]s|resolution|resolucion|decision|документ\p{L}*|резолюци\p{L}*)\s$/u;
  return from !== undefined && /\p{L}{4}/u.test(before) && !isOfTitle.test(before) ? from : undefined;
}

/**
 * Where the bracket opens with which an entry of an agenda ends, if nothing but the symbols of its documents stands in it:
 * "10. Medium-term plan 2006-11: for discussion (CL 127/7)", "(docs. PC 93/5; PC 93/5 Sup. 1)".
 */
function bracketAt({ plain: text, symbols }: Pick<Passage, 'plain' | 'symbols'>): number | undefined {
  const close = text.lastIndexOf(')');
  const isOfSymbol = (at: number) => symbols.some(({ start, end }) => start <= at && at < end);
  let from = text.lastIndexOf('(');
  while (from > 0 && isOfSymbol(from)) from = text.lastIndexOf('(', from - 1);
  const own = symbols.filter(({ start }) => start > from);
  if (from <= 0 || close < from || own.length === 0 || !/^[)\s.;。；]*$/.test(text.slice(close))) return undefined;
  const rest = own.reduce((words, { symbol }) => words.replace(plain(symbol), ''), text.slice(from + 1, close));
  return BESIDE.test(rest) ? from : undefined;
}

/** Where items stand with their documents: an agenda, or a timetable. */
const LISTS: readonly Part[] = ['agenda', 'programme'];

/** The documents of the items of an agenda that its entries name in brackets behind their titles. */
export function readDocumentsOfEntries(
  { passages, language }: Reading,
  agenda: readonly Claim[],
): Map<FoundSymbol, Claim> {
  const claims = new Map<FoundSymbol, Claim>();
  for (const claim of agenda) {
    const passage = passages.find(({ paragraph }) => paragraph.key === claim.paragraph);
    if (!('item' in claim) || claim.certainty || !passage || !LISTS.includes(passage.paragraph.part)) continue;
    const open = documentsAt(passage);
    const start = passage.paragraph.text.indexOf(claim.item.title);
    if (open === undefined || start < 0) continue;
    const documents = passage.symbols.filter((symbol) => symbol.start >= open);
    const called = claim.item.title.replace(/[\s:：,]+$/, '');
    const kind = language.symbolKinds.find(([words]) => words.test(plain(called)))?.[1] ?? 'other';
    for (const found of documents) {
      // Of several documents none need have the title of the item.
      const own = documents.length === 1 ? { kind, called } : { kind: 'other' as const };
      const content: SymbolClaim = { id: found.symbol, ...own, item: claim.item.number };
      const end = found.end + (passage.plain[found.end] === ')' ? 1 : 0);
      claims.set(found, claimAt(passage, { symbol: content }, { start, end, around: found.start }));
    }
  }
  return claims;
}
