/** A symbol at the beginning of a cell. */
const SYMBOL = /^[A-Z]{1,6}(?:\/[A-Z0-9][\w.()-]*)+/u;

/** A title, a wide gap, and symbols: "Provisional agenda          A/AC.121/2025/L.1". */
const ENTRY = /^(\s*)(\p{Lu}[^\d\s].*?\S) {2,}(\S+(?: \S+)*)\s*$/u;

/** So many entries in a row are a list of documents. */
const FEWEST = 3;

/** How far the symbols of its entries may stand apart. */
const ALIGNED = 3;

type Entry = { title: string; symbols: string; column: number; end: number };

/** The entry that begins on a line, with the lines below in which its title goes on. */
function entryAt(lines: readonly string[], at: number): Entry | undefined {
  const [, indent = '', first = '', symbols = ''] = ENTRY.exec(lines[at] ?? '') ?? [];
  if (first === '' || !SYMBOL.test(symbols)) return undefined;
  const column = (lines[at] ?? '').lastIndexOf(symbols);
  let title = first;
  let end = at + 1;
  for (; (lines[end] ?? '').trim() !== ''; end++) {
    const line = lines[end] ?? '';
    if (line.search(/\S/) !== indent.length || / {2,}/.test(line.trim()) || line.trimEnd().length > column + ALIGNED)
      return undefined;
    title += ` ${line.trim()}`;
  }
  return { title, symbols, column, end };
}

/**
 * Reads lists of documents whose titles stand at the left and whose symbols at the right, as a PDF gives them with its layout kept
 * (A/AC.121/2025/INF/2). Each document becomes one line with tabs: its title, and its symbols. Undefined where there is none.
 *
 * @example readSpacedDocuments(list) // '\t\tDraft report of the Council on its session\tTIDE/2031/L.3*'
 */
export function readSpacedDocuments(text: string): string | undefined {
  const lines = text.split('\n');
  const written: string[] = [];
  let found = false;
  for (let at = 0; at < lines.length; ) {
    const entries: Entry[] = [];
    let next = at;
    for (let entry = entryAt(lines, next); entry; entry = entryAt(lines, next)) {
      if (entries[0] && Math.abs(entry.column - entries[0].column) > ALIGNED) break;
      entries.push(entry);
      next = entry.end;
      while (next < lines.length && lines[next]?.trim() === '') next += 1;
    }
    if (entries.length >= FEWEST) {
      found = true;
      written.push('', ...entries.map(({ title, symbols }) => `\t\t${title}\t${symbols}`), '');
      at = next;
    } else {
      written.push(lines[at] ?? '');
      at += 1;
    }
  }
  return found ? written.join('\n') : undefined;
}
