import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import { content, stem } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { termsIn } from '../../evidence/fit.ts';
import { LETTER } from '../../evidence/persons/letter-heads.ts';
import { asksLetterDay, asksSender, isBesideSender, isOfSymbol, isSentOn, letterDay } from '../../letter-senders.ts';
import type { Cue } from '../../lexicon.ts';
import { typedAt } from '../../reading/as-typed.ts';
import { heldAs } from './named-document.ts';

/** Questions of something else than who wrote a letter. */
const OTHERWISE: Cue[] = ['why', 'where', 'howmany', 'negation', 'next', 'previous'];

type Said = { record: DocumentRecord; paragraph: Paragraph; start: number; end: number };

/**
 * Who wrote or signed a letter of a day, or of which day the letter is that a document sends on: the one sentence that gives the letter, its day and from whom it is. Whoever sent that letter on
 * under a symbol of his own wrote another one. A document that is a letter is named by its symbol alone.
 *
 * @example 'What is the date of the letter from Mr. Dânâ transmitted by A/69/761?' //=> “… a letter dated 3 February 2015, addressed to you by …”
 * @example 'Qui a écrit la lettre du 30 mars 2015 transmise par A/69/861 ?' //=> “… une lettre de Mme Zuma, …, en date du 30 mars 2015”
 */
export const letterFrom: Handler = (asked, world, say) => {
  const { typed, language, times, items, decisions, ordinals, symbols, cues } = asked;
  const [time, ...more] = times;
  const day = time?.when;
  const named = items.length + decisions.length + ordinals.length + more.length;
  const isOfDay = !asksSender(typed, language) && asksLetterDay(typed, language) && !time && !isOfSymbol(asked);
  if (!(asksSender(typed, language) || isOfDay) || named > 0 || (time && !(day && isDay(day)))) return undefined;
  if (OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const held = heldAs(asked, world);
  if ((symbols.length > 0 || !day) && !held) return undefined;
  const records = world.knowledge.records.filter(
    ({ id, document: { symbol } }) =>
      !held || id === held.id || (symbol !== undefined && symbol === held.document.symbol),
  );
  const found = records
    .flatMap((record) =>
      isOfDay ? sentOn(record, asked) : day && !isOfSymbol(asked) ? lettersIn(record, day) : letterOf(record),
    )
    .filter((said) => (!day || dayOf(said) === day) && saysRest(said, asked));
  const [best = found[0]] = found.filter(({ record }) => record.document.language === language);
  if (!best || found.some((other) => !isSame(other, best))) return undefined;
  const quote = quoteOf(world.knowledge, best.record, best.paragraph, best.start, best.end);
  const dates = !day && (isOfDay || asksDay(asked)) ? [dayOf(best)].flatMap((one) => one ?? []) : [];
  return answered(
    asked,
    'passage',
    { ...quoting(say, best.record, [{ key: best.paragraph.key, quote }]), dates },
    { within: { record: best.record.id, paragraph: best.paragraph.key } },
  );
};

const asksDay = ({ cues }: Asked): boolean => cues.has('when') || cues.has('docdate');

const dayOf = ({ record, paragraph, start, end }: Said): When | undefined =>
  letterDay(paragraph.text.slice(start, end), record.document.language);

/** "Who sent the letter S/2015/238?": the one line by which a document calls itself a letter, with its day. */
function letterOf(record: DocumentRecord): Said[] {
  const heads = record.paragraphs.filter(({ text }) => LETTER.test(plain(text)));
  return heads.length === 1 ? heads.flatMap((paragraph) => lettersOf(record, paragraph)).slice(0, 1) : [];
}

/** The letters that a document sends on, of which a question says so or names the sender: its own one is of its own day. */
const sentOn = (record: DocumentRecord, asked: Asked): Said[] =>
  isSentOn(asked.typed, asked.language) || restOf(asked).length > 0
    ? record.paragraphs
        .filter(({ text }) => !LETTER.test(plain(text)))
        .flatMap((paragraph) => lettersOf(record, paragraph))
    : [];

/** The sentences of a paragraph that tell from whom a letter is, with its day. */
const lettersOf = (record: DocumentRecord, paragraph: Paragraph): Said[] =>
  findSentences(paragraph.text)
    .map((span) => ({ record, paragraph, ...span }))
    .filter((said) => dayOf(said) !== undefined);

/** The sentences of a document that tell from whom a letter of a day is. */
const lettersIn = (record: DocumentRecord, day: string): Said[] =>
  record.paragraphs.flatMap((paragraph) => lettersOf(record, paragraph)).filter((said) => dayOf(said) === day);

/** One sentence of a text, or that of another text of the same document. */
const isSame = (one: Said, other: Said): boolean =>
  one === other ||
  (one.record !== other.record &&
    one.record.document.symbol !== undefined &&
    one.record.document.symbol === other.record.document.symbol);

/** Whether a sentence has what else a question says of the letter, such as to whom it is. */
function saysRest({ record, paragraph, start, end }: Said, asked: Asked): boolean {
  const { language } = asked;
  const terms = termsIn(paragraph.text.slice(start, end), record.document.language);
  return restOf(asked).every((word) => record.document.language === language && terms.terms.has(stem(word, language)));
}

/** What a question says of a letter beside its day. */
function restOf(asked: Asked): string[] {
  const { language, leftover, bodies } = asked;
  return [...leftover, ...content(typedAt(asked, bodies).join(' '), language)].filter(
    (word) => !isBesideSender(word, language),
  );
}
