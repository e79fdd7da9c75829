import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { opensList } from '../../../records/text.ts';
import type { ItemSection } from '../../evidence/items/item-sections.ts';
import { saysOutcome } from '../../outcome-asked.ts';
import type { World } from '../../world.ts';

/** So many paragraphs are quoted, of so many sections: the same matter may be considered under the Convention and under a protocol. */
const MOST_QUOTED = 4;
export const MOST_SECTIONS = 2;
/** A longer paragraph is quoted by its sentences that say what was decided, or by the first. */
const LONGEST = 600;

/**
 * What sections say of their matter, each paragraph with its quotation: what was concluded, where that is told apart, or all; of
 * several sections a share of each.
 *
 * @example sectionQuotes(sections, FCCC/SBI/2019/9, world) // paragraphs 43 to 46, the conclusions on agriculture
 */
export const sectionQuotes = (
  sections: readonly ItemSection[],
  record: DocumentRecord,
  world: World,
): { key: string; quote: string }[] =>
  sections.flatMap((section) =>
    told(section)
      .slice(0, Math.floor(MOST_QUOTED / sections.length))
      .flatMap((paragraph) => {
        const quote = quoteFrom(paragraph, record, world);
        const entries = opensList(quote) ? entriesAfter(paragraph, section) : [];
        return [
          { key: paragraph.key, quote },
          ...entries.map((entry) => ({ key: entry.key, quote: quoteWhole(world.knowledge, record, entry) })),
        ];
      }),
  );

const MOST_ENTRIES = 8;

/** The entries right after the paragraph that opens their list; of a longer list none. */
function entriesAfter(paragraph: Paragraph, { paragraphs }: ItemSection): Paragraph[] {
  const after = paragraphs.slice(paragraphs.indexOf(paragraph) + 1);
  const end = after.findIndex(({ key }) => isNumbered(key));
  const entries = end < 0 ? after : after.slice(0, end);
  return isNumbered(paragraph.key) && entries.length <= MOST_ENTRIES ? entries : [];
}

const isNumbered = (key: string): boolean => /^\d/u.test(key);

/** "The Conference of the Parties,", "Recalling decision 9/CMP.1,": a decision begins with what ends in a comma, and decides after it. */
const RECITAL = /[,،，]\s*$/u;

/** What a section says in the end: what it concluded, or all of it; without the entries of lists. */
function told({ concluded, paragraphs }: ItemSection): readonly Paragraph[] {
  const said = concluded.length > 0 ? concluded : paragraphs;
  const operative = said.filter(({ text }) => !RECITAL.test(text));
  const all = operative.length > 0 ? operative : said;
  const numbered = all.filter(({ key }) => isNumbered(key));
  return numbered.length > 0 ? numbered : all;
}

/** A paragraph, or of a long one the sentences that say what was decided. */
function quoteFrom(paragraph: Paragraph, record: DocumentRecord, world: World): string {
  const { text } = paragraph;
  const [first, ...more] = findSentences(text);
  const last = more.at(-1) ?? first;
  if (!first || !last) return text;
  if (last.end - first.start <= LONGEST) return quoteOf(world.knowledge, record, paragraph, first.start, last.end);
  const { code } = languageOf(record.document.language);
  const decides = more.findLast(({ start, end }) => saysOutcome(text.slice(start, end), code));
  const { start, end } = decides ?? first;
  return quoteOf(world.knowledge, record, paragraph, start, end);
}
