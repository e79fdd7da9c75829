/** Whose decisions have these letters in their numbers, by the series of that body's documents. */
export type DecisionSeries = { letters: string; series: string };

/**
 * Decisions of Conferences under the climate and desertification conventions end with letters and the session:
 * `2/CP.17`, `1/CMP.8`, `13/CMA.1` (decisions cited in FCCC/SBI/2015/10), `21/COP.10`.
 */
export const AFTER: readonly DecisionSeries[] = [
  { letters: 'CP', series: 'FCCC/CP' },
  { letters: 'CMP', series: 'FCCC/KP/CMP' },
  { letters: 'CMA', series: 'FCCC/PA/CMA' },
  { letters: 'COP', series: 'ICCD/COP' },
];

/**
 * Those under the Basel, Rotterdam and Stockholm conventions begin with letters and the meeting: `BC-10/3`, `RC-5/12`,
 * `SC-6/16`, `OEWG-9/1` (UNEP/POPS/COP.7/22 cites SC-6/16).
 */
export const BEFORE: readonly DecisionSeries[] = [
  { letters: 'BC', series: 'UNEP/CHW' },
  { letters: 'RC', series: 'UNEP/FAO/RC/COP' },
  { letters: 'SC', series: 'UNEP/POPS/COP' },
  { letters: 'OEWG', series: 'UNEP/CHW/OEWG' },
];

/**
 * The letters that end the numbers of the decisions of a body with these documents, or nothing.
 *
 * @example lettersAfter('FCCC/KP/CMP') // 'CMP', of 1/CMP.8
 */
export const lettersAfter = (series: string | undefined): string | undefined =>
  AFTER.find((one) => one.series === series)?.letters;

/** The same letters as documents in other scripts print them, in plain letters; the longest first. */
const ELSEWHERE: [printed: string, letters: string][] = [
  ['م اا', 'CMP'],
  ['م ات', 'CMA'],
  ['م ا', 'CP'],
  ['ا ب', 'BC'],
  ['ا ر', 'RC'],
  ['ا س', 'SC'],
  ['бк', 'BC'],
  ['рк', 'RC'],
  ['ск', 'SC'],
];

const lettersOf = (list: readonly DecisionSeries[]) => list.map(({ letters }) => letters.toLowerCase()).join('|');

const printedAs = (form: RegExp) => ELSEWHERE.flatMap(([printed]) => (form.test(printed) ? [printed] : [])).join('|');

/**
 * Numbers that only the word before them shows to be those of a decision or resolution, in plain letters: `CIPM/109-5`, `IPBES-2/5`,
 * `WHA67.10` and `EB134(2)`, `CD55.R4`, `GC(58)/RES/10`, `2.GA 5` and `38 COM 7A.1` (UNESCO), `A.1000(25)` and `A40-18`,
 * `IDB.50/Dec.11` (UNIDO), `SC54-01` (Standing Committee of Ramsar), `Conf. 8.4` (CITES), `VII.28` (Ramsar), `89/IV` (Committee on the Elimination of Discrimination against Women), `H (70)` (ECE), `2014/36` (Economic and Social Council), `Res(2002)6` (Council of Europe).
 */
export const LETTERED_NUMBER = [
  '(?:19|20)\\d\\d/\\d{1,3}',
  '[a-z]{2,6}/\\d{1,3}-\\d{1,3}',
  '[a-z]{2,6}-\\d{1,2}/\\d{1,3}',
  '(?:wha|eb)\\d{1,3}(?:\\.r?\\d{1,3}|\\(\\d{1,3}\\))',
  'c[ds]\\d{2}[./]r\\d{1,2}',
  'gc\\(\\d{1,3}\\)/res/\\d{1,3}',
  '[a-z]{2,4}\\.\\d{1,3}/dec\\.\\d{1,3}',
  'sc\\d{2}-\\d{1,3}',
  '\\d{1,2}\\.?ga \\d{1,2}[a-z]?',
  '\\d{1,3} com \\d{1,2}[a-z]?(?:\\.\\d{1,3})*',
  'a\\.\\d{3,4}\\(\\d{1,2}\\)',
  'a\\d{2}-\\d{1,2}',
  'conf\\. ?\\d{1,2}\\.\\d{1,2}',
  '[ivxl]{1,7}\\.\\d{1,3}',
  '\\d{1,3}/[ivx]{1,7}(?!\\.?[a-z\\d])',
  '[a-z] \\(\\d{2,3}\\)',
  '(?:cm/)?re[sc]\\((?:19|20)\\d\\d\\)\\d{1,3}',
].join('|');

/** The number of a decision or resolution in plain letters, in all its forms, as part of an expression. */
export const DECISION_NUMBER = [
  `\\d{1,3}/(?:${lettersOf(AFTER)})\\.\\d{1,2}`,
  `\\d{1,3}/(?:${printedAs(/^م/)}) ?- ?\\d{1,2}`,
  `(?:${lettersOf(BEFORE)}|${printedAs(/^[а-яا]/)}) ?- ?\\d{1,2}/\\d{1,3}`,
  '[ivxl]{1,7}/\\d{1,3}',
  '\\d{1,3}/\\d{1,3}',
  // Resolutions of the Security Council: 1985 (2011).
  '\\d{1,4} ?\\((?:19|20)\\d\\d\\)',
  // Those of the first decades, with the session: 9 (I), 217 A (III) (E/CN.7/2015/14 cites 9 (I), E/2015/9 cites 1147 (XLI)).
  '\\d{1,4}(?: ?[a-f])? ?\\([ivxl]{1,8}\\)',
].join('|');

/** The same as records write them, for the schema of records. */
export const LETTERED_AS_WRITTEN = LETTERED_NUMBER.replace(/\\.|[a-z]/g, (part) =>
  part.length > 1 ? part : part.toUpperCase(),
).replace('CONF\\. ?', 'Conf\\. ');

/** Spaces within a number are part of it: `38 COM 7A.1`, `H (70)`. */
const SPACED = /^(?:\d{1,3}(?:\.? ?ga| com) |[a-z] \(|conf\.)/i;

/**
 * The number as records write it: Latin capitals, no spaces.
 *
 * @example decisionNumber('2/م ا-17') // '2/CP.17'
 */
export function decisionNumber(printed: string): string {
  if (SPACED.test(printed)) return printed.toUpperCase().replace(/^CONF\. ?/u, 'Conf. ');
  if (/^(?:eb|wha|gc|a\.|(?:cm\/)?re[sc]\()/i.test(printed)) return printed.toUpperCase();
  const [other, letters] = ELSEWHERE.find(([form]) => printed.includes(form)) ?? ['', ''];
  const latin = printed.replace(other, letters).replaceAll(' ', '').replace('(', ' (');
  return latin.replace(/(?<=\/\p{L}+)-/u, '.').toUpperCase();
}

/**
 * Whose series the number of a decision belongs to: `2/CP.17` is the climate Conference's; or the letters of the body with which it
 * begins: `CIPM/109-5`. `open` where other bodies than the one at hand number in this form, too: `X/14`.
 *
 * @example seriesOfDecision('decision SC-6/16') // { series: 'UNEP/POPS/COP' }
 */
export function seriesOfDecision(id: string): { series?: string; letters?: string; open?: true } {
  const number = id.replace(/^\p{L}+ /u, '');
  const after = /^\d+\/([A-Z]+)\./.exec(number)?.[1];
  const before = /^([A-Z]+)-\d/.exec(number)?.[1];
  const found = AFTER.find(({ letters }) => letters === after) ?? BEFORE.find(({ letters }) => letters === before);
  if (found) return { series: found.series };
  const letters = /^(?!SC\d)([A-Z]{2,6})(?:\d|-\d|\/\d+-|\.\d+\/DEC)/u.exec(number)?.[1];
  if (letters) return { letters };
  return /^(?:19|20)\d\d\/|^[IVXL]+[/.]|^\d+\/[IVX]+$|^\d+(?:\.?GA| COM) |^A\d|^SC\d|^(?:A|Conf)\.|^[A-Z] \(|^GC\(|^(?:CM\/)?RE[SC]\(|\([IVXL]+\)$/u.test(
    number,
  )
    ? { open: true }
    : {};
}

const LIKE_A_SYMBOL = new RegExp(`^(?:${BEFORE.map(({ letters }) => letters).join('|')})-\\d{1,2}/\\d{1,3}$`);

/** Whether what looks like a document symbol (`EC-96/2`) is the number of a decision (`SC-6/16`). */
export const isDecisionNumber = (text: string): boolean => LIKE_A_SYMBOL.test(text);
