import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { literal, plain } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { DEEDS } from '../../evidence/asked/plan.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import { type DaysLine, headDays } from '../sessions/head-days.ts';

/** So many words beside the place say which meeting is meant. */
const FEWEST_WORDS = 2;

type Meeting = { record: DocumentRecord; line: DaysLine; place: string };

/**
 * When a meeting was that a question names by its place and by what one of its papers is about, where that paper has lost all of its
 * head but the place and the days.
 *
 * @example 'Dates de la réunion à New York sur le marquage et le traçage des armes légères' //=> 1 to 5 June 2015 (A/CONF.192/MGE/2015/L.1)
 */
export const headOfPlace: Handler = (asked, world, say) => {
  const { cues, bodies, ordinals, symbols, decisions, items, times } = asked;
  const names = [bodies, ordinals, symbols, decisions, items, times].flat().length > 0;
  const asksDays = cues.has('when') || cues.has('owndays');
  if (
    names ||
    !asksDays ||
    DEEDS.some((cue) => cues.has(cue)) ||
    !(cues.has('session') || cues.has('meet') || cues.has('conference'))
  )
    return undefined;
  const typed = plain(asked.typed);
  const found = world.knowledge.records.flatMap((record) => meetingOf(record, typed) ?? []);
  if (found.length === 0) return undefined;
  const words = soughtIn(asked, world).words.filter(({ weight }) => weight > 1);
  const about = found.filter((meeting) => isAbout(meeting, words));
  const [first] = about;
  if (!first || new Set(about.map(({ line }) => line.dates.join())).size > 1) return undefined;
  const { record, line } = about.find(({ record }) => record.document.language === asked.language) ?? first;
  const quote = line.quote ?? quoteWhole(world.knowledge, record, line.paragraph);
  return answered(
    asked,
    'passage',
    { ...quoting(say, record, [{ key: line.paragraph.key, quote }], line.paragraph.key), dates: line.dates },
    focusOf(record),
  );
};

/** The place of a line of days, in plain letters: "New York, 1er-5 juin 2015". */
const placeOf = ({ paragraph }: DaysLine): string =>
  plain(/^[^\d,،，]{4,}(?=[,،，])/u.exec(paragraph.text)?.[0].trim() ?? '');

/** The days in the head of a document that was for a meeting at a place that a question, in plain letters, names. */
function meetingOf(record: DocumentRecord, typed: string): Meeting | undefined {
  const line = headDays(record);
  const place = line ? placeOf(line) : '';
  const isNamed = place !== '' && new RegExp(`(?<!\\p{L})${literal(place)}(?!\\p{L})`, 'u').test(typed);
  return line && isNamed ? { record, line, place } : undefined;
}

/** Whether all words beside the place stand in the document. */
function isAbout({ record: { document, paragraphs }, place }: Meeting, words: readonly SoughtWord[]): boolean {
  const ofPlace = place.split(/\P{L}+/u);
  const others = words.filter(({ word }) => !ofPlace.includes(word));
  if (others.length < FEWEST_WORDS) return false;
  const terms = termsIn(paragraphs.map(({ text }) => text).join('\n'), document.language);
  return others.every((word) => holds(word, terms, document.language));
}
