import { ADOPTED_AGENDA } from './languages/adopted-agenda.ts';
import type { LanguageData } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import type { Block } from './lines.ts';
import { isSmallRoman, LONG_ROMAN } from './markers.ts';
import { plain } from './text.ts';

/** Where a report is in the list of the agenda that its session adopted. */
export type AdoptedList = {
  /** The number of the paragraph that brings the list; 0 where it has none. */
  paragraph: number;
  item: number;
  /** The letter of the last sub-item of the item, and the highest of the list, counted from 1. */
  letter: number;
  last: number;
  language: LanguageData;
};

/** A longer entry is a paragraph, where it could be either. */
const LONGEST_TITLE = 160;

const WORDS_BEFORE_LIST = 600;

/** "And presented below": the list comes after the full stop (FCCC/SBI/2016/8). */
const BELOW = /\b(?:presented|reproduced|set out) below\b[^.]*\.$/;

/** What stands in brackets, with sub-items in it: "(… with sub-item 4(a) at subsequent sessions)". */
const BRACKETS = /\((?:[^()]|\([^()]*\))*\)/g;

/** The language in which a text says, at its end, that an agenda was adopted, with a colon before the list. */
export function bringsAgenda(text: string): LanguageData | undefined {
  if (!text.endsWith(':') && !BELOW.test(text)) return undefined;
  const sentence = (text.slice(-WORDS_BEFORE_LIST).split(/[.;] /).at(-1) ?? '').replace(/\.$/, ':');
  return LANGUAGES.find(({ code }) => {
    const { says, other } = ADOPTED_AGENDA[code];
    // What brackets say of later sessions is no agenda of theirs (FCCC/SBI/2014/8).
    return says.test(sentence) && !other.test(sentence.replace(BRACKETS, ''));
  });
}

/**
 * The place in the list after a block; undefined where the block is no part of it. The numbers of items go on without a
 * hole, and so do the letters of sub-items. Where the next item and the next paragraph have one number, it is the item only
 * if it says nothing as a paragraph does and the number comes again in `rest`, after the list.
 *
 * @example nextInList({ paragraph: 4, item: 0, letter: 0, last: 0, language: en }, block, '1. opening of the session.')?.item // 1
 */
export function nextInList(
  list: AdoptedList,
  block: Block,
  text: string,
  rest: Iterable<Block> = [],
): AdoptedList | undefined {
  const marker = block.marker ?? bareNumber(text, list.item);
  if (block.heading || block.note || block.gap) return undefined;
  // A line that goes on with a title.
  if (marker === undefined)
    return list.item > 0 && (/^\p{Ll}/u.test(block.text) || LONG_ROMAN.test(block.text)) ? list : undefined;
  if (/\d/.test(marker)) {
    const item = Number(marker);
    const isParagraph = item === list.paragraph + 1 && (saysSomething(text, list.language) || !comesAgain(item, rest));
    return item === list.item + 1 && !isParagraph ? { ...list, item, letter: 0 } : undefined;
  }
  if (list.letter > 0 && isSmallRoman(marker, String.fromCharCode(list.letter + 96))) return list;
  const letter = marker.charCodeAt(0) - 96;
  // Letters that went on counting from one item to another, as where a list lost its form: "(e)" of item 2, "(f)" of item 17
  // (report FCCC/SBI/2022/20).
  const isNext = letter === list.letter + 1 || (list.letter === 0 && letter === list.last + 1);
  return list.item > 0 && isNext ? { ...list, letter, last: Math.max(list.last, letter) } : undefined;
}

/**
 * The number of the next item where its full stop was lost: "17 Other matters." (report FCCC/SBSTA/2014/2).
 *
 * @example bareNumber('17 other matters.', 16) // '17'
 */
export const bareNumber = (text: string, last: number): string | undefined =>
  last > 0 && text.startsWith(`${last + 1} `) && /^\d+ \p{L}/u.test(text) ? String(last + 1) : undefined;

/** Whether numbers go on from this one and then fall back to it, as they do where a list ends. */
function comesAgain(number: number, rest: Iterable<Block>): boolean {
  let last = number;
  for (const { marker } of rest) {
    if (marker === undefined || !/\d/.test(marker)) continue;
    if (Number(marker) <= last) return Number(marker) === number;
    last = Number(marker);
  }
  return false;
}

/** Whether a numbered entry is more than a title: it is long, has several sentences, or a verb. */
export const hasFormOfParagraph = (text: string, language: LanguageData): boolean =>
  text.length > LONGEST_TITLE || saysSomething(text, language);

/** Whether an entry has several sentences, or a verb; a title can be as long as a paragraph. */
function saysSomething(text: string, { finiteVerb }: LanguageData): boolean {
  if (/[.!?] \S/.test(text.replace(/^\d+\. /, ''))) return true;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  return spaces.some((at) => finiteVerb.test(text.slice(at)));
}

/** No foot of a page has more paragraphs. */
const LONGEST_FOOT = 3;

/** Whether the list goes on right behind a paragraph without a number: then that is the foot of a page (TPNW/MSP/2025/11). */
export const isFootOfPage = ({ marker, heading, row }: Block, list: AdoptedList, rest: Iterable<Block>): boolean =>
  marker === undefined &&
  !heading &&
  !row &&
  [...rest]
    .slice(0, LONGEST_FOOT)
    .some((block) => block.marker !== undefined && nextInList(list, block, plain(block.text)) !== undefined);

/** "[10] A/79/613.": a footnote of a page that breaks the list of an agenda (E/2025/39). */
export const isFootnoteOfPage = ({ text, row, heading }: Block): boolean =>
  !row && !heading && /^\[\d{1,3}\] /.test(text);
