import type { DocumentRecord, Language, Paragraph } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { languageOf } from './languages/languages.ts';
import { findSentences } from './sentences.ts';
import { plain, type Span } from './text.ts';

/**
 * Shorter lines are headings, or cells of a masthead; with a number before them, entries of an agenda, but for those that have a
 * verb and the paragraphs of a resolution. Chinese says as much with fewer signs.
 */
function fewest({ key, text }: Paragraph, language: LanguageData): number {
  const most = !/^\d+$/.test(key) || /[;；؛]\s*$/u.test(text) ? 50 : hasVerb(text, language) ? 30 : 120;
  return most / (/\p{Script=Han}/u.test(text) ? 3 : 1);
}

function hasVerb(text: string, { finiteVerb }: LanguageData): boolean {
  const words = plain(text);
  return /\.$/.test(words.trim()) && [...words.matchAll(/ /g)].some(({ index }) => finiteVerb.test(words.slice(index)));
}

/** How a sentence or a clause ends; a heading, and a line of a masthead, does not. */
const ENDS = /[.,;:!?。，；：！？،؛؟]["»”」)）]?$/u;

const LONGEST = 400;

type Begun = Pick<DocumentRecord, 'claims' | 'paragraphs'> & { document: { language: Language } };

/**
 * Where the running text of a document begins: its first sentences, without the lines above them, as many as are read at a
 * glance; `cut` in its first sentence where that is longer. Nothing where no paragraph of its text is a sentence.
 *
 * @example beginningOf(E/CN.7/2015/13) // 'The provisional agenda and the proposed organization of work are contained in annexes I and II.'
 */
export function beginningOf({
  document,
  claims,
  paragraphs,
}: Begun): (Span & { paragraph: Paragraph; cut: boolean }) | undefined {
  const language = languageOf(document.language);
  const masthead = new Set(claims.flatMap((claim) => ('masthead' in claim ? [claim.paragraph] : [])));
  const paragraph = paragraphs.find(
    (one) =>
      (one.part === 'head' || one.part === 'body') &&
      !one.heading &&
      !masthead.has(one.key) &&
      one.text.length >= fewest(one, language) &&
      ENDS.test(one.text.trim()),
  );
  const sentences = paragraph ? findSentences(paragraph.text) : [];
  const [first] = sentences;
  if (!paragraph || !first) return undefined;
  const last = sentences.findLast(({ end }) => end - first.start <= LONGEST);
  const end = last?.end ?? lastWord(paragraph.text, first.start + LONGEST);
  return { paragraph, start: first.start, end, cut: last === undefined };
}

/** Where a text that is too long is cut: behind a whole word, where words are parted. */
function lastWord(text: string, longest: number): number {
  const space = text.lastIndexOf(' ', longest);
  return space > longest / 2 ? space : longest;
}

/** The words with which the running text of a document begins. */
export function beginningText(record: Begun): string | undefined {
  const found = beginningOf(record);
  return found?.paragraph.text.slice(found.start, found.end);
}
