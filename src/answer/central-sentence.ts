import type { DocumentRecord, Paragraph } from '../model.ts';
import { findSentences } from '../records/sentences.ts';
import type { Span } from '../records/text.ts';
import { analyse } from '../search/analysis.ts';
import { landsIn } from './evidence/lands/lands.ts';
import { readOnce } from './kept.ts';

/** A sentence with its paragraph. */
export type CentralSentence = Span & { paragraph: Paragraph };

/** Shorter texts have no words of which they speak most; longer sentences are about many things. */
const FEWEST_PARAGRAPHS = 4;
const LONGEST = 500;
const FEWEST_WORDS = 5;
/** A word of so many paragraphs is one of which the document speaks. */
const OFTEN = 3;

const ownParagraphs = readOnce(({ paragraphs }: DocumentRecord): Paragraph[] =>
  paragraphs.filter(({ part }) => part !== 'footnote'),
);

/** In how many paragraphs each thing stands. */
function countIn(paragraphs: readonly Paragraph[], thingsOf: (text: string) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const thing of new Set(thingsOf(text))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** The words of a document, with the number of paragraphs that have each. */
const wordCounts = readOnce((record: DocumentRecord) =>
  countIn(ownParagraphs(record), (text) => analyse(text, record.document.language)),
);

/** The lands that the texts of a document name, with the paragraphs that name each. */
const landCounts = readOnce((record: DocumentRecord) =>
  countIn(ownParagraphs(record), (text) => landsIn(text, record.document.language)),
);

/**
 * The one country that the texts of a document, in all languages, name in at least `often` paragraphs, and `times` as often as any other:
 * that of a country review that has lost its title (CAC/COSP/IRG/I/3/1/Add.17).
 */
export function landSpokenOf(texts: readonly DocumentRecord[], often = 2, times = 2): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [code, count] of landCounts(text)) counts.set(code, (counts.get(code) ?? 0) + count);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= often && first[1] >= times * (second?.[1] ?? 0) ? first[0] : undefined;
}

/**
 * The sentence of a document that has most of the words that stand in many of its paragraphs; where a country is given, of those that
 * name it, if any do.
 *
 * @example centralSentence(S/RES/2222(2015)) // 'Recalls its demand that all parties to an armed conflict comply … including journalists, …'
 */
export function centralSentence(record: DocumentRecord, land?: string): CentralSentence | undefined {
  const { language } = record.document;
  const paragraphs = ownParagraphs(record);
  if (paragraphs.length < FEWEST_PARAGRAPHS) return undefined;
  const counts = wordCounts(record);
  const all = paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      const words = [...new Set(analyse(text, language))];
      if (text.length > LONGEST || words.length < FEWEST_WORDS) return [];
      const often = words.map((word) => counts.get(word) ?? 0).filter((count) => count >= OFTEN);
      const score = often.reduce((sum, count) => sum + count, 0) / Math.sqrt(words.length);
      return score > 0
        ? [{ paragraph, start, end, score, names: land !== undefined && landsIn(text, language).includes(land) }]
        : [];
    }),
  );
  const naming = all.filter(({ names }) => names);
  const [best] = (naming.length > 0 ? naming : all).toSorted((a, b) => b.score - a.score);
  return best && { paragraph: best.paragraph, start: best.start, end: best.end };
}
