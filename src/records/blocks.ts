import { bareEntries } from './bare-entries.ts';
import { type EntryLine, isContents, readEntryLine } from './contents-lines.ts';
import { endsSponsors, opensLongResolution, opensResolution, opensSponsors } from './draft-lines.ts';
import { endsEntry, endsInDays, goesOn, isLabel, isPlaceAndDays, isSetIn, opensClause } from './line-joins.ts';
import { type Block, BROKEN_LINE, type Line, LONGEST_HEAD, readLine } from './lines.ts';
import { breaksOff, endsCapitals, opensRecordLine, opensTitle, standsAlone } from './lines-alone.ts';
import { normalise } from './markup.ts';

/** A line that only says that paragraphs are left out (texts of the United Nations Parallel Corpus: `[...]`). */
const GAP = /^\s*(?:\[ ?(?:\. ?\. ?\.|…) ?\]|\( ?(?:\. ?\. ?\.|…) ?\)|\.{3}|…)\s*$/;

function toBlock({ blank: _, rule: __, entry: ___, ...block }: Line): Block {
  return block;
}

/** No mark of a gap is longer than this. */
const LONGEST_GAP = 20;

/** "Notes:", below the entries of an agenda. */
const LEAD = /^\p{L}[^.:]{0,40}[:：]\s*$/u;

/** A number in words before a list entry. */
const NUMERAL = /^[一二三四五六七八九十]{1,3}[.．、]/;

/** Whether most of a text behind its head stands in lines that nobody broke: then none of its short lines goes on either. */
function isUnbroken(original: string): boolean {
  const lengths = original
    .slice(LONGEST_HEAD)
    .split('\n')
    .map(({ length }) => length);
  const long = lengths.filter((length) => length > BROKEN_LINE);
  return sum(long) > sum(lengths) / 2;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function joinLines(original: string, lines: Line[], isWhole: boolean): Block[] {
  const isBehindHead = (lines[0]?.start ?? 0) >= LONGEST_HEAD;
  const unbroken = (isWhole && isBehindHead) || lines.some((line) => line.end - line.start > BROKEN_LINE);
  const width = Math.max(...lines.map(({ text }) => text.length));
  const blocks: Block[] = [];
  const joined = new Set<Block>();
  let parts = false;
  let entry = false;
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1);
    const before = lines[i - 1];
    if (last && entry && (line.entry === 'goes on' || line.entry === 'ends')) {
      last.end = line.end;
      joined.add(last);
      entry = line.entry === 'goes on';
      continue;
    }
    entry = line.entry === 'opens';
    const isHead = lines.length > 1 && line.start < LONGEST_HEAD;
    const parted = parts || (isHead && before !== undefined && endsSponsors(before.text));
    const isDays = before !== undefined && endsInDays(line, before);
    parts =
      isHead &&
      !isDays &&
      (standsAlone(line.text) || opensResolution(line.text) || (parts && isPlaceAndDays(line.text)));
    const above = lines[i - 2];
    const isTitle = before !== undefined && above !== undefined && isLabel(above, lines[i - 3]);
    const isLabelled =
      isLabel(line, before) || (before !== undefined && isLabel(before, above)) || (isTitle && isSetIn(original, line));
    const isIndented = line.row && !original.slice(line.start, line.end).includes('\t');
    const on = (goesOn(line, before, last) || (isTitle && breaksOff(before.text))) && (!line.row || isIndented);
    const opens =
      (unbroken && !on) ||
      parted ||
      parts ||
      isLabelled ||
      opensClause(original, line, before) ||
      (isHead && opensLongResolution(line.text)) ||
      (isHead && before !== undefined && above !== undefined && opensSponsors(line.text, before.text, above.text)) ||
      (line.entry !== undefined && line.entry !== 'goes on') ||
      (line.start < LONGEST_HEAD && before === lines[0] && opensTitle(line.text, before?.text ?? '')) ||
      (line.start < LONGEST_HEAD && endsCapitals(line.text, before?.text ?? '')) ||
      (isHead && opensRecordLine(line.text, before?.text ?? '')) ||
      NUMERAL.test(line.text) ||
      (before?.marker !== undefined && endsEntry(before.text, line.text, width)) ||
      (before?.listed && LEAD.test(line.text)) ||
      line.heading ||
      (line.row && !on) ||
      line.bullet ||
      line.marker !== undefined ||
      line.note !== undefined;
    if (!last || opens || last.heading || last.row) blocks.push(toBlock(line));
    else {
      last.end = line.end;
      joined.add(last);
    }
  }
  for (const block of joined) block.text = normalise(original, block.start, block.end).text;
  return blocks;
}

/** A little word at the end of a line, behind which a sentence goes on. */
const ENDS_SMALL =
  /(?<!\p{L})(?:of|the|and|for|on|in|to|by|from|with|de|des|du|la|le|les|et|aux|sur|del|los|las|el|y|по|на|в|с|к)$/u;

/**
 * "The Chairman opened the session on", an empty line, "28 July 1997." (FCCC/SBSTA/1997/6): one sentence. So is an entry that ends in
 * "of the Executive Director of" and what comes below, whatever it begins with.
 */
const goesOnBelow = (last: Block, { marker, bullet, heading, row, note, gap, text }: Block): boolean =>
  !last.heading &&
  !last.row &&
  !(marker || bullet || heading || row || note || gap) &&
  last.end - last.start > SHORTEST_SENTENCE &&
  ENDS_SMALL.test(last.text) &&
  (last.marker !== undefined || /^[\p{Ll}\d]/u.test(text));

/** A title or a label is shorter. */
const SHORTEST_SENTENCE = 40;

/**
 * Cuts a file into its paragraphs, headings, list entries and table rows. Blank lines and rules part blocks; inside a
 * block a line break is a space, unless the lines are too long to have been broken by hand (in all three first
 * documents each numbered paragraph is one long line).
 */
export function readBlocks(original: string): Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  let gap = false;
  let contents = false;
  const isWhole = isUnbroken(original);
  const bare = bareEntries(original);
  const flush = () => {
    if (group.length) {
      const [first, ...others] = joinLines(original, group, isWhole);
      const last = blocks.at(-1);
      if (last && first && goesOnBelow(last, first)) {
        last.end = first.end;
        last.text = normalise(original, last.start, last.end).text;
        blocks.push(...others);
      } else blocks.push(...(first ? [first] : []), ...others);
    }
    group = [];
  };
  for (let start = 0; start < original.length; ) {
    const newline = original.indexOf('\n', start);
    const end = newline < 0 ? original.length : newline;
    const line = readLine(original, start, original[end - 1] === '\r' ? end - 1 : end);
    const number = bare.get(start);
    if (number !== undefined) Object.assign(line, { marker: number, listed: true });
    const missing = GAP.test(original.slice(start, end).slice(0, LONGEST_GAP));
    if (line.blank || line.rule || missing) flush();
    else if (line.text) {
      const entry: EntryLine | undefined =
        contents && line.marker === undefined ? readEntryLine(original.slice(start, end)) : undefined;
      contents = entry !== undefined || (line.start < LONGEST_HEAD && isContents(line.text));
      group.push({ ...line, ...(gap && { gap }), ...(entry && { entry }) });
      gap = false;
    }
    gap ||= missing;
    start = end + 1;
  }
  flush();
  return blocks;
}
