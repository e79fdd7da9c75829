import { type Block, BROKEN_LINE, type Line, LONGEST_HEAD } from './lines.ts';
import { breaksOff, isDecisionLabel } from './lines-alone.ts';

/** A short line that ends in a comma, or in no sign, and the next in small letters: a title broken by hand among long lines. */
export const goesOn = (line: Line, before: Line | undefined, last: Block | undefined): boolean =>
  before !== undefined &&
  before.end - before.start <= BROKEN_LINE &&
  (goesOnInEntry(line, before, last) ||
    (/,\s*$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) ||
    endsEntry(line, before) ||
    endsInDays(line, before) ||
    endsBeforeSession(line, before));

/** "Decision 7/CMP.12" over its title. In the head, a title may end with the number of another, and contents come before it. */
export const isLabel = (line: Line, before: Line | undefined): boolean =>
  /^\p{Lu}/u.test(line.text) &&
  (line.start >= LONGEST_HEAD || before === undefined || before.row || /\d\s*$/.test(before.text)) &&
  isDecisionLabel(line.text);

/**
 * A line that is set in by a tab, below one that ends a clause ("The Conference of the Parties,") or that is not set in: the first
 * of a paragraph. A title in the head may go on like that.
 */
export function opensClause(original: string, line: Line, before: Line | undefined): boolean {
  if (before === undefined || line.row || !isSetIn(original, line) || !/^[\p{Lu}\d]/u.test(line.text)) return false;
  return (
    /[,;.:]\s*$/.test(before.text) ||
    (line.start >= LONGEST_HEAD && !before.row && !isSetIn(original, before) && !breaksOff(before.text))
  );
}

export const isSetIn = (original: string, { start }: Line): boolean =>
  original.slice(original.lastIndexOf('\n', start - 1) + 1, start).startsWith('\t');

/** "12. Modalities for the accounting of financial resources", "through public interventions in accordance with the", "Paris Agreement." */
const goesOnInEntry = (line: Line, before: Line, last: Block | undefined): boolean =>
  last?.marker !== undefined &&
  line.marker === undefined &&
  !line.bullet &&
  line.note === undefined &&
  (breaksOff(before.text) || (/\p{L}\s*$/u.test(before.text) && /^\p{Ll}/u.test(line.text)));

/** "Report of … on its", "fifth session, held in": a title broken before the number of the session. */
const endsBeforeSession = (line: Line, before: Line): boolean =>
  line.start < LONGEST_HEAD && /^\p{Ll}/u.test(line.text) && LEADS_TO_SESSION.test(before.text);

const LEADS_TO_SESSION = /\p{L} (?:on|of|at) (?:its|the)\s*$| (?:de|sur|à) (?:sa|la)\s*$| (?:de|sobre|en) su\s*$/u;

/**
 * Whether a line has the days to which the line before it leads: "… on its forty-seventh session, held in Bonn from", "6 to 15 November
 * 2017" are one title. Days with their year, which stand alone under a title elsewhere, are no line of their own here
 * (FCCC/PA/CMA/2023/16/Add.3); nor are "from 15 to 18 November 2016" under "… held in Marrakech" (FCCC/PA/CMA/2016/3/Add.1).
 */
export const endsInDays = (line: Line, before: Line): boolean =>
  line.start < LONGEST_HEAD &&
  ((/^\d{1,2}(?!\d|[.):/])/u.test(line.text) && LEADS_TO_DAYS.test(before.text)) ||
    (/^(?:from|du|del|с) \d{1,2}(?!\d|[.):/])/u.test(line.text) && ENDS_IN_PLACE.test(before.text)));

const LEADS_TO_DAYS = /\p{L}[\p{L} ,'’-]* (?:from|on|du|des|del|с)\s*$/u;

const ENDS_IN_PLACE =
  /(?:\bheld (?:in|at)|\btenue?s? (?:à|au|en)|\bcelebrad[oa]s? en|(?:состоявш|проходивш|проведенн)\p{L}+ в) \p{Lu}[\p{L} ,'’()-]*$/u;

const LONGEST_END = 80;

/** "18. Reports on activities related to the implementation of Article 6 of the", "Convention.": the end of an entry. */
const endsEntry = (line: Line, before: Line): boolean =>
  before.marker !== undefined &&
  line.marker === undefined &&
  line.text.length < LONGEST_END &&
  /\p{Ll}\s*$/u.test(before.text) &&
  /^[\p{L}(][^.;:]*[.;:]$/u.test(line.text.trim());
