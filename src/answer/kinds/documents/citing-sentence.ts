import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { DocumentRecord, SymbolClaim } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { headingsAbove, isBeside } from '../../evidence/texts/sections.ts';
import type { World } from '../../world.ts';

/** So many characters beside a symbol say something of its document. */
const SHORTEST_CITING = 40;
const LONGEST_CITING = 900;
/** So many say that it was there. */
const FEWEST = 10;

/** How much a sentence says beside symbols and addresses: a list of documents says nothing. Chinese signs say as much as three letters. */
const widthOf = (text: string): number => {
  const rest = findSymbols(text)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(/https?:\S+/gu, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
  return rest.length + 2 * (rest.match(/\p{Script=Han}/gu)?.length ?? 0);
};

/** Words of one document, by the places at which they stand. */
export type Citing = { record: DocumentRecord; parts: { key: string; quote: string }[] };

/**
 * The sentence that says most of a document which is only cited; one that says no more than that it was there, under the heading
 * of its section.
 *
 * @example citingSentence(world, claims of FCCC/SBI/2014/4)?.parts.map(({ quote }) => quote)
 * // ['VII. Matters relating to the least developed countries', 'It had before it document FCCC/SBI/2014/4.']
 */
export function citingSentence(world: World, claims: Cited<SymbolClaim>[], symbol: string): Citing | undefined {
  const found = claims.flatMap(({ record, claim }) => {
    const paragraph = record.paragraphs.find(({ key }) => key === claim.paragraph);
    if (!paragraph || paragraph.part === 'footnote') return [];
    return findSentences(paragraph.text).flatMap(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      const words = widthOf(text);
      if (!text.includes(symbol) || words < FEWEST || end - start - symbol.length > LONGEST_CITING) return [];
      const said = { key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, start, end) };
      const heading = words < SHORTEST_CITING ? headingOf(world, record, paragraph.key) : [];
      return words >= SHORTEST_CITING || heading.length > 0 ? [{ record, words, parts: [...heading, said] }] : [];
    });
  });
  const whole = found.filter(({ parts }) => parts.some(({ quote }) => quote.includes(symbol)));
  return whole.find(({ words }) => words >= SHORTEST_CITING) ?? whole[0];
}

/** The nearest heading above a paragraph that says what its section is about. */
function headingOf({ knowledge }: World, record: DocumentRecord, key: string): Citing['parts'] {
  const text = headingsAbove(record, key).findLast((one) => !isBeside(one));
  const at = record.paragraphs.findIndex((paragraph) => paragraph.key === key);
  const heading = record.paragraphs.slice(0, at).findLast((paragraph) => paragraph.text === text);
  return heading ? [{ key: heading.key, quote: quoteWhole(knowledge, record, heading) }] : [];
}
