/** A piece of a document in the order in which it is read. Texts are escaped already. */
export type Piece =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'entry'; level: number; marker: string; text: string }
  | { kind: 'rows'; rows: string[][] };

/** A text that begins with its printed number, letter or bullet. */
export const MARKED = /^(?:\(?(?:\p{N}{1,3}|[ivx]{1,5}|\p{L})[.)．、](?=\s|$|\p{Lo})|[-•–]\s)/u;

/** "N. Reed Chair": the initial of a name is no letter of a list. */
const INITIAL = /^\p{Lu}\. ?\p{Lu}/u;

function rowsAsText(rows: string[][]): string {
  // A row is known by two tabs or more; one of two cells gets a third that is empty.
  return rows
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => (cells.length === 2 ? [...cells, ''] : cells).join('\t'))
    .join('\n');
}

function asText(piece: Piece): string {
  if (piece.kind === 'heading') return `${'#'.repeat(piece.level)} ${piece.text.replace(/\s+/g, ' ')}`;
  if (piece.kind === 'rows') return rowsAsText(piece.rows);
  if (piece.kind === 'paragraph') return piece.text;
  const marker =
    MARKED.test(piece.text) && !(piece.marker === '-' && INITIAL.test(piece.text)) ? '' : `${piece.marker} `;
  return `${'   '.repeat(piece.level)}${marker}${piece.text}`;
}

/**
 * Writes pieces as the text that `document.ts` reads: headings with `#`, one paragraph between blank lines, list entries
 * with their markers and indented by level, table rows with tabs. Ends with a line break.
 *
 * @example writeOutline([{ kind: 'heading', level: 1, text: 'Agenda' }]) // '# Agenda\n'
 */
export function writeOutline(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const written = asText(piece);
    if (written.trim() === '') continue;
    if (last) text += last.kind === 'entry' && piece.kind === 'entry' ? '\n' : '\n\n';
    text += written;
    last = piece;
  }
  return text === '' ? '' : `${text}\n`;
}
