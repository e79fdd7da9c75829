import { findDates } from './dates.ts';
import { LANGUAGES } from './languages/languages.ts';
import { type Block, BROKEN_LINE, type Line, LONGEST_HEAD } from './lines.ts';
import { breaksOff, isDecisionLabel } from './lines-alone.ts';
import { findSymbols } from './symbol.ts';
import { plain } from './text.ts';

/** A short line that ends in a comma, or in no sign, and the next in small letters: a title broken by hand among long lines. */
export const goesOn = (line: Line, before: Line | undefined, last: Block | undefined): boolean =>
  before !== undefined &&
  before.end - before.start <= BROKEN_LINE &&
  (goesOnInEntry(line, before, last) ||
    (/,\s*$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) ||
    endsShort(line, before) ||
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

/** "Vienna, 15–19 October 2018", under the number of the session. */
export function isPlaceAndDays(text: string): boolean {
  if (text.length > LONGEST_END || !PLACE.test(text)) return false;
  return LANGUAGES.some((language) =>
    findDates(plain(text), language).some(({ when, end }) => when.includes('/') && /^[\s*]*$/u.test(text.slice(end))),
  );
}
const PLACE = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]{1,30}(?: \([^()]{2,30}\))?[,،，] ?\P{Lu}/u;

/**
 * Whether the line of an entry is all of it, in a script without capitals: it ends with its documents in brackets, or the next word had
 * found room by far.
 *
 * @example endsEntry('5. البيانات العامة', 'الهيئات الرئاسية', 120) // true
 */
export function endsEntry(before: string, text: string, width: number): boolean {
  if (!/^[\p{Script=Arabic}\p{Script=Han}]/u.test(text)) return false;
  const [word = ''] = text.split(' ', 1);
  return before.length + word.length < width * ROOM || endsInDocuments(before, text);
}
const ROOM = 0.6;

/** Whether a line ends with documents in brackets, over one in a script without capitals: "9. مشاريع جداول الأعمال (A/61/4)". */
export const endsInDocuments = (before: string, next: string): boolean =>
  /^[\p{Script=Arabic}\p{Script=Han}]/u.test(next) &&
  before.endsWith(')') &&
  findSymbols(before.slice(before.lastIndexOf('('))).length > 0;

const LONGEST_END = 80;

/** "18. Reports on activities related to the implementation of Article 6 of the", "Convention.": the end of an entry. */
const endsShort = (line: Line, before: Line): boolean =>
  before.marker !== undefined &&
  line.marker === undefined &&
  line.text.length < LONGEST_END &&
  /\p{Ll}\s*$/u.test(before.text) &&
  /^[\p{L}(][^.;:]*[.;:]$/u.test(line.text.trim());
