import type { DocumentFacts } from '../model.ts';

type Named = Pick<DocumentFacts, 'title' | 'symbol' | 'text'>;

/**
 * What stands in the place of a title where none was found: its symbol, or else the name of its file. No words
 * of the text are made a title of (excerpt of E/C.16/2015/1, which begins with an agenda item).
 *
 * @example standIn({ symbol: 'E/C.16/2015/1', text: 'e_c16_2015_1.en.txt' }) // 'E/C.16/2015/1'
 */
export const standIn = ({ symbol, text }: Omit<Named, 'title'>): string => symbol ?? text;

/** Whether a record gives no title of its document. */
export const isUntitled = (document: Named): boolean => document.title === standIn(document);

/** What a person is told of a document whose title or kind was not found. */
export const NO_TITLE = 'no title found; the document is called by its symbol or its file';
export const NO_KIND = 'what kind of document it is was not found';
