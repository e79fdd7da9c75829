import type { DocumentRecord, Paragraph } from '../../model.ts';

/** A heading is no longer, and no sentence. */
const LONGEST = 250;
const ENDS_SENTENCE = /[.;:,。；：，،؛]\s*$/u;

/** "IV." above "A." above "1."; the name of a decision stands above all of them, and above its annexes. */
const LEVELS: readonly RegExp[] = [
  /^(?:decision|resolution|décision|résolution|decisión|resolución|решение|резолюция|القرار|المقرر)\s\S{0,20}\d/iu,
  /^(?:annex|annexe|anexo|приложение|المرفق|附件)(?!\p{Ll})/iu,
  /^[IVXLC]+\.\s/u,
  /^[A-Z]\.\s/u,
  /^\d+\.\s/u,
];

/** Headings that every section has: they say nothing of what it is about. */
const GENERIC =
  /^(?:\d+\.\s*)?(?:proceedings|conclusions?|recommendations?|introduction|délibérations|deliberaciones|conclusiones|выводы|ход работы|введение|الاستنتاجات|المداولات|结论|议事情况)$/iu;

/** "(Agenda sub-item 2(b))" stands under the heading that it belongs to. */
const BESIDE = /^[(（]/u;

const known = new WeakMap<DocumentRecord, ReadonlyMap<string, readonly string[]>>();

/**
 * The headings under which a paragraph stands, the outermost first: what they name, its sentences need not say again. "It
 * had before it document FCCC/SBSTA/2014/INF.7" is said "under the Nairobi work programme".
 */
export function headingsAbove(record: DocumentRecord, key: string): readonly string[] {
  const found = known.get(record) ?? read(record);
  known.set(record, found);
  return found.get(key) ?? [];
}

const texts = new WeakMap<readonly string[], string>();

/** The title of the document of a paragraph and the headings above it, as one text. */
export function titlesAbove(record: DocumentRecord, key: string): string {
  const headings = headingsAbove(record, key);
  const text = texts.get(headings) ?? [record.document.title, ...headings].join(' ');
  texts.set(headings, text);
  return text;
}

/** The title right below the name of a decision stands above all of it, annexes too. */
const TITLE = 0.5;

function read({ paragraphs }: DocumentRecord): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, readonly string[]>();
  let open: { level: number; text: string }[] = [];
  let telling: readonly string[] = [];
  let named = false;
  for (const paragraph of paragraphs) {
    above.set(paragraph.key, telling);
    if (isHeading(paragraph)) {
      const own = labelOf(paragraph.text);
      const level = own >= 0 ? own : named ? TITLE : LEVELS.length - 1;
      if (!BESIDE.test(paragraph.text)) open = open.filter((heading) => heading.level < level);
      open.push({ level, text: paragraph.text });
      telling = open.flatMap(({ text }) => (GENERIC.test(text) ? [] : [text]));
      named = own === 0;
    } else named = false;
  }
  return above;
}

const isHeading = ({ part, text, heading }: Paragraph): boolean =>
  !['head', 'agenda', 'programme', 'footnote'].includes(part) &&
  (heading || (text.length <= LONGEST && !ENDS_SENTENCE.test(text)));

/** The level of which a heading has the label, or -1. */
const labelOf = (text: string): number => LEVELS.findIndex((pattern) => pattern.test(text));

/** Whether a paragraph stands in an annex. */
export const isAnnexed = (record: DocumentRecord, key: string): boolean =>
  headingsAbove(record, key).some((text) => LEVELS[1]?.test(text));

/**
 * The heading of the printed decision of which a paragraph is the text: "Decision 5/CMP.14", "Résolution 4 de la 19e réunion". What
 * stands in an annex the decision does not say itself.
 */
export const decisionAbove = (record: DocumentRecord, key: string): string | undefined =>
  isAnnexed(record, key) ? undefined : headingsAbove(record, key).find((text) => LEVELS[0]?.test(text));
