import type { Claim, ItemClaim } from '../model.ts';
import { bareNumber, bringsAgenda, hasFormOfParagraph } from './adopted-list.ts';
import { readAgendaInText } from './agenda-in-text.ts';
import { readAnnotatedItems } from './annotated-items.ts';
import { type Contents, type ContentsItem, readContents } from './contents.ts';
import { documentsAt } from './documents-of-entries.ts';
import { ADOPTED_AGENDA } from './languages/adopted-agenda.ts';
import { ITEM_LABELS } from './languages/item-labels.ts';
import { isSmallRoman, itemNumber, readMarker } from './markers.ts';
import { findOrdinals, readOrdinal } from './ordinals.ts';
import { claimAt, type Passage, type Reading } from './reading.ts';
import { type Entry, entriesIn, isTable, readPart } from './run-on-entries.ts';
import { plain } from './text.ts';

type ItemOf = Claim & { item: ItemClaim };

/** Titles agree when they have so many of their words in common; contents shorten titles, and are damaged by copying. */
const SAME_WORDS = 0.8;

/**
 * The items and sub-items of the agenda as its list gives them (annotations and programme word some of them
 * differently: item 6 of October 2007). A sub-item is numbered with its item: `1 a`. A report gives the agenda that was
 * adopted in a list or within a sentence, and again by the titles of its sections; where these differ, both are doubted.
 */
export function readAgenda(reading: Reading, original: string): Claim[] {
  const listed = readLists(reading, original);
  if (reading.kind !== 'report') return listed.length > 0 ? listed : readAnnotatedItems(reading);
  const printed = listed.length > 0 ? listed : readAgendaInText(reading);
  const sections = readContents(reading, original);
  return printed.length > 0 ? compared(printed, sections.items) : claimsOf(reading, sections);
}

/** What ends an entry and is none of its title: "…the Paris Agreement.*," has the mark of a footnote (report FCCC/SBI/2019/9). */
const TITLE_ENDS = /(?:[\s.:;*†‡。：；؛]|(?<=[*†‡])[,،，])+$/u;

/** A number after a sentence, within a title. */
const TWO = /[.;] \(?\d{1,2}[.)]? \p{L}/u;

/** "2. The provisional agenda proposed after consultation is as follows": a paragraph that brings the list, and no entry of it. */
const PRESENTS =
  /\b(?:(?:is|are|was|reads?) as follows|(?:reproduced|set out|given) below|(?:est|sont) (?:le|la|les) suivante?s?|(?:se lit|est) comme suit|(?:es|son) (?:el|la|los|las) siguientes?|(?:es|figura) como sigue)$|(?:выглядит|гласит) следующим образом$|(?:приводится|приведена) ниже$|(?:كما يلي|علي النحو التالي)$|(?:如下|载列如下)$/u;

/** "CoP17 Doc. 7.1 08/06/2016 Report of the Executive Director": the day of a document, and the next row of the table. */
const HOLDS_ROW = /\d{1,2}\/\d{1,2}\/\d{4} [\p{L}(]/u;

/** "7. Migration to structures … 8. Other business": a title that goes on with the number of the next item. */
const isRunOn = (title: string, item: string): boolean =>
  new RegExp(`(?<![\\d.])${Number(item) + 1}[.)] \\p{Lu}`, 'u').test(title);

/** "v.87-8522 1": the number under which a page was printed, and that of the page, at its foot (A/CN.9/286); an address there. */
const JOB = /^(?:\S+@\S+\.\p{L}|www\.|https?:)|^(?:\p{L}{1,3}\.?\s?\d{2}-\d{4,6}|\p{L}\d{7})[\s\d]*$/u;

function readLists(reading: Reading, original: string): ItemOf[] {
  const table = isTable(reading.passages, original);
  let claims: ItemOf[] = [];
  let item = '';
  let letters = subItems();
  let doubt: string | undefined;
  let lead = 0;
  let from = 0;
  // A page may break the list, with its footnotes.
  const passages = reading.passages.filter(({ paragraph }) => paragraph.part !== 'footnote');
  for (const [i, passage] of passages.entries()) {
    const before = passages[i - 1];
    if (passage.paragraph.part !== 'agenda') {
      if (before?.paragraph.part === 'agenda' && mayGoOn(reading, passage, lead, item)) claims = claims.map(unfinished);
      continue;
    }
    if (before?.paragraph.part !== 'agenda') {
      doubt = doubtOf(reading, before?.paragraph.heading ? passages[i - 2] : before);
      letters = subItems();
      from = claims.length;
      lead = Number(before?.paragraph.key) || Number(/^\d{1,3}(?=[.)])/.exec(before?.plain ?? '')?.[0]) || 0;
    }
    if (passage.gap) item = '';
    const { start, end } = passage.paragraph;
    const next = passages[i + 1]?.paragraph.text ?? '';
    for (const entry of entriesIn(passage, item, next, table ? original.slice(start, end) : undefined)) {
      const opening = openingOf(reading, entry, item);
      if (!opening && /^\p{Ll}/u.test(entry.text) && !JOB.test(entry.text))
        claims.splice(-1, 1, ...claims.slice(-1).map(cutShort));
      if (!opening || (!/\d/.test(opening.marker) && item === '')) continue;
      const { marker, length } = opening;
      if (isSmallRoman(marker, letterOf(claims.at(-1), item))) continue;
      // "11. The Commission adopted its agenda.", over the list that counts from 1, is a paragraph (E/2025/37).
      if (marker === '1' && claims.length === from + 1 && claims[from]?.item.number !== '1') claims.length = from;
      if (/^\d+$/.test(marker)) item = marker;
      const letter = letters(marker);
      const text = entry.text.replace(TITLE_ENDS, '');
      const title = text
        .slice(length, documentsAt(entry))
        .trim()
        .replace(/[:：,]$/, '');
      if (PRESENTS.test(plain(title))) {
        item = '';
        continue;
      }
      const number = letter === undefined ? marker : `${item} ${letter}`;
      const span = { start: entry.start, end: entry.start + text.length };
      const claim = claimAt(passage, { item: { number, title } }, span) as ItemOf;
      const holdsNext = (reading.kind === 'report' && TWO.test(title)) || HOLDS_ROW.test(title) || isRunOn(title, item);
      const reason = doubt ?? (holdsNext && 'the title may hold the next item');
      if (title) claims.push(reason ? low(claim, reason) : claim);
    }
  }
  return claims;
}

const openingOf = (reading: Reading, { text, plain: words }: Entry, item: string) =>
  readPart(text, item) ?? readMarker(text) ?? readNumeral(reading, words) ?? readLabel(words) ?? readBare(words, item);

/**
 * The letters of sub-items, one marker after the other; undefined for the number of an item. Those that go on counting from an
 * item before ("(f)" as the first of item 17, after "(e)" of item 2) are counted from "a", as the sections of the report do.
 */
function subItems(): (marker: string) => string | undefined {
  let [last, shift, isFirst] = [0, 0, true];
  return (marker) => {
    if (/\d/.test(marker)) {
      isFirst = true;
      return undefined;
    }
    const code = marker.charCodeAt(0);
    if (isFirst) shift = last > 0 && code === last + 1 ? code - FIRST_LETTER : 0;
    [last, isFirst] = [Math.max(last, code), false];
    return shift > 0 ? String.fromCharCode(code - shift) : marker;
  };
}

/** The letter of the sub-item that was read last, where it is one of the item. */
const letterOf = (last: ItemOf | undefined, item: string): string =>
  last?.item.number.startsWith(`${item} `) ? last.item.number.slice(item.length + 1) : '';

const FIRST_LETTER = 97;

const low = (claim: ItemOf, because: string): ItemOf => ({ ...claim, certainty: 'low', because });

const cutShort = (claim: ItemOf) => low(claim, 'the title may go on in the next paragraph');

const unfinished = (claim: ItemOf) => low(claim, 'the paragraph after the list may be its next item');

/** Whether what follows the list of a report begins with a number that is not the next paragraph's, or may be an item's. */
function mayGoOn({ kind, language }: Reading, { plain: text }: Passage, lead: number, item: string): boolean {
  const number = /^\d{1,3}(?!\d)/.exec(text)?.[0];
  if (kind !== 'report' || number === undefined) return false;
  if (lead > 0 && Number(number) !== lead + 1) return true;
  return Number(number) === Number(item) + 1 && !hasFormOfParagraph(text, language);
}

/** Why the list in a report may be the agenda of another session: it is not said to be adopted, or the number differs. */
function doubtOf(reading: Reading, before: Passage | undefined): string | undefined {
  if (reading.kind !== 'report') return undefined;
  if (!before || !bringsAgenda(before.plain)) return 'the report may give the agenda of another session here';
  const phrases = ({ plain: text }: Passage) => findOrdinals(text, { start: 0, end: text.length }, reading.language);
  const own = reading.passages.filter(({ paragraph }) => paragraph.part === 'head').flatMap(phrases);
  const other = phrases(before).some(
    ({ noun, numbers }) =>
      own.some((phrase) => phrase.noun === noun) &&
      !own.some((phrase) => phrase.noun === noun && phrase.numbers.some((number) => numbers.includes(number))),
  );
  return other ? 'the sentence before the list names another session' : undefined;
}

/** The items of the list; those whose section in the contents has another title are doubted. */
function compared(listed: ItemOf[], sections: ContentsItem[]): ItemOf[] {
  const more = sections.find(({ number, byLetter }) => !byLetter && !listed.some(({ item }) => item.number === number));
  if (more) return listed.map((claim) => low(claim, `the contents also have item ${more.number}, "${more.title}"`));
  return listed.map((claim) => {
    const section = sections.find(({ number }) => number === claim.item.number);
    if (!section || agree(section.title, claim.item.title)) return claim;
    return low(claim, `the contents call it "${section.title}"`);
  });
}

const BY_SECTION = 'the title is that of the section about the item, as the contents give it';

/** Where only the contents tell the items, a title is that of a section. */
function claimsOf(reading: Reading, { items, whole }: Contents): Claim[] {
  return items.map((item) => {
    const { number, title, passage, span, byLetter } = item;
    const claim = claimAt(passage, { item: { number, title } }, span, BY_SECTION) as ItemOf;
    const reason = !whole
      ? 'not all sections have the number of an item'
      : byLetter && !isNumberedBelow(reading, item) && 'the letter is that of a section';
    return reason ? low(claim, `${BY_SECTION}; ${reason}`) : claim;
  });
}

/**
 * Whether the section itself has the number of the sub-item under its title: "(Agenda sub-item 2(a))". Only the letters of
 * the titles are compared: contents are damaged in copying ("the Kyoto Protocol(c))", report FCCC/SBSTA/2022/10).
 */
function isNumberedBelow({ passages, language }: Reading, { number, title }: ContentsItem): boolean {
  return passages.some(({ plain: text, paragraph }, i) => {
    const printed = ADOPTED_AGENDA[language.code].item.exec(text)?.groups?.item;
    if (paragraph.part === 'head' || printed === undefined || itemNumber(printed) !== number) return false;
    return [text, passages[i - 1]?.plain ?? ''].some((words) => lettersOf(words).includes(lettersOf(title)));
  });
}

const withoutRemarks = (title: string): string => plain(title).replace(/\([^)]*\)/g, ' ');

const lettersOf = (title: string): string => withoutRemarks(title).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a title, without remarks in brackets. */
const wordsOf = (title: string): string[] => withoutRemarks(title).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

function agree(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (begins(words, others) || begins(others, words)) return true;
  const common = words.filter((word) => others.includes(word)).length;
  return (2 * common) / (words.length + others.length) >= SAME_WORDS;
}

/** So many words in the same order begin one title only. */
const BEGINNING = 6;

/** Whether one title is cut short, as contents cut it where a line breaks (report FCCC/SBSTA/2017/4). */
const begins = (words: readonly string[], others: readonly string[]): boolean =>
  words.length >= BEGINNING && words.every((word, at) => word === others[at]);

function readBare(text: string, item: string): { marker: string; length: number } | undefined {
  const marker = item === '' && /^1 \p{L}/u.test(text) ? '1' : bareNumber(text, Number(item));
  return marker === undefined ? undefined : { marker, length: marker.length + 1 };
}

const LABELS = new RegExp(
  `^(?:${Object.values(ITEM_LABELS)
    .map(({ label }) => label)
    .join('|')})(\\d{1,2}) ?[.:]? +(?=\\p{L})`,
  'u',
);

/** "Item 4 La pérennisation de la paix", as a row of a table, with the word of any language (agenda of the 138th IPU Assembly). */
function readLabel(text: string): { marker: string; length: number } | undefined {
  const match = LABELS.exec(text);
  return match?.[1] ? { marker: match[1], length: match[0].length } : undefined;
}

/** A number in words before an item: `一. 会议开幕`. */
function readNumeral(reading: Reading, text: string): { marker: string; length: number } | undefined {
  const match = /^(\p{L}{1,3})[.,]/u.exec(text);
  const number = match?.[1] && readOrdinal(match[1], reading.language);
  return match && number ? { marker: String(number), length: match[0].length } : undefined;
}

/** The agenda item whose annotations a paragraph belongs to, from its key: `item-2.8` is `2`, `item-1-a.2` is `1 a`. */
export function itemOfKey(key: string): string | undefined {
  return /^item-(\d+(?:-[a-z])?)\./.exec(key)?.[1]?.replace('-', ' ');
}
