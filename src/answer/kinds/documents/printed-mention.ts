import { quoteOf } from '../../../knowledge/quote.ts';
import type { Paragraph } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { literal } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { notInRecords, passageSource, type Reply } from '../../compose.ts';
import { mayName } from '../../held-words.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';

/** Two places show that it is printed. */
const MOST_SHOWN = 2;
/** A longer sentence is a list, of which only the words at the number are shown. */
const LONGEST = 500;
const LONGEST_ENTRY = 240;
/** Dots that lead to the number of a page. */
const LEADERS = /\s*\.{4,}/u;
/** What a number goes on with, so that it is another: `2025/1` in `2025/12`, in `A/2025/1` and in `2025/1/Add.1`. */
const BEFORE = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][/.-])';
const AFTER = '(?![\\p{L}\\p{N}]|[/.-][\\p{L}\\p{N}])';

const WORDS: Record<'decision' | 'resolution', RegExp> = {
  decision: /d[eé]cisi[oó]n|decisiones|решени|مقرر|决定/iu,
  resolution: /r[eé]soluti|resoluci[oó]n|резолюци|قرار|决议/iu,
};

/**
 * A refusal that shows where a document prints a symbol or the number of a decision of which no record tells anything: nothing is
 * said not to be in the documents that stands there.
 *
 * @example printedMention(asked, world, say, 'A/80/534', 'symbol')?.answer.lines
 * // ['“[on the report of the First Committee (A/80/534, para. 7)]”']
 */
export function printedMention(
  asked: Asked,
  world: World,
  say: Phrases,
  number: string,
  word: 'symbol' | 'decision' | 'resolution',
): Reply | undefined {
  const places = placesOf(world, number, word).slice(0, MOST_SHOWN);
  if (places.length === 0) return undefined;
  return notInRecords(asked, world, say, word === 'symbol' ? 'symbol' : 'decision', {
    lead: say.onlyMentioned(word === 'symbol' ? number : say.theDecision(`${word} ${number}`)),
    lines: places.map(({ quote }) => say.quoted(quote)),
    sources: places.map(({ record, key, quote }) => passageSource(record, key, quote)),
  });
}

function placesOf({ knowledge }: World, number: string, word: 'symbol' | 'decision' | 'resolution') {
  const printed = new RegExp(`${BEFORE}${literal(number)}${AFTER}`, 'iu');
  const found = knowledge.records.flatMap((record) =>
    mayName(number, record).flatMap((paragraph) => {
      const span = spanOf(paragraph, printed, wordOf(number, word));
      return span
        ? [{ record, key: paragraph.key, quote: quoteOf(knowledge, record, paragraph, span.start, span.end) }]
        : [];
    }),
  );
  const seen = new Set<string>();
  return found.filter(({ quote }) => quote !== '' && !seen.has(quote) && seen.add(quote));
}

/** What has to stand beside the number: `2/COP.5` is that of a decision without it. */
const wordOf = (number: string, word: 'symbol' | 'decision' | 'resolution'): RegExp | undefined =>
  word === 'symbol' || (word === 'decision' && /\p{L}/u.test(number)) ? undefined : WORDS[word];

/** The sentence of a paragraph that prints it, after the word for a decision where one is sought; of a list, the entry. */
function spanOf({ text }: Paragraph, printed: RegExp, word?: RegExp): { start: number; end: number } | undefined {
  if (!printed.test(text)) return undefined;
  for (const { start, end } of findSentences(text)) {
    const sentence = text.slice(start, end);
    const at = printed.exec(sentence)?.index;
    if (at === undefined || (word && !word.test(sentence))) continue;
    if (sentence.length <= LONGEST && !LEADERS.test(sentence)) return { start, end };
    const rest = sentence.slice(at);
    const [entry = ''] = rest.split(LEADERS);
    const cut = entry.length <= LONGEST_ENTRY ? entry.length : entry.lastIndexOf(' ', LONGEST_ENTRY);
    return { start: start + at, end: start + at + (cut > 0 ? cut : LONGEST_ENTRY) };
  }
  return undefined;
}
