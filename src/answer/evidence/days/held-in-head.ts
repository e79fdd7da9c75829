import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { unpointed } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { namesPlace } from '../judge.ts';
import { headOf, isTimeOfHead } from '../texts/heads.ts';
import { TOOK_PLACE } from '../words/sure.ts';

/** A line that gives place and days is no longer, and stands among so many lines. */
const LONGEST_LINE = 120;
const MOST_LINES = 12;

/** What a question has that asks when or where a gathering is, and nothing else. */
const OF_GATHERING: ReadonlySet<Cue> = new Set([
  'when',
  'where',
  'meet',
  'session',
  'past',
  'ignore',
  'follow',
  'owndays',
  'happen',
  'year',
  'future',
]);

/** "Version 2 (2012-07-12)", "Date: 18 novembre 1968", "Paris, 12 octobre 1955 – modifiée en 1968": days of papers. */
const OF_PAPER = /^(?:draft|version|update|date|fecha|дата|distr|original)|modifi|amended|revis|\d{4}-\d\d-\d\d/iu;
/** What is left of the line is the name of a place. */
const PLACE = /\p{Lu}\p{Ll}{2,}|\p{Lu}{4,}/u;

/**
 * When and where a gathering is that a question names as the head of its document does, by the one line of that head which gives a place
 * and days: "(EC, Toronto, Canada, 13-14 May 2010)". Nothing where heads of several documents give several days, or a time is asked about that is not
 * theirs.
 *
 * @example heldInHead([asked of 'When did the Expert Team on World Data Centres meet in 2010?'], world, say) // 2010-05-13/2010-05-14
 */
export function heldInHead(all: readonly Asked[], world: World, say: Phrases): Reply | undefined {
  const [asked] = all;
  if (!asked) return undefined;
  const found = all.flatMap(({ source }) => source?.records.flatMap(linesOf) ?? []);
  const [line, ...others] = found;
  if (!line || others.some(({ when }) => when !== line.when)) return undefined;
  const isOfTimes = asked.times.every(({ when }) => when !== undefined && isTimeOfHead(line.record, when));
  if (!isOfTimes || (asked.cues.has('where') && !isPlaced(line, world))) return undefined;
  const parts = [
    { key: line.paragraph.key, quote: quoteOf(world.knowledge, line.record, line.paragraph, 0, line.said.length) },
  ];
  return answered(
    asked,
    'passage',
    { ...quoting(say, line.record, parts, line.paragraph.key), dates: [line.when] },
    { within: { record: line.record.id, paragraph: line.paragraph.key } },
  );
}

/** Whether nothing is left of a question but when, or where, something is. */
export const asksOnlyWhen = ({ cues, leftover, ordinals, bodies, items }: Asked): boolean =>
  (cues.has('when') || cues.has('where')) &&
  [...cues].every((cue) => OF_GATHERING.has(cue)) &&
  leftover.length + ordinals.length + bodies.length + items.length === 0;

/** Little but the name of a place stands beside the days, or the line names one. */
const isPlaced = ({ record, said, beside }: Line, world: World): boolean =>
  (beside.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_WORDS ||
  namesPlace(said, languageOf(record.document.language), world);
const MOST_WORDS = 6;

type Line = { record: DocumentRecord; paragraph: Paragraph; said: string; beside: string; when: When };

const firstOf = (text: string): string => text.slice(0, findSentences(text)[0]?.end ?? text.length);

function linesOf(record: DocumentRecord): Line[] {
  const { language, date } = record.document;
  const { texts } = headOf(record);
  const lines = record.paragraphs
    .slice(0, MOST_LINES)
    .filter(({ part, text }) => part === 'head' && text.length <= LONGEST_LINE && texts.includes(text));
  const opening = record.paragraphs.find(({ part, heading }) => part === 'body' && !heading);
  const told = opening && TOOK_PLACE[language].test(unpointed(firstOf(opening.text))) ? [opening] : [];
  return [...lines, ...told].flatMap((paragraph): Line[] => {
    const said = firstOf(paragraph.text);
    const days = findDates(said, languageOf(language)).filter(({ when }) => when.split('/').every(isDay));
    const [day, ...more] = days;
    if (!day || more.length > 0 || OF_PAPER.test(paragraph.text) || day.when === date) return [];
    const beside = `${said.slice(0, day.start)} ${said.slice(day.end)}`;
    return PLACE.test(beside) ? [{ record, paragraph, said, beside, when: day.when }] : [];
  });
}
