import { type BrokenLine, joinLines, withoutLeader } from './join-lines.ts';
import { MARKED, type Piece } from './outline.ts';
import { edgesOf, type TextEdges } from './pdf-columns.ts';
import type { Line } from './pdf-lines.ts';

/** A line with its words; `opens` where it is known to begin a paragraph. */
export type Placed = Line & { text: string; opens?: true };

/** A heading's letters are larger than the text's by this factor. */
const LARGER = 1.15;
/** A gap that parts paragraphs, as a multiple of the usual one. */
const PARAGRAPH_GAP = 1.35;
const INDENT = 0.9;
const LONGEST_HEADING = 200;

/** A line of prose as it was broken, and whether it is a heading by its size. */
export type Broken = BrokenLine & { heading: boolean };

/** A line with the edges of the column in which it stands, and those of the text in it. */
export type InColumn = { line: Placed; column: { left: number; right: number }; text: TextEdges };

/** A footnote under another: "[48] Ibid.". */
const NOTE = /^\[(?:\d{1,3}|\p{Ll})\] /u;

/** Part of the column that is empty after the last line of a paragraph, where no line follows that could tell. */
const ENDED = 0.25;

/** Whether a line was ended on purpose: the first word of the next one would still have found room on it. */
function isEnded({ line, column, text }: InColumn, next: InColumn | undefined): boolean {
  const rtl = line.segments.some((segment) => segment.rtl);
  const { left, right } = edgesOf(line, column, text);
  const room = rtl ? line.x - left : right - line.right;
  if (!next) return /[.:;!?。；：؟]$/u.test(line.text) || room > (column.right - column.left) * ENDED;
  const width = line.segments.reduce((sum, segment) => sum + segment.right - segment.x, 0);
  const letter = width / Math.max(1, line.text.length);
  const [word = ''] = next.line.text.split(/(?<=[\s\p{Script=Han}/-])/u, 1);
  return room > (word.trim().length + 1.5) * letter;
}

function opensParagraph({ line, column }: Omit<InColumn, 'text'>, before: InColumn | undefined, gap: number): boolean {
  if (!before) return MARKED.test(line.text);
  const rtl = line.segments.some((segment) => segment.rtl);
  const edge = (set: Omit<InColumn, 'text'>) =>
    rtl ? set.column.right - set.line.right : set.line.x - set.column.left;
  const here = edge({ line, column });
  const indented = here > edge(before) + line.size * INDENT && here < line.size * 6;
  const height = line.y - before.line.y;
  const far = gap > 0 && height > Math.max(gap, line.size) * PARAGRAPH_GAP;
  const resized = Math.abs(before.line.size - line.size) > 0.6;
  const ended = /[.:;!?。；：؟]$/u.test(before.line.text);
  const isNote = ended && NOTE.test(line.text);
  return (
    far || resized || isNote || (indented && ended) || (MARKED.test(line.text) && (ended || here <= line.size * 6))
  );
}

/**
 * Tells for each line whether it begins a paragraph and whether it ends one, by its place. `body` is the usual size of the
 * letters, `gap` the usual distance between lines, in points.
 */
export function breakLines(lines: readonly InColumn[], body: number, gap: number): Broken[] {
  return lines.map((set, i) => {
    const { line } = set;
    const heading = line.size > body * LARGER && line.text.length < LONGEST_HEADING;
    return {
      text: line.text,
      heading,
      opens: line.opens === true || opensParagraph(set, lines[i - 1], gap),
      ends: !heading && isEnded(set, lines[i + 1]),
    };
  });
}

/** Paragraphs and headings of lines; how many words were made whole. */
export function prosePieces(broken: readonly Broken[]): { pieces: Piece[]; mended: number } {
  const pieces: Piece[] = [];
  let mended = 0;
  let group: Broken[] = [];
  const flush = () => {
    const joined = joinLines(group);
    mended += joined.mended;
    const heading = group[0]?.heading ?? false;
    for (const paragraph of joined.paragraphs) {
      const text = withoutLeader(paragraph);
      pieces.push(heading ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text });
    }
    group = [];
  };
  for (const line of broken) {
    if (group.length > 0 && group[0]?.heading !== line.heading) flush();
    group.push(line);
  }
  flush();
  return { pieces, mended };
}
