import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { findSymbols } from '../../../records/symbol.ts';

/** The mark of a footnote in a sentence, and the same where the footnote begins. */
const MARK = /\[(\d{1,3})\]/gu;

/**
 * The one footnote of a sentence that is nothing but the symbol of a document: "The Expert Mechanism accordingly prepared a draft
 * study thereon.[3]" means the document of "[3] A/HRC/EMRIP/2025/2." (A/HRC/EMRIP/2025/1).
 *
 * @example footnoteOfSentence(record, paragraph, 'prepared a draft study thereon.[3]')?.symbol // 'A/HRC/EMRIP/2025/2'
 */
export function footnoteOfSentence(
  { paragraphs }: DocumentRecord,
  paragraph: Paragraph,
  sentence: string,
): { note: Paragraph; symbol: string } | undefined {
  const below = paragraphs.slice(paragraphs.indexOf(paragraph) + 1);
  const found = [...sentence.matchAll(MARK)].flatMap(([mark]) => {
    const note = below.find(({ text }) => text.startsWith(mark));
    const [only, ...others] = note ? findSymbols(note.text) : [];
    const isAlone = only && note && note.text.replace(mark, '').replace(only.symbol, '').trim().length <= 1;
    return note && isAlone && others.length === 0 ? [{ note, symbol: only.symbol }] : [];
  });
  const [one, ...more] = found;
  return more.length === 0 ? one : undefined;
}
