import { beginning, type Converted, Unreadable } from './converted.ts';
import { tableRows } from './html-table.ts';
import { attribute, type Element, elementsOf, walk, wordsOf } from './html-tree.ts';
import { emptyInline, type Inline, inlineText, takeUp } from './inline.ts';
import { isFurniture, mainContent } from './main-content.ts';
import { type Piece, writeOutline } from './outline.ts';

const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type List = { ordered: boolean; next: number; style: string };
type State = { pieces: Piece[]; inline: Inline; lists: List[]; entry: { marker: string; used: boolean } | undefined };

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function markerOf(list: List | undefined, number: number): string {
  if (!list?.ordered) return list?.style === 'none' ? '' : '-';
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : '';
  const roman = ROMAN[number] ?? '';
  const printed = { a: letter, A: letter.toUpperCase(), i: roman, I: roman.toUpperCase() }[list.style] ?? '';
  return `${printed || number}.`;
}

function openList(element: Element): List {
  const start = Number(attribute(element, 'start') || 1);
  const bare = /list-style(?:-type)?\s*:\s*none/i.test(attribute(element, 'style'));
  return {
    ordered: element.tagName === 'ol' && !bare,
    next: Number.isInteger(start) ? start : 1,
    style: bare ? 'none' : attribute(element, 'type'),
  };
}

/** A note under the text: its number in brackets, as in the text; one with asterisks keeps these. */
function noteText(text: string, number: number): string {
  const words = text.replace(/\s*↑\s*$/, '');
  return /^\\?\*/.test(words) ? words : `[${number}] ${words}`;
}

function flush(state: State, element?: Element): void {
  const text = inlineText(state.inline);
  state.inline = emptyInline(state.inline);
  if (text === '') return;
  const level = /^h([1-6])$/.exec(element?.tagName ?? '')?.[1];
  const { entry, lists, pieces } = state;
  if (level) pieces.push({ kind: 'heading', level: Number(level), text: text.replace(/^\*\*|\*\*$/g, '') });
  else if (!entry || entry.used) pieces.push({ kind: 'paragraph', text });
  else if (entry.marker === '') pieces.push({ kind: 'paragraph', text });
  else {
    const plain = text.replace(/^\*\*(.*)\*\*$/, '$1');
    if (entry.marker.startsWith('['))
      pieces.push({ kind: 'paragraph', text: noteText(plain, Number.parseInt(entry.marker.slice(1), 10)) });
    else pieces.push({ kind: 'entry', level: Math.min(lists.length - 1, 8), marker: entry.marker, text: plain });
  }
  if (entry) entry.used = true;
}

function enter(state: State, element: Element): void {
  flush(state);
  if (element.tagName === 'ul' || element.tagName === 'ol') state.lists.push(openList(element));
  if (element.tagName !== 'li') return;
  const list = state.lists.at(-1);
  const value = Number(attribute(element, 'value'));
  const number = Number.isInteger(value) && value > 0 ? value : (list?.next ?? 1);
  if (list) list.next = number + 1;
  const isNote = /^(?:foot|end)note-/.test(attribute(element, 'id'));
  state.entry = { marker: isNote ? `[${number}]` : markerOf(list, number), used: false };
}

function leave(state: State, element: Element): void {
  flush(state, element);
  if (element.tagName === 'ul' || element.tagName === 'ol') state.lists.pop();
  if (element.tagName === 'li') state.entry = undefined;
}

/**
 * Reads a part of a page into pieces: headings, paragraphs, list entries with their numbers, table rows. What `skip`
 * names is left out.
 */
export function readPieces(root: Element, skip: (element: Element) => boolean): { pieces: Piece[]; struck: string[] } {
  const state: State = { pieces: [], inline: emptyInline(), lists: [], entry: undefined };
  const tables = new Set<Element>();
  const skipping = (element: Element) => skip(element) || tables.has(element.parentNode as Element);
  for (const step of walk(root, skipping)) {
    const element = 'enter' in step ? step.enter : 'leave' in step ? step.leave : undefined;
    if (!element || !BLOCKS.has(element.tagName)) takeUp(state.inline, step);
    else if ('leave' in step) leave(state, element);
    else {
      enter(state, element);
      takeUp(state.inline, step);
      const rows = element.tagName === 'table' ? tableRows(element, state.inline.struck) : undefined;
      if (rows) {
        tables.add(element);
        state.pieces.push({ kind: 'rows', rows });
      }
    }
  }
  flush(state);
  return { pieces: state.pieces, struck: state.inline.struck };
}

function addressOf(elements: readonly Element[]): string | undefined {
  const canonical = elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')),
  );
  const address = canonical ? attribute(canonical, 'href').trim() : '';
  return /^https?:\/\//i.test(address) ? address : undefined;
}

/** A sentence on the words that were struck out; none when there are none. */
export function struckNote(struck: readonly string[]): string[] {
  return struck.length === 0
    ? []
    : [
        `struck-out words were left out: ${struck
          .slice(0, 5)
          .map((words) => `"${beginning(words)}"`)
          .join(', ')}`,
      ];
}

/**
 * Reads a page of HTML: its main part without the furniture of the site. Nothing is run and nothing fetched; frames,
 * pictures and hidden parts are left out. Throws Unreadable when no words are left.
 *
 * @example readHtml('<h1>Agenda</h1><ol><li>Opening</li></ol>').text // '# Agenda\n\n1. Opening\n'
 */
export function readHtml(html: string): Converted {
  const elements = elementsOf(html);
  const main = mainContent(elements);
  const left: string[] = [];
  const skip = (element: Element) => {
    const furniture = isFurniture(element, main?.tagName !== 'body');
    const words = furniture ? wordsOf(element) : '';
    if (words !== '') left.push(words);
    return furniture;
  };
  const { pieces, struck } = main ? readPieces(main, skip) : { pieces: [], struck: [] };
  const text = writeOutline(pieces);
  if (text === '') throw new Unreadable('the page has no words of its own; open it in a browser and save it as PDF');
  const notes = struckNote(struck);
  if (left.length > 0)
    notes.push(
      `left out as parts of the site: ${left
        .slice(0, 5)
        .map((words) => `"${beginning(words, 40)}"`)
        .join(', ')}`,
    );
  if (elements.some(({ tagName }) => tagName === 'script'))
    notes.push('the page has scripts; they were not run, so what they would show is not here');
  if (elements.some(({ tagName }) => /^i?frame$/.test(tagName)))
    notes.push('the page has frames; what they show was not fetched');
  const address = addressOf(elements);
  return { text, notes, ...(address && { address }) };
}
