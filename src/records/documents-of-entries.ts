import type { Claim, Part, SymbolClaim } from '../model.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import { plain } from './text.ts';

/** Beside the symbols in a bracket: what they are, and the signs between them. */
const BESIDE =
  /^(?:[\s,;:–-]|docs?\.?|documents?|documentos?|документы?|الوثيقه|文件|and|et|y|и|و|和|add|corr|rev|\.|\d)*$/u;

/** Where the documents begin with which an entry of an agenda ends, in brackets or not. */
export const documentsAt = (passage: Pick<Passage, 'plain' | 'symbols'>): number | undefined =>
  noDocument(passage.plain) ?? pointerAt(passage) ?? bracketAt(passage) ?? symbolsAt(passage);

/** Where a table of items says that one has none: "Establishment of the Credentials Committee No document". */
const noDocument = (text: string): number | undefined =>
  / (?:no documents?|aucun document|sin documentos?|ningun documento|без документ\p{L}+|无文件)[\s.]*$/u.exec(text)
    ?.index;

/** How an entry of an agenda sends to its documents, in plain letters; or to the very document in which it stands. */
const POINTER =
  /[\s.(*∗]*(?<!\p{L})(?:vean?se (?:el |los )?documentos?|see (?:the )?(?:accompanying )?documents?|voir (?:les? |l'annexe du )?documents?|см\. документы?|انظر (?:الوثيقه|الوثيقتين|الوثايق)|(?:请?参)?见文件)(?!\p{L})/u;
const THIS_DOCUMENT =
  /[\s.(*∗]*(?<!\p{L})(?:vease el presente|see (?:the )?present|voir le present) document\p{L}?[.)]*$/u;

/** Where an entry sends to its documents: "4. Acreditación de una organización … Véase el documento SCT/27/9" (SCT/27/1). */
function pointerAt({ plain: text, symbols }: Pick<Passage, 'plain' | 'symbols'>): number | undefined {
  const own = THIS_DOCUMENT.exec(text)?.index;
  const pointer = POINTER.exec(text);
  if (own !== undefined || !pointer) return own;
  const at = pointer.index;
  const behind = text.slice(at + pointer[0].length);
  const rest = symbols
    .filter(({ start }) => start > at)
    .reduce((left, { symbol }) => left.replace(plain(symbol), ''), behind);
  return rest !== behind && BESIDE.test(rest.replace(/[).]/g, '')) ? at : undefined;
}

/** Where the symbols begin with which an entry ends: "2. CEFACT Steering Group TRADE/CEFACT/1997/3 TRADE/CEFACT/1997/4". */
function symbolsAt({ plain: text, symbols }: Pick<Passage, 'plain' | 'symbols'>): number | undefined {
  const first = symbols.findLastIndex(({ end }, at) => {
    const next = symbols[at + 1]?.start ?? text.length;
    return !/^(?:[\s,;.*]|(?<= )(?:and|et|y|и|و|和)(?= )|(?<= )\d{1,2}\/\d{1,2}\/\d{4})*$/u.test(text.slice(end, next));
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
  if (from <= 0 || close < from || own.length === 0 || !/^[)\s.;。；*]*$/.test(text.slice(close))) return undefined;
  const rest = own.reduce((words, { symbol }) => words.replace(plain(symbol), ''), text.slice(from + 1, close));
  if (!BESIDE.test(rest)) return undefined;
  // "(A/61/1) (A/61/2)".
  const before = text.slice(0, from).trimEnd();
  const earlier = before.endsWith(')')
    ? bracketAt({ plain: before, symbols: symbols.filter(({ end }) => end <= from) })
    : undefined;
  return earlier ?? from;
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
