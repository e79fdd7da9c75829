import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { articleAsked } from '../../article-numbers.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting, type Reply } from '../../compose.ts';
import { DETAILS_ASKED } from '../../details-asked.ts';
import { itemSections } from '../../evidence/items/item-sections.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { isHeading, isInText } from '../../evidence/texts/sections.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { ruleAsked } from '../../rule-numbers.ts';
import { withOneWord } from '../../several-words.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { matterOf, sectionsAbout } from '../councils/matter-sections.ts';
import { MOST_SECTIONS, sectionQuotes } from './section-quotes.ts';

/** How questions ask what a document says of a matter, in plain letters. */
const SAYS: Record<AnswerLanguage, RegExp> = {
  en: /\bwhat (?:does|do|did|is) .*\b(?:say|said|state|stated)\b|\bwhat about\b/u,
  fr: /(?<!\p{L})(?:que|qu'est-ce que?|quoi) .*(?<!\p{L})(?:dit|disent|indique|indiquent)(?!\p{L})|^(?:que|qu'en) (?:dit|disent|indique)|qu'en est-il|(?<!\p{L})quid(?!\p{L})|ce que (?:dit|disent)/u,
  es: /que (?:se )?(?:dice|dicen|indica|senala)(?!\p{L})|que hay (?:de|sobre)(?!\p{L})/u,
  ru: /что .*(?:говорит|сказано|указан)|а что (?:насчет|о|об)(?!\p{L})/u,
  ar: /(?:ماذا|ما الذي|ما) (?:يقول|تقول|ورد|جاء|يذكر|تذكر)|ماذا عن/u,
  zh: /(?:说了?|讲了?|提到了?|指出了?)(?:什么|哪些)|(?:有)?(?:什么|哪些)(?:说法|内容)/u,
};

/** The words of such a question that say nothing of its matter. */
const SAYING =
  /^(?:sa(?:y|ys|id)|stat(?:e|es|ed)|dit|disent|indiqu\p{L}*|dic(?:e|en)|indica|senala|говорит\p{L}*|сказано|указан\p{L}*|يقول|تقول|ورد|جاء|يذكر|تذكر|ماذا|说|讲|提到|指出|什么|哪些|说法|内容)$/u;

/** Other things that are asked of a document than what it says of a matter. */
const OTHERWISE: readonly Cue[] = [...DETAILS_ASKED, 'title', 'cite', 'sitting', 'docdate', 'original', 'distribution'];

/** So many sentences are quoted where no heading names the matter. */
const MOST_SENTENCES = 2;

/**
 * What a document that a question names says on a matter: the paragraphs under its headings that have all words of it, or else its
 * sentences that do.
 *
 * @example 'What does FCCC/SBI/2019/9 say about gender?' //=> “The SBI initiated the review of the areas of progress …”
 */
export const saidOfMatter: Handler = (asked, world, say) => {
  const { items, decisions, times, cues, language, typed } = asked;
  if (!namesDocument(asked) || items.length + decisions.length + times.length > 0) return undefined;
  if (!SAYS[language].test(plain(typed)) || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  // What stands under another number than that of the rule or article is no answer.
  if (ruleAsked(asked) !== undefined || articleAsked(asked) !== undefined) return undefined;
  const words = matterOf(asked, world).filter((word) => !SAYING.test(word));
  const { records } = scopeOf(asked, world);
  const [first] = records;
  if (!first || words.length === 0 || records.some(({ document }) => document.symbol !== first.document.symbol))
    return undefined;
  const isOther = ({ document }: DocumentRecord) => (document.language === asked.language ? 0 : 1);
  const texts = [...records].sort((one, other) => isOther(one) - isOther(other));
  const tells = (find: (record: DocumentRecord) => { key: string; quote: string }[]) =>
    texts.reduce<Reply | undefined>((told, text) => told ?? replyOf(asked, say, text, find(text)), undefined);
  return (
    tells((record) => underHeadings(words, asked, world, record)) ??
    tells((record) => inSentences(words, asked, world, record))
  );
};

/** Whether one document is named, by its symbol or as the report of a session; and no body of which it may say something. */
function namesDocument({ symbols, source, ordinals, bodies, cues }: Asked): boolean {
  const named = bodies.filter(({ weak }) => !weak).length;
  if (symbols.length === 1 || source) return ordinals.length + named === 0;
  return symbols.length === 0 && cues.has('report') && ordinals.length === 1 && named === 1;
}

function replyOf(
  asked: Asked,
  say: Phrases,
  record: DocumentRecord,
  parts: { key: string; quote: string }[],
): Reply | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const { symbol } = record.document;
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: first.key },
    ...(symbol ? { symbols: [symbol] } : {}),
  });
}

function underHeadings(words: string[], asked: Asked, world: World, record: DocumentRecord) {
  const found = sectionsAbout(words, itemSections(record), asked, world, record);
  return found.length > MOST_SECTIONS ? [] : sectionQuotes(found, record, world);
}

/** The sentences of a document that hold all words of the matter; those of lists and headings say nothing of it. */
function inSentences(words: string[], asked: Asked, world: World, record: DocumentRecord) {
  const { language } = record.document;
  return record.paragraphs
    .filter((one) => isInText(one) && !isHeading(one))
    .flatMap((paragraph) =>
      findSentences(paragraph.text).flatMap(({ start, end }) =>
        agree(words, withOneWord(paragraph.text.slice(start, end), language), asked, world, language).missing.length ===
        0
          ? [{ key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, start, end) }]
          : [],
      ),
    )
    .slice(0, MOST_SENTENCES);
}
