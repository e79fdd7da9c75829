import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { readOnce } from '../../kept.ts';

/** A heading is no longer, and no sentence. */
const LONGEST = 250;
const ENDS_SENTENCE = /[.;:,。；：，،؛]\s*$/u;

/** "IV." above "A." above "1."; the name of a decision stands above all of them, and above its annexes. */
const LEVELS: readonly RegExp[] = [
  /^(?:decision|resolution|décision|résolution|decisión|resolución|решение|резолюция|القرار|المقرر)\s(?:n[oº°]\.?\s|№\s)?\S{0,20}\d/iu,
  /^(?:annex|annexe|anexo|приложение|المرفق|附件)(?!\p{Ll})/iu,
  /^[IVXLC]+\.\s/u,
  /^[A-Z]\.\s/u,
  /^\d+\.\s/u,
];

/** The level of annexes, and that of letters. */
const ANNEX = 1;
const LETTER = 3;

/** Headings that every section has: they say nothing of what it is about. */
const GENERIC =
  /^(?:\d+\.\s*)?(?:proceedings|conclusions?|recommendations?|introduction|délibérations|deliberaciones|conclusiones|выводы|ход работы|введение|الاستنتاجات|المداولات|结论|议事情况)$/iu;

/** Whether a heading stands under the one that it belongs to: "(Agenda sub-item 2(b))". */
export const isBeside = (heading: string): boolean => /^[(（]/u.test(heading);

type Above = ReadonlyMap<string, readonly string[]>;
const aboveIn = readOnce((record) => read(record, false));
const aboveInDecisions = readOnce((record) => read(record, true));

/**
 * The headings under which a paragraph stands, the outermost first: what they name, its sentences need not say again. "It
 * had before it document FCCC/SBSTA/2014/INF.7" is said "under the Nairobi work programme". An annex speaks for itself: it is not
 * the decision above it that has "two members from other organizations".
 */
export const headingsAbove = (record: DocumentRecord, key: string): readonly string[] => aboveIn(record).get(key) ?? [];

/** The same, and above an annex those of the decision to which it belongs, with its title. */
export const headingsOfDecision = (record: DocumentRecord, key: string): readonly string[] =>
  aboveInDecisions(record).get(key) ?? [];

const texts = new WeakMap<readonly string[], string>();

/** The title of the document of a paragraph and the headings above it, as one text. */
export function titlesAbove(record: DocumentRecord, key: string): string {
  const headings = headingsAbove(record, key);
  const text = texts.get(headings) ?? [record.document.title, ...headings].join(' ');
  texts.set(headings, text);
  return text;
}

/** "Résolution n° 2019/31 (Point 11 de l’ordre du jour)", "Resolution no. CIML/2022/05 Agenda item 5 The Committee,": whatever follows, a resolution begins. */
export const NUMBERED =
  /^(?:decision|resolution|décision|résolution|decisión|resolución)\sn[oº°]\.?\s(?:\p{Lu}+\/)?\d/iu;

/** The title right below the name of a decision stands above all of it, annexes too. */
const TITLE = 0.5;

/** `ofDecisions`: an annex stands under its decision, and not beside it. */
function read({ paragraphs }: DocumentRecord, ofDecisions: boolean): Above {
  const above = new Map<string, readonly string[]>();
  let open: { level: number; text: string }[] = [];
  let telling: readonly string[] = [];
  let isTitle = false;
  for (const paragraph of paragraphs) {
    const isNumbered = NUMBERED.test(paragraph.text);
    above.set(paragraph.key, isNumbered ? [] : telling);
    if (isHeading(paragraph) || isNumbered) {
      const label = isNextLetter(paragraph.text, open) ? LETTER : labelOf(paragraph.text);
      const own = label >= 0 ? label : isTitle ? TITLE : LEVELS.length - 1;
      const belongs = isBeside(paragraph.text);
      const level = belongs ? (open.at(-1)?.level ?? own) : own === ANNEX && !ofDecisions ? 0 : own;
      if (!belongs) open = open.filter((heading) => heading.level < level);
      open.push({ level, text: paragraph.text });
      telling = open.flatMap(({ text }) => (GENERIC.test(text) ? [] : [text]));
    }
    isTitle = isHeading(paragraph) && labelOf(paragraph.text) === 0;
  }
  return above;
}

/** Whether a heading has the letter right behind that of an open one: "C." after "B." is no hundred (FCCC/SBSTA/2016/2, item 10). */
function isNextLetter(text: string, open: readonly { level: number; text: string }[]): boolean {
  const before = open.findLast((one) => one.level === LETTER && !isBeside(one.text))?.text.charCodeAt(0);
  return /^[A-Z]\.\s/u.test(text) && before !== undefined && text.charCodeAt(0) === before + 1;
}

/** Whether a paragraph stands in the text of a document: not in its head, its agenda, its programme or its footnotes. */
export const isInText = ({ part }: Paragraph): boolean => !['head', 'agenda', 'programme', 'footnote'].includes(part);

/** Whether a paragraph is a heading, by its marks or as it is short and no sentence. */
export const isHeading = (paragraph: Paragraph): boolean =>
  isInText(paragraph) &&
  (paragraph.heading || (paragraph.text.length <= LONGEST && !ENDS_SENTENCE.test(paragraph.text)));

/** The level of which a heading has the label, or -1. */
const labelOf = (text: string): number => LEVELS.findIndex((pattern) => pattern.test(text));

/** Whether a heading has a number or letter, by which its level is known. */
export const isLabelled = (text: string): boolean => labelOf(text) >= 0;

/** Whether a heading is that of a printed decision: "Decision 5/CMP.14". */
export const isDecisionLabel = (text: string): boolean => labelOf(text) === 0;

/** Whether a paragraph stands in an annex. */
export const isAnnexed = (record: DocumentRecord, key: string): boolean =>
  headingsAbove(record, key).some((text) => LEVELS[ANNEX]?.test(text));

/**
 * The heading of the printed decision of which a paragraph is the text: "Decision 5/CMP.14", "Résolution 4 de la 19e réunion". What
 * stands in an annex the decision does not say itself.
 */
export const decisionAbove = (record: DocumentRecord, key: string): string | undefined =>
  isAnnexed(record, key) ? undefined : headingsAbove(record, key).find((text) => LEVELS[0]?.test(text));
