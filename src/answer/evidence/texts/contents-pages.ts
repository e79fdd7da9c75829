import type { Paragraph } from '../../../model.ts';

/** The columns of paragraphs and pages at the end of a line of the contents: "Gender (Agenda item 16) 113–117 21". */
const PAGES = /(?<=\p{L}[)”»]?|\p{N}[)）])\s+\d{1,3}(?:[–-]\d{1,3})?(?:\s\d{1,3})?$/u;

/** Whether a line of the head is one of the contents. */
export const isOfContents = ({ part }: Paragraph, text: string): boolean => part === 'head' && PAGES.test(text);

/**
 * Where what is said by a part of a paragraph ends: a line of the contents, before its columns of paragraphs and pages.
 *
 * @example endOfSaid(paragraph, 0, 53) // 39, the length of "Gender and climate change (Agenda item 16)"
 */
export function endOfSaid(paragraph: Paragraph, start: number, end: number): number {
  const text = paragraph.text.slice(start, end).trimEnd();
  return isOfContents(paragraph, text) ? start + text.replace(PAGES, '').length : end;
}
