import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, MastheadField, Paragraph, Source } from '../../../model.ts';
import { beginningOf } from '../../../records/beginning.ts';
import type { Asked } from '../../asked.ts';
import { centralSentence, landSpokenOf } from '../../central-sentence.ts';
import { passageSource } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { isHeadingLike } from '../../section-numbers.ts';
import { selfDescription } from '../../self-description.ts';
import { textsBeside, type World } from '../../world.ts';
import { mastheadSources } from './masthead-sources.ts';

/** The entries of a record on whose words the card of its document rests. */
const TOLD: MastheadField[] = ['kind', 'session', 'date', 'item'];

/**
 * What is told of a document without a title, beside the body or session that it is for: its kind, its date and its item, and
 * what it says of itself, or else how its text begins, called a beginning.
 *
 * @example untitledCard(asked, world, say, FCCC/SBSTA/2019/2).lines
 * // ['Dated 5 August 2019.', 'The text held here begins: “The SBSTA welcomed the annual report on progress …”']
 */
export function untitledCard(
  asked: Asked,
  world: World,
  say: Phrases,
  record: DocumentRecord,
): { lines: string[]; dates: string[]; sources: Source[] } {
  const { kind, date, item } = record.document;
  const { untitled } = say;
  const kindName = say.kinds[kind];
  const told = [
    ...(kindName ? [untitled.kind(kindName)] : []),
    ...(date ? [untitled.dated(say.dates(date, false))] : []),
    ...(item ? [untitled.item(item)] : []),
  ];
  const words = ownWords(world, record);
  const line = words && (words.isSelf ? untitled.saysOfItself : untitled.begins)(words.shown);
  const spoken = words?.isSelf ? undefined : mostSpoken(world, record);
  const most = spoken && !words?.source.quote?.includes(spoken.quote ?? '') ? [spoken] : [];
  // "What is it about?" is answered by the titles of its sections, too.
  const headings = asksTopic(asked)
    ? record.paragraphs
        .filter(isHeading)
        .filter(({ key }) => key !== words?.source.paragraph)
        .slice(0, MOST_HEADINGS)
    : [];
  const titles = headings.map((one) => passageSource(record, one.key, quoteWhole(world.knowledge, record, one)));
  return {
    lines: [
      ...told,
      ...(line ? [line] : []),
      ...most.map(({ quote = '' }) => untitled.speaksMost(quote)),
      ...(titles.length > 0 ? [untitled.headings(say.list(titles.map(({ quote }) => say.quoted(quote))))] : []),
    ],
    dates: date ? [date] : [],
    sources: [
      ...TOLD.flatMap((field) => mastheadSources(record, field)),
      ...ownSources(world, record),
      ...most,
      ...titles,
    ],
  };
}

const MOST_HEADINGS = 3;

/** The sentence that tells most of a text that does not say what it is, of the country of which its texts speak most. */
function mostSpoken(world: World, record: DocumentRecord): Source | undefined {
  const found = centralSentence(record, landSpokenOf([record, ...textsBeside(record, world)]));
  if (!found) return undefined;
  const { paragraph, start, end } = found;
  return passageSource(record, paragraph.key, quoteOf(world.knowledge, record, paragraph, start, end));
}

/** "What is it about?", and not only "what is it?". */
const asksTopic = ({ matches }: Asked): boolean => matches.some(({ cue }) => cue === 'about');

/** A line that is no sentence and has some words is a title of a section. */
const isHeading = (paragraph: Paragraph): boolean =>
  ['head', 'body'].includes(paragraph.part) &&
  isHeadingLike(paragraph) &&
  paragraph.text.length >= (/\p{Script=Han}/u.test(paragraph.text) ? 20 / 3 : 20) &&
  !/\d/.test(paragraph.text.replace(/^\d+[.)]? /, ''));

/** Where a document tells what it is or begins, for a title that a person gave it, too. */
export function ownSources(world: World, record: DocumentRecord): Source[] {
  const words = ownWords(world, record);
  if (words) return [words.source];
  const [first] = record.paragraphs;
  return first ? [passageSource(record, first.key, quoteWhole(world.knowledge, record, first))] : [];
}

/** The sentence that says what the document is, or else its first ones; `shown` with a sign where it is cut. */
function ownWords(
  world: World,
  record: DocumentRecord,
): { isSelf: boolean; shown: string; source: Source } | undefined {
  const said = selfDescription(record);
  const begins = said ? undefined : beginningOf(record);
  const words = said ?? begins;
  if (!words) return undefined;
  const { paragraph, start, end } = words;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return {
    isSelf: said !== undefined,
    shown: begins?.cut ? `${quote} …` : quote,
    source: passageSource(record, paragraph.key, quote),
  };
}
