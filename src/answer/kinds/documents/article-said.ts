import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Paragraph } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { analyse } from '../../../search/analysis.ts';
import { articleAsked, articleParagraphAsked } from '../../article-numbers.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { namedIn, treatyIn } from '../../evidence/texts/treaties.ts';
import type { Cue } from '../../lexicon.ts';
import { asTyped } from '../../reading/question.ts';
import { agree, topicWords } from '../../topic.ts';

/** What is asked of an article in particular, or of what cites it. */
const OTHERWISE: Cue[] = [
  'when',
  'where',
  'hour',
  'deadline',
  'howmany',
  'who',
  'why',
  'decision',
  'documents',
  'item',
];

/** How an article is asked for itself. */
const ASKS: Cue[] = ['say', 'about', 'whatis', 'title'];

/** A longer article is told with so many of its paragraphs. */
const MOST = 12;

const ABOUT_ARTICLE =
  /^(?:art(?:icle|iculo|\.)?s?|стат\p{L}*|(?:ال)?ماده|第?.{0,4}[条條款段]|第|\d{1,3}\p{L}{0,2}|para\p{L}*|parrafo|пункт\p{L}*|.{0,3}فقره)$/iu;

/**
 * "What does article 27 of the Paris Agreement say?": that article of a treaty which a document prints, quoted.
 *
 * @example '¿Qué dice el artículo 27 del Acuerdo de París?' //=> “No reservations may be made to this Agreement.”
 */
export const articleSaid: Handler = (asked, world, say) => {
  const number = articleAsked(asked);
  if (number === undefined || asked.symbols.length + asked.decisions.length > 0) return undefined;
  if (!ASKS.some((cue) => asked.cues.has(cue)) || asked.ordinals.some(({ value }) => value !== number))
    return undefined;
  if (OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  const found = world.knowledge.records.flatMap((record) => {
    const treaty = treatyIn(record);
    const name = treaty && namedIn(asked.typed, asked.language, treaty.title, record.document.language);
    return treaty && name ? [{ treaty, name }] : [];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  const { record, articles } = only.treaty;
  const said = new Set(only.name);
  const isOfName = (word: string) => analyse(asTyped(asked, [word]), asked.language).every((stem) => said.has(stem));
  // "What did SBSTA 46 agree on Article 6 of the Paris Agreement?" asks what a body said of it.
  const isOther = asked.bodies.some(
    ({ from, to, weak }) =>
      !weak && !asked.tokens.slice(from, to).some(({ word, typed }) => isOfName(word) || isOfName(typed)),
  );
  if (isOther) return undefined;
  const whole = articles.get(number) ?? [];
  const paragraph = articleParagraphAsked(asked);
  const article = paragraph === undefined ? whole.slice(0, MOST) : paragraphOf(whole, paragraph);
  const words = topicWords(asked).filter(
    (word) => !ABOUT_ARTICLE.test(plain(asTyped(asked, [word]))) && !isOfName(word),
  );
  const text = article.map((one) => one.text).join('\n');
  if (words.length > 0 && agree(words, text, asked, world, record.document.language).share < 1) return undefined;
  // What another article says is no answer.
  if (article.length === 0) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const parts = article.map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: article.at(-1)?.key ?? '' },
  });
};

/** The heading of an article and its paragraph of a number, with what stands under that; nothing where it has none. */
function paragraphOf(article: readonly Paragraph[], number: number): Paragraph[] {
  const [heading, ...own] = article;
  const at = own.findIndex(({ text }) => text.startsWith(`${number}.`));
  if (!heading || at < 0) return [];
  const end = own.findIndex(({ text }, i) => i > at && /^\d{1,2}\./u.test(text));
  return [heading, ...own.slice(at, end < 0 ? undefined : end)];
}
