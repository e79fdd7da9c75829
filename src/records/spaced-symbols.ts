import type { Span } from './text.ts';

/** Letters of the governing bodies of FAO, and of the bodies of IMO, before the number of a session. */
const LETTERS =
  'CL|CCP|CCLM|CFS|CGRFA|COAG|COFI|COFO|JM|FC|NERC|APRC|LARC|ARC|ERC|MEPC|MSC|LEG|FAL|TC|III|PPR|SDC|SSE|HTW|NCSR|CCC|BLG|DSC|FSI|SLF|STW|NAV|COMSAR';

/** The kind and number of a paper, and what comes after: `INF/6`, `10-Sup.1`, `5 Sup. 1`. */
const PAPER = '(?:(?:[A-Z]{2,4})/)?\\d{1,3}(?:(?:[-/]| (?=Sup|Add))(?:Rev|Add|Corr|Sup)\\. ?\\d{1,2})*';

/**
 * What stands between the letters and the number of an organization's paper, and after the number, as in `A76/4 Add.1`; an annotated
 * agenda has that word in its symbol, as `EB148/1(anotado)`.
 */
const OF_WHO =
  '/(?:[A-Z]{3,4}\\./)?\\d{1,3}(?: (?:Rev|Add|Corr)\\.\\d{1,2})*(?: ?\\((?:annotated|annoté|anotado|с аннотациями)\\))?';

/** The letters of an act of the African Union before its number, and of the session after it. */
const OF_AU = '/(?:Decl?\\.)?\\d{1,4}(?:-\\d{1,4})? ?\\([IVXL]{1,7}\\)';

/** The bodies of WTO are told by the letters before those of the paper. */
const WTO = '';

/** Reports in parts are of the series of the whole. */
const PART = 'PART';

/**
 * The forms of symbols that are not pieces between strokes, or whose first piece other organizations have too; each with
 * the series of the body whose document it is, of itself the letters with which the symbol begins.
 */
const FORMS: [form: string, series?: string][] = [
  // FAO and IMO: `CL 127/10-Sup.1`, `CL 127/INF/6`, `MEPC 53/24`.
  [`(?:${LETTERS}) \\d{2,4}/(?:${PAPER}|REP)`],
  // The Programme Committee and the Conference of FAO: `PC 93/INF/1`, `C 2001/12-Rev.1`.
  [`PC \\d{2,3}/${PAPER}`, 'PC (FAO)'],
  [`C (?:19|20)\\d\\d/(?:${PAPER}|REP)`, 'C (FAO)'],
  // The Codex Alimentarius Commission and its committees: `ALINORM 97/4`, `CX/EXEC 97/44/3`.
  ['ALINORM \\d{2}/\\d{1,3}[A-Z]?'],
  ['CX/[A-Z]{2,6} \\d{2}/\\d{1,3}(?:/\\d{1,3})?'],
  // The Governing Body of ILO: `GB.331/PV`, `GB.303/INS/1`.
  ['GB\\.\\d{2,3}/(?:[A-Z]{2,5}(?:/\\d{1,3})?|\\d{1,3})(?:/(?:Rev|Add|Corr)\\.\\d{1,2})?'],
  // The Panel on Climate Change: `IPCC-XLII/Doc. 3`.
  ['IPCC-[IVXL]{1,7}/(?:Doc|INF)\\. ?\\d{1,2}(?:, ?Rev\\. ?\\d{1,2})?'],
  // Circulars of the IAEA: `INFCIRC/915`.
  ['INFCIRC/\\d{1,4}'],
  // Reports in parts: `A/80/15 (Part III)`, `DP/FPA/2025/4 (Part I/Add.1)`.
  [
    '[A-Z]{1,5}(?:/[A-Z]{2,5}(?:\\.\\d{1,3})?)?/(?:\\d{2}|(?:19|20)\\d\\d)/\\d{1,4} \\(Part [IVX]{1,4}(?:/Add\\.\\d{1,2})?\\)',
    PART,
  ],
  // Resolutions of the Security Council: `S/RES/1985 (2011)`.
  ['S/RES/\\d{1,4} ?\\((?:19|20)\\d\\d\\)', 'S/RES'],
  // The Executive Board and the General Conference of UNESCO: `187 EX/22`, `206 EX/5.I.D`, `31 C/5`.
  ['\\d{2,3} EX/(?:D[ée]cisions|SR\\. ?\\d{1,2}|\\d{1,3}(?:[.-][IVX\\d]{1,4})*(?:\\.[A-Z](?!\\p{L}))?)', 'EX'],
  ['\\d{2} C/\\d{1,3}(?:[.-][IVX\\d]{1,4})*', 'C (UNESCO)'],
  // The Conference of the Parties to CITES and its bodies: `CoP17 Doc. 6 (Rev. 1)`, `SC58 Doc. 4`.
  ['CoP\\d{1,2} (?:Doc|Inf|Com|Prop)\\. ?\\d{1,3}(?:\\.\\d{1,2})*(?: \\(Rev\\. ?\\d\\))?', 'CoP'],
  ['(?:SC|AC|PC)\\d{1,2} (?:Doc|Inf|Com)\\. ?\\d{1,3}(?:\\.\\d{1,2})*'],
  // The Health Assembly and the Executive Board of WHO: `A76/DIV./2`, `EB152/4 Add.1`.
  [`A\\d{2}${OF_WHO}`, 'A (WHO)'],
  [`EB\\d{2,3}${OF_WHO}`],
  // The Assembly and the Council of ICAO: `A39-WP/18`, `C-WP/14345`.
  ['A\\d{2}-WP/\\d{1,4}', 'A-WP'],
  ['C-WP/\\d{4,5}', 'C-WP'],
  // The Council of ITU, with the letter of a language: `C17/140-E`.
  ['C\\d{2}/\\d{1,3}(?:\\([A-Z][a-z]+\\.\\d{1,2}\\))?(?:-[ACEFRS](?!\\p{L}))?', 'C (ITU)'],
  // The committees of the Council of Europe: `CM(2005)72`, `CDLR(2011)26`.
  ['[A-Z]{2,8}(?:-[A-Z]{2,5})?\\((?:19|20)\\d\\d\\)\\d{1,3}'],
  // The Executive Council and the Assembly of the African Union: `EX.CL/Dec.1143(XL)`, `Assembly/AU/Dec.789(XXXIV)`.
  [`EX\\.CL${OF_AU}`, 'EX.CL'],
  [`Assembly/AU${OF_AU}`, 'Assembly/AU'],
  // The Permanent Councils of OAS and of OSCE: `CP/ACTA 2078/16`, `PC.JOUR/1296`.
  ['CP/(?:ACTA|doc\\.) ?\\d{3,4}/\\d\\d', 'CP'],
  ['PC\\.JOUR/\\d{1,4}', 'PC.JOUR'],
  // The minutes and reports of the bodies of WTO: `S/WPDR/M/30`, `TN/AG/SCC/R/1`.
  ['(?:S|G|IP|TN|WT)(?:/[A-Z]{1,6}){1,2}/[MRW]/\\d{1,4}(?:/(?:Rev|Add|Corr)\\.\\d{1,2})*', WTO],
  // The Danube Commission: `CD/SES 72/9`.
  ['CD/SES \\d{2,3}/\\d{1,3}', 'CD/SES'],
];

const SPACED = `(?:${FORMS.map(([form]) => form).join('|')})`;

const WHOLE = new RegExp(`^${SPACED}$`, 'u');
const IN_TEXT = new RegExp(`(?<![\\p{L}\\p{N}/.])${SPACED}(?![\\p{L}\\p{N}/])`, 'gu');
const SERIES = FORMS.map(([form, series]) => ({ whole: new RegExp(`^${form}$`, 'u'), series }));

/** True when the whole text is such a symbol. */
export const isSpacedSymbol = (text: string): boolean => WHOLE.test(text);

/** Such symbols that stand in a text. */
export const findSpacedSymbols = (text: string): (Span & { symbol: string })[] =>
  [...text.matchAll(IN_TEXT)].map(({ 0: symbol, index }) => ({ symbol, start: index, end: index + symbol.length }));

/**
 * The series of the body; undefined for a symbol in pieces between strokes.
 *
 * @example spacedSeriesOf('CL 127/10') // 'CL'
 */
export function spacedSeriesOf(symbol: string): string | undefined {
  const form = SERIES.find(({ whole }) => whole.test(symbol));
  if (form?.series === WTO) return /^.*(?=\/[MRW]\/)/.exec(symbol)?.[0];
  if (form?.series === PART) return /^.*?(?=\/\d)/.exec(symbol)?.[0];
  return form && (form.series ?? /^[A-Z]+(?:\/[A-Z]+(?= ))?/.exec(symbol)?.[0]);
}
