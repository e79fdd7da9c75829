import type { Cited } from '../../../knowledge/sessions.ts';
import type { DocumentRecord, Paragraph, SymbolClaim } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { findSymbols } from '../../../records/symbol.ts';

/** Words that lead to one symbol, with the sentence in which they stand. */
export type CitingWords = {
  symbol: string;
  words: string;
  record: DocumentRecord;
  paragraph: Paragraph;
  start: number;
  end: number;
};

/** A longer sentence is a list or a table, in which words stand beside symbols of others. */
const LONGEST_SENTENCE = 900;
/** How words lead to a symbol: in brackets, or behind the word for a document. Lists of documents have the symbol before the title. */
const LEADS =
  /[([（]\s*(?:\p{L}+\.? ?){0,2}$|(?:documents?|documentos?|документ\p{L}*|[وبل]?(?:ال|لل)?وثيقة|文件|the symbol|la cote|la signatura)\s*$/iu;

/** What stands between two symbols of one document: "(A/BUR/53/1 et Add.1)". */
const FEWEST_LETTERS = 8;

/**
 * The words by which documents lead to a symbol: those of the sentence before it, behind the symbol before.
 *
 * @example citingWords(claim of UNEP/CHW/OEWG.10/INF/2)[0]?.words // ') y un calendario provisional de la reunión ('
 */
export function citingWords({ value: { id }, record, claim }: Cited<SymbolClaim>): CitingWords[] {
  const paragraph = record.paragraphs.find(({ key }) => key === claim.paragraph);
  if (!paragraph || paragraph.part === 'footnote') return [];
  return findSentences(paragraph.text).flatMap(({ start, end }) => {
    const sentence = paragraph.text.slice(start, end);
    if (sentence.length > LONGEST_SENTENCE || !sentence.includes(id)) return [];
    const symbols = findSymbols(sentence);
    return symbols.flatMap(({ symbol, start: at }, index) => {
      const words = sentence.slice(symbols[index - 1]?.end ?? 0, at);
      const letters = words.replaceAll(/[^\p{L}]/gu, '');
      if (symbol !== id || !LEADS.test(words) || letters.length < FEWEST_LETTERS) return [];
      return [{ symbol: id, words, record, paragraph, start, end }];
    });
  });
}
