/** The number under which a document was processed: `25-00227`, `GE.25-04731`, `V.25-01234`. */
const JOB = String.raw`(?:[A-Z]{1,4}\.)?\d{2}-\d{5}`;
const PAGE = String.raw`\d{1,4}(?:\/\d{1,4})?`;

/** The foot of a page: "25-00227 (E)      240125", "*2500227*", "2/2          25-00227". */
const FOOT = new RegExp(
  String.raw`^\s*(?:${JOB}\s*\([A-Z]\)(?:\s+\d{6})*|\*\d{7,}\*|${PAGE}\s{2,}${JOB}|${JOB}\s{2,}${PAGE})\s*$`,
  'u',
);

/** The head of a page: nothing but the symbol of the document, or one of its two. */
const HEAD = /^\s*[A-Z]{1,6}(?:\/[A-Z0-9][\w.()-]*)+(?: \([^()]{1,20}\))?\*{0,3}\s*$/u;

/** No head of a page has more lines than this, with the empty ones between. */
const REACH = 5;

/** Among so many first lines such a line parts the masthead from the title, where a text has it at the top of its page. */
const SHORTEST_HEAD = 12;

/**
 * Takes out what stands at the foot and the head of pages and is no text, where the text keeps it and no sign for the end of a
 * page: the number under which the document was processed, with that of the page, and below it the symbol. One empty line
 * is left in its place. Undefined where there is none.
 *
 * @example withoutPageLines(`${head}\nIt met.\n2/2          25-00227\n\nA/AC.121/2025/L.2\n\nIt rose.`) // `${head}\nIt met.\n\nIt rose.`
 */
export function withoutPageLines(text: string): string | undefined {
  const lines = text.split('\n');
  const out = new Set<number>();
  let filled = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '') filled += 1;
    if (filled <= SHORTEST_HEAD || !FOOT.test(line)) continue;
    out.add(at);
    for (let next = at + 1; next <= at + REACH; next++) {
      if (HEAD.test(lines[next] ?? '')) out.add(next);
      else if (lines[next]?.trim() !== '' && !FOOT.test(lines[next] ?? '')) break;
    }
  }
  if (out.size === 0) return undefined;
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && (out.has(end) || lines[end]?.trim() === '')) end += 1;
    const empty = lines.slice(at, end);
    if (empty.some((_, i) => out.has(at + i))) kept.push('');
    else kept.push(...empty);
    if (end < lines.length) kept.push(lines[end] ?? '');
    at = end + 1;
  }
  return kept.join('\n');
}
