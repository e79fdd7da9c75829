import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain, type Span } from '../../../records/text.ts';

/** Where a document itself gives the title of an item under its number, outside the list of its agenda. */
export type ItemLine = Span & { paragraph: Paragraph; at: number };

/** A title is never longer, and never shorter. */
const LONGEST = 300;
const SHORTEST = 4;
const BETWEEN = String.raw`(?:\s*[.:–—-]+\s*|,? ?(?:entitled|titled|intitulee?|titulad[oa]|озаглавленн\p{L}+|под названием|المعنون|题为) ?["“«]?)`;
/** A title ends before the next numbered paragraph, and with its bracket or its line. */
const ENDS = /\s\d{1,2}\. ?(?=[\p{Lu}\p{Lo}])|\)[;:.,]|[\n;]|[.。](?=\s|$)/u;

/**
 * The lines of a document that give an item with its title: "Tema 1. Elección de la Mesa", "Agenda item 5 (Common time
 * frames …)", and the title of a section with the item in brackets under it.
 */
export function itemLines({ paragraphs, document }: DocumentRecord, number: string): ItemLine[] {
  const { label, agenda } = ITEM_LABELS[document.language];
  const digits = digitsOf(number);
  const named = new RegExp(`(?<!\\p{L})${label}${digits}(?:${agenda})?(?:${BETWEEN}|\\s*\\((?=\\p{L}{3}))`, 'gu');
  const alone = new RegExp(`^\\(?${label}${digits}(?:${agenda})?\\)?[\\s:.]*$`, 'u');
  const closing = new RegExp(`\\s*\\(${label}${digits}(?:${agenda})?\\)[\\s\\d–-]*$`, 'u');
  return paragraphs.flatMap((paragraph, at): ItemLine[] => {
    const words = plain(paragraph.text);
    const after = [...words.matchAll(named)].flatMap(({ 0: found, index }) => {
      const start = index + found.length;
      const rest = paragraph.text.slice(start);
      const end = start + Math.min(LONGEST, ENDS.exec(rest)?.index ?? rest.length);
      return end - start < SHORTEST ? [] : [{ paragraph, at, start: index, end }];
    });
    if (after.length > 0) return after;
    const beside = closing.exec(words);
    if (beside && beside.index >= SHORTEST && beside.index < LONGEST)
      return [{ paragraph, at, start: 0, end: paragraph.text.trimEnd().length }];
    if (paragraph.part === 'head' || !alone.test(words)) return [];
    // "(Agenda item 2)" stands under the title of its section, "Item 3:" above that of the item.
    const under = words.startsWith('(');
    const title = paragraphs[at + (under ? -1 : 1)];
    return title && title.text.length < LONGEST ? [{ paragraph: title, at, start: 0, end: title.text.length }] : [];
  });
}

/** A longer line under a number is a paragraph, and no item of an agenda. */
export const LONGEST_ENTRY = 300;

/** The entries under a number, as of an agenda: `1. Opening of the session.` */
export const entries = ({ paragraphs }: DocumentRecord, number: string): Paragraph[] =>
  number.includes(' ')
    ? []
    : paragraphs.filter(
        ({ text }) =>
          new RegExp(`^${number.replaceAll('.', '\\.')} ?[.．、) -]`).test(plain(text)) && text.length <= LONGEST_ENTRY,
      );

/** The digits of an item as documents print them, with a letter in brackets or without. */
export function digitsOf(number: string): string {
  const [item = '', letter] = number.replaceAll('.', '\\.').split(' ');
  return letter === undefined ? `${item}(?! ?\\(?[a-z]\\)|[\\d/]|\\.\\d)` : `${item} ?\\(?${letter}\\)?`;
}

/** Whether a sentence names an item by its number: "submitted under agenda item 3". */
export function namesItem(text: string, number: string, language: Language): boolean {
  const words = plain(text);
  const [item = '', letter] = number.split(' ');
  // "Topics 2(b) and 2(c)" of a workplan: a number with a letter in brackets needs no word before it.
  const isLettered = letter !== undefined && new RegExp(`(?<![\\d.,/(])${item} ?\\(${letter}\\)`, 'u').test(words);
  // Chinese writes 在议程项目3下 in one.
  const apart = language === 'zh' ? '' : '(?<!\\p{L})';
  return isLettered || new RegExp(`${apart}${labelIn(language)}${digitsOf(number)}`, 'u').test(words);
}

/** The numbers of the items that a sentence names: `3b` of "to be considered under agenda item 3 (b)", `4` and `5` of "items 4 and 5". */
export function itemsNamed(text: string, language: Language): string[] {
  const apart = language === 'zh' ? '' : '(?<!\\p{L})';
  const number = String.raw`\d{1,3}(?: ?\(?[a-z]\))?(?![\d/])`;
  const list = `${number}(?:(?:, ?| (?:and|et|y|и|to|a) | ?و ?| ?[和及、-] ?)${number})*`;
  const named = [...plain(text).matchAll(new RegExp(`${apart}${labelIn(language)}(${list})`, 'gu'))];
  return named
    .flatMap(([, found = '']) => found.match(new RegExp(number, 'g')) ?? [])
    .map((one) => one.replace(/[ ()]/g, ''));
}

/** The word for an item before its number; in Russian in any case. */
const labelIn = (language: Language): string =>
  language === 'ru' ? '(?:под)?пункт(?:а|у|е|ом|ы|ам|ах|ов)? ' : ITEM_LABELS[language].label;

/** Right before the number of an item, and right after it: the letters of the body on whose agenda it is. */
const OWNER_BEFORE = /(\p{Lu}{2,8})[^.;]{0,12} (?:its|their|son|sa|su|своей) $/u;
const OWNER_AFTER = /^(?:\s?\([^()]*\))? (?:of the|of|du|de la|de l['’]|del|de) ?(\p{Lu}{2,8})(?!\p{L})/u;

/** Whether a sentence gives the number of an item to another body each time: "jointly with the SBSTA on its agenda item 5". */
export function isItemOfAnother(text: string, number: string, language: Language, typed: string): boolean {
  const words = plain(text);
  const named = [...words.matchAll(new RegExp(`${ITEM_LABELS[language].label}${digitsOf(number)}`, 'gu'))];
  return (
    named.length > 0 &&
    named.every(({ 0: found, index }) => {
      const letters =
        OWNER_BEFORE.exec(text.slice(0, index))?.[1] ?? OWNER_AFTER.exec(text.slice(index + found.length))?.[1];
      return letters !== undefined && !typed.toUpperCase().includes(letters);
    })
  );
}

/** The symbols that stand under an item, up to the next one. */
export function symbolsUnder({ paragraphs, document }: DocumentRecord, { at, start }: ItemLine): string[] {
  const { label } = ITEM_LABELS[document.language];
  const next = new RegExp(`(?:^|[.\\n]\\s*)${label}\\d{1,2}(?!\\d)`, 'u');
  const own = paragraphs[at]?.text.slice(start) ?? '';
  const below = paragraphs.slice(at + 1);
  const stop = below.findIndex(({ text }) => next.test(plain(text)));
  const texts = [own, ...below.slice(0, stop < 0 ? 0 : stop).map(({ text }) => text)];
  return [...new Set(texts.flatMap((text) => findSymbols(text).map(({ symbol }) => symbol)))];
}
