import { quoteOf } from '../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord, Paragraph, When } from '../../model.ts';
import { findSentences } from '../../records/sentences.ts';
import { firstDay, hasDays, within } from '../../records/when.ts';
import { questionTerms } from '../../search/question-terms.ts';
import type { Asked } from '../asked.ts';
import { answered, type Handler, notInRecords, passageSource } from '../compose.ts';
import { bind, type Said } from '../events/bind.ts';
import { bindChinese, readChineseQuestion } from '../events/chinese.ts';
import { readEventQuestion } from '../events/question.ts';
import { reworded } from '../events/rewordings.ts';
import { eventWordsOf } from '../events/words/words.ts';
import type { Cue } from '../lexicon.ts';
import { isProse } from '../prose.ts';
import { passagesFor, type World } from '../world.ts';

const MOST_PASSAGES = 60;
const MOST_QUOTES = 2;
/** What goes on for longer is a table or a list without full stops. */
const LONGEST_SENTENCE = 2_000;

/** Questions that other handlers answer, or that no single event answers. */
const OTHERWISE: Cue[] = [
  'negation',
  'next',
  'last',
  'first',
  'previous',
  'cancelled',
  'why',
  'who',
  'howmany',
  'howlong',
  'longest',
  'shortest',
  'hour',
  'rank',
];

/** Reads sentences for the event that a question asks for. */
type Reading = { asksWhen: boolean; asksWhere: boolean; in: (sentence: string) => Said[] };

type Found = Said & { record: DocumentRecord; paragraph: Paragraph; quote: string };

/**
 * When or where something was, where one sentence says it: "On 20 and 21 January 2014, a retreat for the secretariats of
 * the Convention and the Facility was organized in Glion" gives `2014-01-20/2014-01-21`. Every word of the question must
 * stand in it, in order, bound to one date; sentences that give different dates are shown, and none is chosen.
 */
export const events: Handler = (asked, world, say) => {
  if (asked.followUp || asked.source || asked.symbols.length > 0 || OTHERWISE.some((cue) => asked.cues.has(cue)))
    return undefined;
  const found = readings(asked).reduce<Found[]>(
    (before, reading) => (before.length > 0 ? before : find(asked, world, reading)),
    [],
  );
  const [best] = found;
  if (!best) return undefined;
  const dates = narrowest(found.flatMap(({ when }) => when ?? []));
  const fitting = found.filter(({ when }) => dates.length !== 1 || when === dates[0]);
  const shown = dates.length > 1 ? dates.flatMap((date) => found.find(({ when }) => when === date) ?? []) : fitting;
  const quoted = shown.slice(0, dates.length > 1 ? undefined : MOST_QUOTES);
  const parts = {
    lines: quoted.map(({ quote }) => say.quoted(quote)),
    sources: quoted.map(({ record, paragraph, quote }) => passageSource(record, paragraph.key, quote)),
  };
  if (dates.length > 1) return notInRecords(asked, world, say, 'passage', { lead: say.eventsDiffer, ...parts });
  const [when] = dates;
  if (!when) return answered(asked, 'passage', { lead: say.eventPlace, ...parts });
  const text = say.dates(when, hasDays(when) && firstDay(when) > asked.today);
  const lead = fitting.every(({ ahead }) => ahead) ? say.eventAhead(text) : say.eventDated(text);
  return answered(asked, 'passage', { lead, dates: [when], ...parts });
};

/** The question as it was typed, and as the short form is meant in which it was. */
function readings({ typed, language }: Asked): Reading[] {
  const meant = reworded(typed, language);
  return [typed, ...(meant === undefined ? [] : [meant])].flatMap((text) => readAs(text, language) ?? []);
}

function readAs(text: string, language: AnswerLanguage): Reading | undefined {
  const words = eventWordsOf(language);
  if (!words) {
    const question = readChineseQuestion(text);
    return question && { ...question, in: (sentence) => bindChinese(sentence, question) };
  }
  const question = readEventQuestion(text, words);
  return question && { ...question, in: (sentence) => bind(sentence, question, words) };
}

/** Sentences in the language of the question, of the passages that hold most of it. */
function find(asked: Asked, world: World, reading: Reading): Found[] {
  const terms = questionTerms(asked.typed, asked.language, world.terms);
  const quotes = new Set<string>();
  return passagesFor(world, terms, MOST_PASSAGES).flatMap(({ id }) => {
    const held = world.paragraphs.get(String(id));
    if (!held || held.record.document.language !== asked.language || !isProse(held.paragraph)) return [];
    const { record, paragraph } = held;
    return findSentences(paragraph.text).flatMap(({ start, end }) => {
      if (end - start > LONGEST_SENTENCE) return [];
      const mark = /^\s*\[(?:\.{3}|…)\]\s*/u.exec(paragraph.text.slice(start, end))?.[0].length ?? 0;
      const said = reading.in(paragraph.text.slice(start + mark, end));
      if (said.length === 0) return [];
      const quote = quoteOf(world.knowledge, record, paragraph, start + mark, end);
      if (quotes.has(quote)) return [];
      quotes.add(quote);
      return said.map((one) => ({ ...one, record, paragraph, quote }));
    });
  });
}

/** Different dates; of a month and a day in it, the day. */
function narrowest(dates: When[]): When[] {
  const all = [...new Set(dates)];
  const isNarrower = (other: When, date: When) => !hasDays(date) && other.length > date.length && within(other, date);
  return all.sort().filter((date) => !all.some((other) => isNarrower(other, date)));
}
