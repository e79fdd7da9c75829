import { bareEntries } from './bare-entries.ts';
import { type EntryLine, isContents, readEntryLine } from './contents-lines.ts';
import { endsSponsors, opensResolution } from './draft-lines.ts';
import { breaksOff, endsCapitals, isDecisionLabel, opensRecordLine, opensTitle, standsAlone } from './lines-alone.ts';
import { readMarker } from './markers.ts';
import { normalise } from './markup.ts';
import { squeeze } from './squeeze.ts';

/** A run of lines that belong together, before it is known in which part of the document it stands. */
export type Block = {
  start: number;
  end: number;
  text: string;
  heading: boolean;
  /** A row of a table. */
  row: boolean;
  /** A list entry that a bullet introduces. */
  bullet: boolean;
  /** The printed number or letter of a list entry or numbered paragraph: `4`, `a`. */
  marker?: string;
  /** The asterisks of a footnote. */
  note?: string;
  /** An entry of an agenda whose numbers have no full stop. */
  listed?: true;
  /** Words are left out before it, and a mark such as `[...]` says so. */
  gap?: true;
};

type Line = Block & { blank: boolean; rule: boolean; entry?: EntryLine };

/** A line that only says that paragraphs are left out (texts of the United Nations Parallel Corpus: `[...]`). */
const GAP = /^\s*(?:\[ ?(?:\. ?\. ?\.|…) ?\]|\( ?(?:\. ?\. ?\.|…) ?\)|\.{3}|…)\s*$/;

/** Lines longer than this are not broken by hand: in such a block each line is a paragraph. */
const BROKEN_LINE = 200;

function readLine(original: string, start: number, end: number): Line {
  const raw = original.slice(start, end);
  const blank = raw.trim() === '';
  const rule = /^\s{0,3}(?:-{3,}|_{3,}|\*{3,})\s*$/.test(raw) || /^\s*\|[\s|:-]*$/.test(raw);
  const lead = /^[\s\ufeff]{0,40}(#{1,6} +|[-•] +)?/.exec(raw);
  const mark = lead?.[1] ?? '';
  const text = blank || rule ? '' : normalise(original, start + (lead?.[0].length ?? 0), end).text;
  const bold = /^\s*\*\*(?!\s)[^*]{1,200}\*\*\s*$/.test(raw.slice(0, 300)) && raw.length < 300;
  const tabs = raw.split('\t').length - 1;
  const row = /^\s*\|/.test(raw) || (tabs >= 2 && !/^\s*\(?(?:[a-z0-9]{1,4}|\p{L})[.)]\t/iu.test(raw));
  const line: Line = {
    start: start + (lead?.[0].length ?? 0),
    end,
    text,
    heading: mark.startsWith('#') || bold,
    row,
    bullet: mark !== '' && !mark.startsWith('#'),
    blank,
    rule,
  };
  const marker = row ? undefined : readMarker(squeeze(text.slice(0, 20)).text)?.marker;
  if (marker) line.marker = marker;
  const note = /^(\*{1,4})\s?\S/.exec(text)?.[1];
  if (note && !bold) line.note = note;
  return line;
}

function toBlock({ blank: _, rule: __, entry: ___, ...block }: Line): Block {
  return block;
}

/** The head of a document, with its contents, ends before this place. */
const LONGEST_HEAD = 5000;

/** No mark of a gap is longer than this. */
const LONGEST_GAP = 20;

/** "Notes:", below the entries of an agenda. */
const LEAD = /^\p{L}[^.:]{0,40}[:：]\s*$/u;

/** A number in words before a list entry. */
const NUMERAL = /^[一二三四五六七八九十]{1,3}[.．、]/;

/** A short line that ends in a comma, or in no sign, and the next in small letters: a title broken by hand among long lines. */
const goesOn = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  before.end - before.start <= BROKEN_LINE &&
  ((/,\s*$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) ||
    endsEntry(line, before) ||
    endsInDays(line, before) ||
    endsBeforeSession(line, before));

/** "Decision 7/CMP.12" over its title. In the head, a title may end with the number of another, and contents come before it. */
const isLabel = (line: Line, before: Line | undefined): boolean =>
  /^\p{Lu}/u.test(line.text) &&
  (line.start >= LONGEST_HEAD || before === undefined || before.row || /\d\s*$/.test(before.text)) &&
  isDecisionLabel(line.text);

/**
 * A line that is set in by a tab, below one that ends a clause ("The Conference of the Parties,") or that is not set in: the first
 * of a paragraph. A title in the head may go on like that.
 */
function opensClause(original: string, line: Line, before: Line | undefined): boolean {
  if (before === undefined || line.row || !isSetIn(original, line) || !/^[\p{Lu}\d]/u.test(line.text)) return false;
  return /[,;.:]\s*$/.test(before.text) || (line.start >= LONGEST_HEAD && !before.row && !isSetIn(original, before));
}

const isSetIn = (original: string, { start }: Line): boolean =>
  original.slice(original.lastIndexOf('\n', start - 1) + 1, start).startsWith('\t');

/** "Report of … on its", "fifth session, held in": a title broken before the number of the session. */
const endsBeforeSession = (line: Line, before: Line): boolean =>
  line.start < LONGEST_HEAD && /^\p{Ll}/u.test(line.text) && LEADS_TO_SESSION.test(before.text);

const LEADS_TO_SESSION = /\p{L} (?:on|of|at) (?:its|the)\s*$| (?:de|sur|à) (?:sa|la)\s*$| (?:de|sobre|en) su\s*$/u;

/** "… on its forty-seventh session, held in Bonn from", "6 to 15 November 2017": a title whose days stand on the next line. */
const endsInDays = (line: Line, before: Line): boolean =>
  line.start < LONGEST_HEAD && /^\d{1,2}(?!\d|[.):/])/u.test(line.text) && LEADS_TO_DAYS.test(before.text);

const LEADS_TO_DAYS = /\p{L}[\p{L} ,'’-]* (?:from|on|du|des|del|с)\s*$/u;

const LONGEST_END = 80;

/** "18. Reports on activities related to the implementation of Article 6 of the", "Convention.": the end of an entry. */
const endsEntry = (line: Line, before: Line): boolean =>
  before.marker !== undefined &&
  line.marker === undefined &&
  line.text.length < LONGEST_END &&
  /\p{Ll}\s*$/u.test(before.text) &&
  /^[\p{L}(][^.;:]*[.;:]$/u.test(line.text.trim());

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
    parts = isHead && (standsAlone(line.text) || opensResolution(line.text));
    const above = lines[i - 2];
    const isTitle = before !== undefined && above !== undefined && isLabel(above, lines[i - 3]);
    const isLabelled =
      isLabel(line, before) || (before !== undefined && isLabel(before, above)) || (isTitle && isSetIn(original, line));
    const isIndented = line.row && !original.slice(line.start, line.end).includes('\t');
    const on = (goesOn(line, before) || (isTitle && breaksOff(before.text))) && (!line.row || isIndented);
    const opens =
      (unbroken && !on) ||
      parted ||
      parts ||
      isLabelled ||
      opensClause(original, line, before) ||
      (line.entry !== undefined && line.entry !== 'goes on') ||
      (line.start < LONGEST_HEAD && before === lines[0] && opensTitle(line.text, before?.text ?? '')) ||
      (line.start < LONGEST_HEAD && endsCapitals(line.text, before?.text ?? '')) ||
      (isHead && opensRecordLine(line.text, before?.text ?? '')) ||
      NUMERAL.test(line.text) ||
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
    if (group.length) blocks.push(...joinLines(original, group, isWhole));
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
