import { isContents } from './contents-lines.ts';
import { type FoundDate, findLostDashes } from './dates.ts';
import { ITEM_LABELS, linesOfItems } from './languages/item-labels.ts';
import type { LanguageData } from './languages/language.ts';
import { findOrdinals } from './ordinals.ts';
import type { Passage } from './reading.ts';
import { ORGANS } from './united-nations.ts';

const LONGEST_TITLE = 400;
const SHORTEST_TITLE = 8;

/** "79/98. Question of Western Sahara": the number of a resolution before its title. */
export const NUMBERED = /^(\d{1,4}\/\d{1,3})\.(?: |(?=\p{Script=Han}))(?=\S)/u;

/** The title of a resolution, which stands after its number. */
export function numberedTitle(head: readonly Passage[]): { title: Passage; start: number } | undefined {
  const title = head.find(({ paragraph }) => NUMBERED.test(paragraph.text));
  return title && { title, start: NUMBERED.exec(title.paragraph.text)?.[0].length ?? 0 };
}

/**
 * The title where no word tells that it is one: the last line of the head that none of the others explains, under the
 * session, its days and the agenda item. `start` is where it begins in the paragraph.
 */
export function plainTitle(
  head: readonly Passage[],
  language: LanguageData,
): { title: Passage; start: number } | undefined {
  const item = head.findIndex((passage) => isItemLine(passage, language));
  const last = item >= 0 ? item : head.findLastIndex((passage) => isSessionLine(passage, language));
  if (last < 0) return undefined;
  // "Adoption of the agenda and other organizational matters:" is the item to which the next line belongs.
  const below = head.slice(last + 1).filter((passage) => !isBlock(passage, language));
  const [first, second] = below.slice(below.findIndex(({ plain }) => !plain.endsWith(':')));
  if (!first || !isTitle(first)) return undefined;
  return { title: item >= 0 && second && isTitle(second) && !isAdoption(second) ? second : first, start: 0 };
}

/** A title that a text prints twice in its head, or the only line of its head, which begins in capitals. */
export function repeatedTitle(head: readonly Passage[]): { title: Passage; start: number } | undefined {
  const isOnly = head.length === 1;
  const title = head.find(
    (passage, at) =>
      isTitle(passage) &&
      passage.mentions.every(({ end }) => end < passage.plain.length) &&
      FEWEST_WORDS.test(passage.plain) &&
      ((isOnly && /^[^\p{Ll}]{20}/u.test(passage.paragraph.text)) ||
        head.slice(at + 1).some(({ plain }) => plain === passage.plain)),
  );
  return title && { title, start: 0 };
}

/** A title that a line breaks off, where the head prints it again in full: "Report of the Disarmament", "… Commission for 2025" (A/80/42). */
export const inFull = (head: readonly Passage[], title: Passage | undefined): Passage | undefined =>
  title &&
  head.find(
    (other) =>
      other !== title &&
      other.plain.startsWith(`${title.plain} `) &&
      other.plain.length <= LONGEST_TITLE &&
      isTitle(other),
  );

/** A title has three words at least. */
const FEWEST_WORDS = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}+/u;

/**
 * The heading with which a page or a text with headings begins, where nothing else is the title: "138ème Assemblée de l'UIP",
 * "109e réunion du CIPM". A heading that is the name of a body and nothing more is none. Where whoever keeps the text set a title in
 * another language above its own (the Dutch treaty series), its own is the title.
 */
export function headedTitle(
  head: readonly Passage[],
  language: LanguageData,
): { title: Passage; start: number } | undefined {
  const [above, below] = head;
  if (!above?.paragraph.heading) return undefined;
  const isForeign = spokenIn(above, language) < LEAST_SPOKEN || DUTCH.test(above.plain);
  const first = isForeign && below?.paragraph.heading && spokenIn(below, language) > LEAST_SPOKEN ? below : above;
  if (first.symbols.length > 0 || !first.paragraph.text.includes(' ')) return undefined;
  const { paragraph } = first;
  return isBodyLine(first) || paragraph.text.length > LONGEST_TITLE || isContents(paragraph.text)
    ? undefined
    : { title: first, start: 0 };
}

/** The share of the commonest words of a language among those of a line. */
function spokenIn({ plain }: Passage, { common }: LanguageData): number {
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => common.includes(word)).length / Math.max(words.length, 1);
}

const LEAST_SPOKEN = 0.15;

/** "Constitutie van de Wereldpostunie": `de` is a little word of French as well. */
const DUTCH = /\b(?:van|het|inzake|tussen)\b/u;

/** "Резолюция, принятая 25 сентября 2014 года на седьмом пленарном заседании" stands under the title of a resolution of the IAEA. */
const isAdoption = ({ plain, dates }: Passage): boolean =>
  dates.length > 0 && /^(?:resolution|resolucion|резолюция|قرار|decision|решение)[ ,]/.test(plain);

/** "Punto 6.1 del orden del día provisional" is no title, however its items are counted. */
export const isItemLabel = (plain: string, { code }: LanguageData): boolean =>
  new RegExp(`^${ITEM_LABELS[code].label}\\d`, 'u').test(plain);

const LONGEST_LABEL = 70;

/** "Deuxième question à l'ordre du jour" over the title of a paper of the ILO (GB.344/INS/2). */
const COUNTED_ITEM =
  /^\p{L}+(?:-\p{L}+)? (?:question a l'ordre du jour|item on the agenda|punto del orden del dia|пункт повестки дня)$/u;

/** The agenda item on a line of its own, before lists in which days stand. */
function isItemLine({ plain }: Passage, language: LanguageData): boolean {
  const item = language.masthead.item.exec(plain);
  if (COUNTED_ITEM.test(plain) || linesOfItems(language.code).test(plain)) return true;
  if (item !== null) return item.index === 0 && plain.length - item[0].length < 6;
  return (
    isItemLabel(plain, language) &&
    plain.length < LONGEST_LABEL &&
    new RegExp(`${ITEM_LABELS[language.code].agenda}\\*?$`, 'u').test(plain)
  );
}

/** The number of a session, the place and days of one, or the agenda item, on a line of its own. */
export function isSessionLine(passage: Passage, language: LanguageData): boolean {
  const { paragraph, plain, dates } = passage;
  const [phrase] = findOrdinals(plain, { start: 0, end: plain.length }, language);
  const date = dates.at(-1);
  return (
    (phrase !== undefined && phrase.start === 0 && /^[\s*]*$/.test(plain.slice(phrase.end))) ||
    (date !== undefined &&
      !isIssued(date, plain) &&
      date.when.length > 4 &&
      date.end === plain.length &&
      plain.length < 90) ||
    findLostDashes(paragraph.text, language).some(({ end }) => end === plain.length) ||
    isItemLine(passage, language)
  );
}

/** The name of a body alone on its line. */
export const isBodyLine = ({ plain, mentions }: Passage): boolean =>
  mentions.some(({ start, end }) => start === 0 && end === plain.length);

/** A symbol, the day of issue or the languages, which some mastheads print under the item. */
const isBlock = ({ plain, symbols, dates }: Passage, { masthead }: LanguageData): boolean =>
  masthead.original.test(plain) ||
  symbols.some(({ start, end }) => /^\(?$/.test(plain.slice(0, start)) && /^\)?$/.test(plain.slice(end))) ||
  dates.some((date) => isIssued(date, plain));

/** A day alone is that of issue. */
const isIssued = ({ start, end, when }: FoundDate, plain: string) =>
  start === 0 && end === plain.length && when.length === 10;

const isTitle = ({ paragraph: { text, heading }, plain, gap, symbols }: Passage): boolean =>
  !gap &&
  !ONLY_ORGANS.test(plain) &&
  symbols.length === 0 &&
  text.length >= (/\p{Script=Han}/u.test(text) ? 4 : SHORTEST_TITLE) &&
  text.length <= LONGEST_TITLE &&
  /^(?:\p{Lu}|\p{Lo})/u.test(text) &&
  !/[,;:.]$/u.test(plain) &&
  !isContents(text) &&
  (heading || !/[.;] \p{Lu}/u.test(text));

/** "General Assembly Security Council": the organs to which a letter goes, side by side, are its title no more than one of them. */
const ONLY_ORGANS = new RegExp(`^(?:(?:${ORGANS})(?: |$))+`, 'u');

/** "COORDINATION OF THE WORK OF" goes on in the next line (WPR/RC71/9). */
const GOES_ON = /\p{L}{4}.* (?:of|and|on|for|to|by|in|the|de|du|des|la|le|les|et|sur|del|y|sobre|по|и|о|об|в|с|на)$/u;

/** The line over a title with which the title begins, where it ends in a word that goes on, or the title begins with one. */
export function lineAbove(head: readonly Passage[], title: Passage, language: LanguageData): Passage | undefined {
  const above = head[head.indexOf(title) - 1];
  if (!above) return undefined;
  if (GOES_ON.test(above.plain)) return above;
  const { text } = title.paragraph;
  const isCut = /^\p{Ll}/u.test(text) || (GOES_ON_WITH.test(title.plain) && IN_CAPITALS.test(above.paragraph.text));
  return isCut && isTitle(above) && !isSessionLine(above, language) && !isBodyLine(above) ? above : undefined;
}

/** "FOR INTERNATIONAL PEACE AND SECURITY" goes on with the line above it, in capitals as well (A/52/826). */
const GOES_ON_WITH =
  /^(?:of|and|for|on|in|to|with|by|from|de|du|des|et|pour|sur|dans|avec|y|para|por|con|en|del|и|по|в|о|об|для|с) /u;
const IN_CAPITALS = /^[^\p{Ll}]{12,}$/u;
