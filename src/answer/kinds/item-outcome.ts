import { quoteOf } from '../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain } from '../../records/text.ts';
import { answered, type Handler, notInRecords, quoting } from '../compose.ts';
import { type ItemSection, isUnderItem, itemSections } from '../evidence/item-sections.ts';
import { scopeOf } from '../evidence/scope.ts';
import type { Cue } from '../lexicon.ts';
import type { World } from '../world.ts';
import { matterOf, sectionsAbout } from './matter-sections.ts';
import { asksOutcome, saysOutcome } from './outcome-asked.ts';

/** Words of such a question that say nothing of its matter. */
const DEEDS =
  /^(?:decid\p{L}*|decision\p{L}*|agree\p{L}*|conclu\p{L}*|recommend\p{L}*|recommand\p{L}*|outcomes?|convenu\p{L}*|acord\p{L}*|recomend\p{L}*|issue|реш\p{L}*|постанов\p{L}*|соглас\p{L}*|рекоменд\p{L}*|вывод\p{L}*|قرر\p{L}*|اوص\p{L}*|توصي\p{L}*|استنتاج\p{L}*|نتائج|نتايج|决定|结论|建议|商定)$/u;

/** Russian has one word for an item and a paragraph: "по пункту 5" is the item, "в пункте 5" the paragraph. */
const IN_PARAGRAPH = /(?<!\p{L})в пункт(?:е|ах) /u;

/** Other things that are asked of a matter than what was decided on it. */
const OTHERWISE: readonly Cue[] = [
  'when',
  'where',
  'hour',
  'who',
  'person',
  'howmany',
  'why',
  'documents',
  'symbol',
  'deadline',
  'whichsession',
  'create',
];

/** So many paragraphs are quoted, of so many sections: the same matter may be considered under the Convention and under a protocol. */
const MOST_QUOTED = 4;
const MOST_SECTIONS = 2;
/** A longer paragraph is quoted by its sentences that say what was decided, or by the first. */
const LONGEST = 600;

/**
 * What the report of a session says was concluded under one of its items, or on a matter that one of its headings names. Where the
 * report has that item, and no paragraphs under it, that is said.
 *
 * @example 'What was decided under item 6(b) of SBI 50?' //=> “The SBI considered this agenda sub-item at its 1st meeting and agreed …”
 */
export const itemOutcome: Handler = (asked, world, say) => {
  const { cues, items, decisions } = asked;
  if (!asksOutcome(asked) || decisions.length > 0 || items.length > 1) return undefined;
  if (OTHERWISE.some((cue) => cues.has(cue)) || IN_PARAGRAPH.test(plain(asked.typed))) return undefined;
  const [record, ...others] = scopeOf(asked, world).records;
  if (!record || others.length > 0) return undefined;
  const words = matterOf(asked, world).filter((word) => !DEEDS.test(word));
  const [item] = items;
  const sections = itemSections(record);
  const found = item
    ? sections.filter((one) => isUnderItem(one, item.number))
    : sectionsAbout(words, sections, asked, world, record);
  if (found.length === 0 || found.length > MOST_SECTIONS) {
    const isOfItems = item !== undefined && sections.some((one) => one.items.length > 0);
    return isOfItems ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }) : undefined;
  }
  const parts = found
    .flatMap((section) => told(section).slice(0, Math.floor(MOST_QUOTED / found.length)))
    .map((paragraph) => ({ key: paragraph.key, quote: quoteFrom(paragraph, record, world) }));
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: parts[0]?.key ?? '' },
  });
};

/** "The Conference of the Parties,", "Recalling decision 9/CMP.1,": a decision begins with what ends in a comma, and decides after it. */
const RECITAL = /[,،，]\s*$/u;

/** What a section says in the end: what it concluded, or all of it; without recitals and the entries of lists. */
function told({ concluded, paragraphs }: ItemSection): readonly Paragraph[] {
  const said = concluded.length > 0 ? concluded : paragraphs;
  const operative = said.filter(({ text }) => !RECITAL.test(text));
  const all = operative.length > 0 ? operative : said;
  const numbered = all.filter(({ key }) => /^\d/u.test(key));
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
