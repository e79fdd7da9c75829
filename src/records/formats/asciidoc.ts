import { asciiDocHead } from './asciidoc-head.ts';
import { asciiDocRows } from './asciidoc-table.ts';
import { asciiDocWords } from './asciidoc-words.ts';
import type { Converted } from './converted.ts';
import { type Piece, writeOutline } from './outline.ts';

const NOTE = 'it is AsciiDoc; its markup was taken out, and its attributes were set as the head of a document';

const ATTRIBUTE = /^:(!?[\w-]+!?):(?:\s+(.*))?$/;
/** A title and two attributes, of which the first stands at most so many lines below it. */
const FEWEST_ATTRIBUTES = 2;

/** What sets a block on the page and is no word of it: attributes, anchors, fences, page breaks, comments, other files. */
const SETTING =
  /^(?:\[(?:[^\]]*)\]|-{4,}|={4,}|_{4,}|\*{4,}|\+{4,}|\.{4,}|--|<<<|'{3}|\/\/.*|(?:include|image|toc|video)::?.*)$/;
const TABLE = /^[|!]={3,}$/;
const ENTRY = /^\s*(?:(\.{1,5})|(\*{1,5}|-))\s+(\S.*)$/;

/** The title of a file and the attributes under it; undefined for any other text. */
function readHead(
  lines: readonly string[],
): { title: string; attributes: Map<string, string>; next: number } | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  const title = /^= (\S.*)$/.exec(lines[start] ?? '')?.[1];
  if (title === undefined) return undefined;
  const attributes = new Map<string, string>();
  let last: string | undefined;
  let at = start + 1;
  for (; (lines[at] ?? '').trim() !== ''; at++) {
    const found = ATTRIBUTE.exec(lines[at] ?? '');
    last = found?.[1] ?? last;
    // A line before the attributes names the author; one after the first goes on with a value.
    if (last !== undefined)
      attributes.set(last, `${attributes.get(last) ?? ''} ${found ? (found[2] ?? '') : lines[at]}`.trim());
  }
  return attributes.size >= FEWEST_ATTRIBUTES ? { title, attributes, next: at } : undefined;
}

type State = { pieces: Piece[]; notes: string[]; counts: number[] };

/** An entry of a list with the number that its place gives it; a bullet keeps its mark. */
function addEntry(state: State, dots: string | undefined, bullets: string | undefined, text: string): void {
  const depth = (dots ?? bullets ?? '.').length - 1;
  if (bullets !== undefined) {
    state.pieces.push({ kind: 'entry', level: depth, marker: '-', text });
    return;
  }
  state.counts.length = depth + 1;
  const count = (state.counts[depth] ?? 0) + 1;
  state.counts[depth] = count;
  const marker = depth === 0 ? `${count}.` : `(${String.fromCharCode(96 + Math.min(count, 26))})`;
  state.pieces.push({ kind: 'entry', level: depth, marker, text });
}

function addLines(state: State, lines: readonly string[]): void {
  const [first = ''] = lines;
  const heading = /^(={2,6}) (\S.*)$/.exec(first);
  const words = (text: string) => asciiDocWords(text, state.notes);
  if (heading) {
    state.counts = [];
    state.pieces.push({ kind: 'heading', level: heading[1]?.length ?? 2, text: words(heading[2] ?? '') });
    if (lines.length > 1) addLines(state, lines.slice(1));
    return;
  }
  const starts = lines.flatMap((line, i) => (ENTRY.test(line) ? [i] : []));
  if (starts[0] === 0) {
    for (const [i, start] of starts.entries()) {
      const entry = ENTRY.exec(lines[start] ?? '');
      const rest = lines.slice(start + 1, starts[i + 1]);
      addEntry(state, entry?.[1], entry?.[2], words([entry?.[3] ?? '', ...rest].join(' ')));
    }
    return;
  }
  state.counts = [];
  // A line that ends with a plus is broken there.
  for (const text of lines
    .join('\n')
    .replace(/(?<! \+)\n/g, ' ')
    .split('\n'))
    state.pieces.push({ kind: 'paragraph', text: words(text.replace(/^\.(?=\p{L})/u, '')) });
}

/**
 * The pieces of some lines of AsciiDoc under its head: paragraphs, headings, lists with their numbers, rows of tables.
 *
 * @example asciiDocPieces(['elects:', '', '* N. Reed Chair']) // a paragraph and an entry
 */
export function asciiDocPieces(lines: readonly string[]): Piece[] {
  const state: State = { pieces: [], notes: [], counts: [] };
  let block: string[] = [];
  let setting = '';
  const flush = () => {
    if (block.length > 0) addLines(state, block);
    block = [];
    for (const note of state.notes.splice(0)) state.pieces.push({ kind: 'paragraph', text: asciiDocWords(note, []) });
  };
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd();
    if (TABLE.test(line)) {
      flush();
      const close = lines.findIndex((other, i) => i > at && other.trimEnd() === line);
      const end = close < 0 ? lines.length : close;
      const rows = asciiDocRows(lines.slice(at + 1, end), setting);
      state.pieces.push({ kind: 'rows', rows: rows.map((row) => row.map((cell) => asciiDocWords(cell, state.notes))) });
      at = end;
    } else if (line.trim() === '' || SETTING.test(line)) {
      flush();
      if (line.startsWith('[')) setting = line;
    } else if (/^={2,6} \S/.test(line)) {
      flush();
      addLines(state, [line]);
    } else block.push(line);
  }
  flush();
  return state.pieces;
}

/**
 * Reads AsciiDoc, as it is kept in Metanorma for documents that are printed from it: its attributes become the head of a document,
 * lists get their numbers, tables their rows. Notes follow the block that has them. Undefined for any other text.
 *
 * @example readAsciiDoc('= Agenda\n:session: 3\n:language: en\n\n. Lamps\n')?.text // '3rd session\n\n# Agenda\n\n1. Lamps\n'
 */
export function readAsciiDoc(text: string): Converted | undefined {
  const lines = text.split(/\r\n?|\n/);
  const head = readHead(lines);
  if (!head) return undefined;
  const pieces = [...asciiDocHead(head.title, head.attributes), ...asciiDocPieces(lines.slice(head.next))];
  return { text: writeOutline(pieces), notes: [NOTE] };
}
