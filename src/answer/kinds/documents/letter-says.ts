import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { landsIn } from '../../evidence/lands/lands.ts';
import { ASKS_LETTER, LETTER } from '../../evidence/persons/letter-heads.ts';
import { asksOfLetter, endsLetter, isBesideLetter, putsRequest, senderIn } from '../../letter-words.ts';
import type { Cue } from '../../lexicon.ts';
import { namedBodies } from '../../slots/bodies.ts';

/** Questions of something else than what a letter says. */
const OTHERWISE: Cue[] = ['when', 'where', 'hour', 'why', 'who', 'howmany', 'negation', 'symbol', 'title'];
/** A longer answer is the letter itself. */
const MOST = 5;

type Letter = { record: DocumentRecord; head: Paragraph; day: string | undefined; lands: string[] };

/**
 * What a letter or a note of a country asks for, which is named by its country, its day or both: the sentences that put a request, and those
 * that tell what the country means to do.
 *
 * @example 'What does the letter of Saint Kitts and Nevis request?' //=> “I wish to inform you that the Government … is keenly interested in …”
 */
export const letterSays: Handler = (asked, world, say) => {
  if (!isOfLetter(asked)) return undefined;
  const letters = world.knowledge.records
    .flatMap((record) => letterIn(record) ?? [])
    .filter((letter) => isMeant(letter, asked));
  const [first, ...others] = letters;
  if (!first || others.some((other) => !isSame(other, first))) return undefined;
  const { record, head } = letters.find((letter) => letter.record.document.language === asked.language) ?? first;
  const parts = requestsOf(record, head).map(({ paragraph, start, end }) => ({
    key: paragraph.key,
    quote: quoteOf(world.knowledge, record, paragraph, start, end),
  }));
  if (parts.length === 0 || parts.length > MOST) return undefined;
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: parts[0]?.key ?? head.key },
  });
};

/** Two texts are of one letter where they have its day, and a country in common. */
const isSame = (one: Letter, other: Letter): boolean =>
  one.day === other.day &&
  (one.lands.some((land) => other.lands.includes(land)) || one.lands.length + other.lands.length === 0);

function isOfLetter({ typed, language, cues, items, decisions, ordinals, symbols, bodies }: Asked): boolean {
  const named = items.length + decisions.length + ordinals.length + symbols.length + namedBodies(bodies).length;
  const isElse = named > 0 || OTHERWISE.some((cue) => cues.has(cue));
  return !isElse && ASKS_LETTER.test(plain(typed)) && asksOfLetter(typed, language);
}

/** The letter that a document is: its head says from whom and of which day. */
function letterIn(record: DocumentRecord): Letter | undefined {
  const { language } = record.document;
  const [head, ...others] = record.paragraphs.filter(({ text }) => LETTER.test(plain(text)));
  if (!head || others.length > 0) return undefined;
  const [date] = findDates(head.text, languageOf(language));
  return { record, head, day: date?.when, lands: landsIn(senderIn(head.text), language) };
}

/** Whether the country and the day that a question names are those of a letter, and its other words stand in the head of it. */
function isMeant({ record, head, day, lands }: Letter, asked: Asked): boolean {
  const { typed, language, leftover, times } = asked;
  const named = landsIn(typed, language);
  const days = times.flatMap(({ when }) => when ?? []);
  if (named.length + days.length === 0 || times.length > days.length) return false;
  if (!named.every((land) => lands.includes(land)) || !days.every((when) => day?.startsWith(when))) return false;
  const without = (word: string) => typed.split(/[\s'’]+/u).filter((one) => !plain(one).includes(word));
  const isOfLand = (word: string) => landsIn(without(word).join(' '), language).length < named.length;
  const isInHead = (word: string) => record.document.language === language && plain(head.text).includes(word);
  return leftover.every((word) => isBesideLetter(word, language) || isInHead(word) || isOfLand(word));
}

/** The sentences of a letter, from its head to its signature, that put its requests. */
function requestsOf({ paragraphs, document }: DocumentRecord, head: Paragraph) {
  const below = paragraphs.slice(paragraphs.indexOf(head) + 1);
  const end = below.findIndex(({ text }) => endsLetter(text));
  return below.slice(0, end < 0 ? undefined : end).flatMap((paragraph) =>
    findSentences(paragraph.text)
      .filter((span) => putsRequest(paragraph.text.slice(span.start, span.end), document.language))
      .map((span) => ({ paragraph, ...span })),
  );
}
