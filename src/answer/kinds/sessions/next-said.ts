import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { type FoundDate, findDates } from '../../../records/dates.ts';
import { CONDITIONS } from '../../../records/languages/conditions.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { firstDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, passageSource } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';

/** What else is asked of a session. */
const OTHERWISE: Cue[] = [
  'where',
  'who',
  'why',
  'hour',
  'howlong',
  'howmany',
  'agenda',
  'item',
  'documents',
  'decision',
];

/** Letters that stand for a body. */
const LETTERS = /^\p{Lu}{3,9}$/u;

/** No more stands between the name of a body and the days of its session. */
const LONGEST_GAP = 60;

type Found = { when: When; record: DocumentRecord; paragraph: Paragraph; sentence: Span };

/**
 * The next session of a body that the records know by no more than its letters, where a sentence gives its number and its days: "the
 * seventy-first session of ESCAP was to be held from 25 to 29 May 2015".
 *
 * @example 'When is the next ESCAP session?' asked on 4 May 2015 //=> 2015-05-25/2015-05-29
 */
export const nextSaid: Handler = (asked, world, say) => {
  const letters = lettersIn(asked);
  if (letters === undefined || !asked.cues.has('next') || OTHERWISE.some((cue) => asked.cues.has(cue)))
    return undefined;
  const coming = world.knowledge.records
    .flatMap((record) => saidIn(record, letters))
    .filter(({ when }) => firstDay(when) > asked.today)
    .sort((a, b) => (firstDay(a.when) < firstDay(b.when) ? -1 : 1));
  const [first, ...others] = coming;
  if (!first || others.some(({ when }) => firstDay(when) === firstDay(first.when) && when !== first.when))
    return undefined;
  const { record, paragraph, sentence, when } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  return answered(asked, 'passage', {
    lead: say.eventAhead(say.dates(when, true)),
    lines: [say.quoted(quote)],
    dates: [when],
    sources: [passageSource(record, paragraph.key, quote)],
  });
};

/** The letters by which a question names a body of which nothing else is known, where it says nothing else. */
function lettersIn({ leftover, tokens, bodies, times, ordinals, symbols, cues }: Asked): string | undefined {
  const [word, ...others] = leftover;
  const isOther = bodies.some(({ weak }) => !weak) || times.length + ordinals.length + symbols.length > 0;
  if (word === undefined || others.length > 0 || isOther || !(cues.has('session') || cues.has('meet')))
    return undefined;
  const typed = tokens.find((token) => token.word === word)?.typed ?? '';
  return LETTERS.test(typed) ? typed : undefined;
}

/** What the sentences of a document say of the numbered sessions of a body. */
function saidIn(record: DocumentRecord, letters: string): Found[] {
  const language = languageOf(record.document.language);
  const { links, holding } = language;
  const owner = new RegExp(`^ (?:${links.of})(?:${links.articles})?${plain(letters)}(?![\\p{L}\\p{N}-])`, 'u');
  const isHolding = (gap: string) =>
    gap.length <= LONGEST_GAP && (gap.match(/[\p{L}']+|[^\s\p{L}']/gu) ?? []).every((word) => holding.includes(word));
  return record.paragraphs.flatMap((paragraph) => {
    if (!paragraph.text.includes(letters)) return [];
    const words = plain(paragraph.text);
    const dates = findDates(paragraph.text, language);
    return findSentences(paragraph.text).flatMap((sentence): Found[] =>
      CONDITIONS[language.code].test(words.slice(sentence.start, sentence.end))
        ? []
        : findOrdinals(words, sentence, language).flatMap(({ end }): Found[] => {
            const named = owner.exec(words.slice(end, sentence.end));
            const to = end + (named?.[0].length ?? 0);
            const date: FoundDate | undefined = dates.find(({ start }) => named && start >= to && start < sentence.end);
            return date && isHolding(words.slice(to, date.start))
              ? [{ when: date.when, record, paragraph, sentence }]
              : [];
          }),
    );
  });
}
