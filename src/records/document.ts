import type { Paragraph, Part } from '../model.ts';
import { type AdoptedList, bringsAgenda, isFootnoteOfPage, isFootOfPage, nextInList } from './adopted-list.ts';
import { readBlocks } from './blocks.ts';
import { withoutFrontMatter } from './front-matter.ts';
import {
  goesOnInDays,
  isAgendaTitle,
  isAnnotatedTitle,
  isDayLine,
  isHeading,
  isPrintedDecision,
  isReportTitle,
  LONGEST_ENTRY,
  labelled,
  opensAgenda,
  opensDays,
  opensUnannounced,
  shortest,
} from './head-ends.ts';
import type { Block } from './lines.ts';
import { readMarker } from './markers.ts';
import { normalise } from './markup.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

/** A file's text and its paragraphs, in order. */
export type Document = {
  original: string;
  paragraphs: Paragraph[];
  /** Keys of paragraphs before which the text itself says that others are left out. */
  gaps?: ReadonlySet<string>;
};

type State = {
  part: Part;
  /** Prefix of the keys: `item-2`, `item-1-a`, `agenda`. */
  scope: string;
  item: string;
  lastNumber: number;
  /** Beginnings of the agenda's items by number, to know their headings again. */
  titles: Map<string, string>;
  lastItem: string;
  /** The head has given the title of a provisional agenda, so that the list under it is one. */
  titled?: boolean;
  /** The same of an annotated agenda, and of a report, whose sections may be called like the entries of an agenda. */
  annotated?: boolean;
  reports?: boolean;
  /** The head has given the title of a timetable, so that the days under it are its rows. */
  timed?: boolean;
  /** So many blocks ago the agenda ended: a page may have broken it. */
  since?: number;
  /** The head of a timetable has come, and its rows come. */
  rows?: boolean;
  /** The list of the agenda that a report says was adopted, while its entries come. */
  list?: AdoptedList | undefined;
};

const TITLE_START = 12;

/** No agenda has more entries. */
const LONGEST_AGENDA = 200;
const titleStart = (text: string) =>
  text
    .slice(readMarker(text)?.length ?? 0)
    .slice(0, TITLE_START)
    .replace(/[\s.,:;]+$/, '');

function enterPart(state: State, part: Part, scope: string = part): void {
  state.part = part;
  state.scope = scope;
}

function isItemHeading(state: State, block: Block, text: string): boolean {
  if (block.marker === undefined) return false;
  const key = /\d/.test(block.marker) ? block.marker : `${state.item}-${block.marker}`;
  const expected = state.titles.get(key);
  return block.heading || (expected !== undefined && expected === titleStart(text));
}

/** Whether the block belongs to the list of an adopted agenda; where the list ends, the body goes on. */
function goesOnWithList(state: State, block: Block, text: string, rest: () => Iterable<Block>): boolean {
  const { list } = state;
  if (!list) return false;
  const wasOpen = list.item > 0;
  // "…, as follows:", the heading "Provisional agenda", and the list (E/2025/45/Add.1).
  if (!wasOpen && block.heading && isHeading('agenda', text)) return true;
  state.list = nextInList(list, block, text, rest());
  if (!state.list && wasOpen && isFootOfPage(block, list, rest())) {
    block.note = '*';
    state.list = list;
    return true;
  }
  if (state.list && !wasOpen) enterPart(state, 'agenda');
  if (!state.list && wasOpen) enterPart(state, 'body');
  return state.list !== undefined;
}

/** Footnotes and the head of the next page stand between two entries of an agenda. */
const LONGEST_BREAK = 6;

/** Whether a block is the next entry of an agenda that a page broke: "10. …", footnotes, "11. …". */
function goesOnAfterPage(state: State, block: Block, text: string): boolean {
  if (state.part !== 'body' || state.since === undefined) return false;
  state.since += 1;
  const isNext = block.marker === String(Number(state.lastItem) + 1);
  if (state.since > LONGEST_BREAK || block.heading) delete state.since;
  return isNext && state.since !== undefined && text.length <= LONGEST_ENTRY;
}

/**
 * Whether a heading of the head brings the items of an annotated agenda: "Contents", under "Provisional annotated agenda, timetable and
 * organization of work" in large letters (E/ICEF/2025/11).
 */
function announces(state: State, text: string): boolean {
  if (isAnnotatedTitle(text, LONGEST_ENTRY)) state.annotated = true;
  return state.annotated === true && isHeading('contents', text);
}

function moveOn(state: State, block: Block, text: string, rest: () => Iterable<Block>): void {
  if (block.note && state.list && state.list.item > 0) return;
  if (goesOnWithList(state, block, text, rest)) return;
  const unmarked = block.marker === undefined && !block.row && !block.note;
  const isTable = state.rows && !block.row && !block.note;
  if (isTable && !(state.part === 'programme' && goesOnInDays(text, rest()))) enterPart(state, 'body');
  state.rows = block.timetable === true || (state.rows === true && !isTable);
  if (block.timetable) enterPart(state, 'programme');
  else if (unmarked && isHeading('agenda', text)) enterPart(state, 'agenda');
  // Under the heading "Agenda" of a report, the paragraph that brings the list is no entry of it (E/2025/44).
  else if (state.part === 'agenda' && block.marker !== undefined && bringsAgenda(text)) enterPart(state, 'body');
  else if (unmarked && (isHeading('annotations', text) || (state.titles.size > 0 && isAnnotatedTitle(text))))
    enterPart(state, 'annotation', 'body');
  else if (unmarked && state.part !== 'head' && isHeading('programme', text)) enterPart(state, 'programme');
  else if (unmarked && state.part !== 'head' && isHeading('annex', text)) enterPart(state, 'body');
  else if (state.part === 'annotation' && unmarked && labelled(text)) {
    state.item = labelled(text) ?? '';
    state.scope = `item-${state.item}`;
  } else if (state.part === 'annotation' && isItemHeading(state, block, text)) {
    const isNumber = /\d/.test(block.marker ?? '');
    if (isNumber) state.item = block.marker ?? '';
    state.scope = isNumber ? `item-${state.item}` : `item-${state.item}-${block.marker}`;
  } else if (state.part === 'head' && isPrintedDecision(text)) enterPart(state, 'body');
  else if (state.part === 'head' && block.heading && announces(state, text)) state.titled = true;
  else if (state.part === 'head' && block.heading && opensDays(text)) state.timed = true;
  else if (state.part === 'head' && !block.heading) {
    const numbered = block.marker !== undefined && /\d/.test(block.marker);
    // The contents of an annotated agenda are its items; without them, the annotations follow.
    state.annotated ||= unmarked && isAnnotatedTitle(text, LONGEST_ENTRY);
    state.titled ||= unmarked && (isAgendaTitle(text) || (state.annotated && isHeading('contents', text)));
    state.reports ||= unmarked && isReportTitle(text);
    state.timed ||= unmarked && opensDays(text);
    // A text that leaves its beginning out may count from any number.
    const isUnannounced = !state.reports && opensUnannounced(text, block.marker, [...rest()]);
    const counts = block.marker === '1' || (block.gap && numbered) || isUnannounced;
    if (state.timed && unmarked && isDayLine(text)) enterPart(state, 'programme');
    else if (
      counts &&
      (state.titled || block.listed || isUnannounced) &&
      opensAgenda(text, Number(block.marker), rest())
    )
      enterPart(state, 'agenda');
    else if (numbered || (unmarked && text.length > shortest(text) && /[.:;]$/.test(text))) enterPart(state, 'body');
  } else if (state.part === 'agenda' && unmarked && !block.bullet && (block.heading || /[.:]$/.test(text))) {
    enterPart(state, 'body');
    state.since = 0;
  } else if (goesOnAfterPage(state, block, text)) enterPart(state, 'agenda');
  if (state.part === 'agenda' && block.marker !== undefined) {
    if (/\d/.test(block.marker)) state.lastItem = block.marker;
    const key = /\d/.test(block.marker) ? block.marker : `${state.lastItem}-${block.marker}`;
    state.titles.set(key, titleStart(text));
  }
}

function continuesSentence(last: Paragraph | undefined, lastBlock: Block | undefined, block: Block): boolean {
  if (!last || !lastBlock || last.part === 'head' || last.part === 'agenda' || last.part === 'footnote') return false;
  if (block.gap || last.heading || block.heading || lastBlock.row || block.row || block.bullet || block.note)
    return false;
  // A day alone on its line begins no sentence, and "friday, 19 october" goes on with no row.
  if (!/\p{L}/u.test(last.text) || (last.part === 'programme' && isDayLine(plain(block.text)))) return false;
  return block.marker === undefined && /[\p{L}\d,]$/u.test(last.text) && /^\p{Ll}/u.test(block.text);
}

/**
 * Reads a file into paragraphs with stable keys. Normalises once: markup, line breaks, page breaks. A sentence that a
 * page break cuts in two ("… le respect des dispositions" / "communiqués par les États parties …", annotated agenda of
 * October 2007) becomes one paragraph again. Linear in the length of the text.
 *
 * @example readDocument('1. Le Groupe\n2. La Conférence').paragraphs.map((p) => p.key) // ['1', '2']
 */
export function readDocument(text: string): Document {
  const paragraphs: Paragraph[] = [];
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  const gaps = new Set<string>();
  const state: State = { part: 'head', scope: 'head', item: '', lastNumber: 0, titles: new Map(), lastItem: '' };
  let lastBlock: Block | undefined;
  const blocks = readBlocks(withoutFrontMatter(text));
  for (const [i, block] of blocks.entries()) {
    if (state.list && state.list.item > 0 && isFootnoteOfPage(block)) block.note = '*';
    const folded = plain(squeeze(block.text).text);
    const last = paragraphs.at(-1);
    if (continuesSentence(last, lastBlock, block) && last) {
      last.end = block.end;
      last.text = normalise(text, last.start, last.end).text;
      continue;
    }
    moveOn(state, block, folded, () => blocks.slice(i + 1, i + 1 + LONGEST_AGENDA));
    const number = Number(block.marker);
    let key = '';
    if (block.note) key = nextKey('footnote', counts);
    else if (
      state.part === 'body' &&
      number > 0 &&
      !block.heading &&
      number > state.lastNumber &&
      !keys.has(`${number}`)
    ) {
      key = String(number);
      state.lastNumber = number;
    } else key = nextKey(state.scope, counts);
    keys.add(key);
    if (block.gap) gaps.add(key);
    const part = block.note ? 'footnote' : state.part;
    paragraphs.push({ key, part, heading: block.heading, text: block.text, start: block.start, end: block.end });
    const language = part === 'body' ? bringsAgenda(folded) : undefined;
    if (language) state.list = { paragraph: Number(key) || number || 0, item: 0, letter: 0, last: 0, language };
    lastBlock = block;
  }
  return { original: text, paragraphs, gaps };
}

function nextKey(scope: string, counts: Map<string, number>): string {
  const count = (counts.get(scope) ?? 0) + 1;
  counts.set(scope, count);
  return `${scope}.${count}`;
}

/** Whether markup stands between words of some paragraph, so that its text alone cannot be quoted across it. */
export function hasMarkup({ original, paragraphs }: Document): boolean {
  return paragraphs.some(({ start, end }) => normalise(original, start, end).breaks.size > 0);
}
