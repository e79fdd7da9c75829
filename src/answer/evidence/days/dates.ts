import type { AnswerLanguage, DocumentRecord, When } from '../../../model.ts';
import { shiftDay } from '../../../records/calendar.ts';
import { type FoundDate, findDates, findYearless } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { firstDay, lastDay, overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import { keptFor } from '../../kept.ts';
import { HELD_ON } from './held-on.ts';
import { isYearless, NO_YEAR } from './yearless.ts';

/** Dates that one thing has, and the words that only they go with; `before`, those that lead to them. */
export type DatedClause = {
  dates: When[];
  own: string;
  before: string;
  after: string;
  opens: boolean;
  /** It says at which meeting all the rest was done. */
  atMeeting?: boolean;
};

/** A document speaks of days without a year that are so many days before its own, or after it. */
const BEFORE = 180;
const AFTER = 90;

/** So many sentences are kept with their dates. */
const MOST_READ = 5_000;

/** The dates that a text gives in full. Several rules look at those of one sentence, and one question after the other. */
const fullDates = keptFor(MOST_READ, (text, code): readonly FoundDate[] => findDates(text, languageOf(code)));

/** The dates of a sentence; days without a year are those of the session of the document, or the nearest to its own. */
export function datesIn(text: string, language: LanguageData, { document }: DocumentRecord): FoundDate[] {
  const found = fullDates(text, language.code);
  const date = document.date ?? titleDay(document);
  const own = openingYear(text);
  const near = date?.length === 10 ? `${shiftDay(date, -BEFORE)}/${shiftDay(date, AFTER)}` : date;
  const period = own ? `${own}-01-01/${own}-12-31` : (document.session?.dates ?? near);
  const ahead = document.session?.dates ? [] : ofYearToCome(text, language, date);
  const nearest = period ? findYearless(text, language, period) : [];
  const open = [...ahead, ...nearest.filter(({ start }) => !ahead.some((one) => one.start === start))];
  const free = open.filter(({ start, end }) => !found.some((date) => date.start < end && start < date.end));
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

/** "To hold in 2031 a session of three weeks, from 3 to 21 April": the only year of a sentence, of that in which its document was issued, or the next two. */
const IN_YEAR = /(?<!\p{L})(?:in|en|во?|في(?: عام| سنة)?) ((?:19|20)\d\d)(?!\d)/iu;
const MOST_AHEAD = 2;

/** The days without a year behind the only year of a sentence, of what is to come. */
function ofYearToCome(text: string, language: LanguageData, issued: When | undefined): FoundDate[] {
  const named = IN_YEAR.exec(text);
  const [, year = ''] = named ?? [];
  const ahead = Number(year) - Number(issued?.slice(0, YEAR));
  const isOnly = (text.match(YEARS) ?? []).every((other) => other === year);
  if (!named || !isOnly || !(ahead >= 0 && ahead <= MOST_AHEAD)) return [];
  return findYearless(text, language, `${year}-01-01/${year}-12-31`).filter(({ start }) => start > named.index);
}
const YEAR = 4;

/** The day that the title of a document gives, where its head gives none: "Opening of the General Assembly on 15 September 2020". */
function titleDay({ title, language }: DocumentRecord['document']): When | undefined {
  const [only, ...others] = fullDates(title, language);
  return others.length === 0 && only?.when.length === DAY ? only.when : undefined;
}
/** `2020-09-15`. */
const DAY = 10;

/** "En 2011, …, que se celebró en Viena los días 21 y 22 de noviembre" (NPT/CONF.2015/5). */
const OPENS_IN = /^[^\p{L}\p{N}]*(?:(?:in|en|во?|في(?: عام| سنة)?) )?((?:19|20)\d\d)(?: (?:году|г\.)|年)?[,，،]/iu;
const YEARS = /(?<![\d/.-])(?:19|20)\d\d(?![\d/])/gu;

/** The only year of a sentence, where it opens with it: days that have none are of that year. */
function openingYear(text: string): string | undefined {
  const year = OPENS_IN.exec(text)?.[1];
  return year !== undefined && (text.match(YEARS) ?? []).every((other) => other === year) ? year : undefined;
}

/**
 * The dates of a sentence, with the days that it gives without a year where its document has no date of its own either, as in a text
 * of a corpus that has lost its head: those are of `NO_YEAR`.
 */
export function daysIn(text: string, language: LanguageData, record: DocumentRecord): FoundDate[] {
  const found = datesIn(text, language, record);
  const { document } = record;
  if ((document.date ?? document.session?.dates ?? titleDay(document)) !== undefined) return found;
  const open = findYearless(text, language, `${NO_YEAR}-01-01/${NO_YEAR}-12-31`);
  const free = open.filter(({ start, end }) => !found.some((date) => date.start < end && start < date.end));
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

/** A text with blanks for its dates, so that the numbers left are of something else. */
export const withBlankDates = (text: string, language: LanguageData, written = text): string =>
  fullDates(text, language.code).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    written,
  );

/** The same in plain letters. */
export const withoutDates = (text: string, language: LanguageData): string =>
  withBlankDates(text, language, plain(text));

/** Nothing but "and", commas and prepositions between two dates: both are of one thing. */
const JOINS =
  /^[\s,;；،、و和及]*(?:\p{L}{1,4}(?!\p{L})[\s,]*){0,3}$|^,?\s(?:and|et|y|и) (?:in|at|à|en|в) \p{Lu}[\p{L} .'’-]*,?\s?$/u;

/** So many characters before a day hold the verb that leads to it. */
const LONGEST_LEAD = 160;

/** A place right after a date: "on 10 and 11 February 2010 in Westchester County". */
const PLACE_AFTER = /^\s?,?\s?(?:\p{Ll}{1,3}\s)?\p{Lu}/u;

/** "On", or "At its 17th meeting, on", or "عُقد، يومي": the verb, with vowel signs, before its day. */
const OPENS = /^[^\p{L}\p{N}]*(?:(?:[\p{L}\p{M}]+[ ,،]*){0,4}|\p{L}+ \p{L}+ \d+\p{L}* \p{L}+,? ?\p{L}* ?)$/u;

/** "The fair was held on 4 May, and the regatta on 9 June": what is said before the day is said of it. */
const saysMore = (before: string, { finiteVerb }: LanguageData): boolean => {
  const words = plain(before);
  return [...words.matchAll(/ /g)].some(({ index }) => finiteVerb.test(words.slice(index)));
};

/** Words with which a sentence says at which meeting something was done. */
export const AT: Record<AnswerLanguage, RegExp> = {
  en: /^(?:at|during|in)$/,
  fr: /^(?:a|lors|au|durant|dans|pendant)$/,
  es: /^(?:en|durante)$/,
  ru: /^(?:на|в|во)$/,
  ar: /^و?(?:في|خلال|اثناء)$/,
  zh: /^在/u,
};

const LONGEST_OPENING = 120;

/** "At its coordination and management meeting held on", "На 7378-м заседании Совета, состоявшемся": all that is said is said of that day. */
export function opensAtMeeting(before: string, { code }: LanguageData): boolean {
  const words = plain(before).match(/[\p{L}\p{M}]+/gu) ?? [];
  const meetings = eventWordsOf(code)?.meetings;
  return (
    before.length <= LONGEST_OPENING &&
    meetings !== undefined &&
    AT[code].test(words[0] ?? '') &&
    words.some((word) => meetings.test(word)) &&
    !/[.;:]\s/u.test(before)
  );
}

/** "For the Pacific islands (in Nadi, Fiji, from 9 to 12 October 2017), East Africa (in Entebbe, …)": each in brackets. */
const isBracketed = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** Where the few words before a bracket begin that tell its date from those of the others. */
const labelStart = (text: string, at: number): number =>
  /(?:[\p{L}-]+ ){1,2}$/u.exec(text.slice(0, text.lastIndexOf('(', at)))?.index ?? 0;

/**
 * The dates of a sentence by what they go with. Of several, each goes with the words before it, up to the date before; with
 * those after it where a place follows the first and the last, or where the first opens the sentence. The words before all of them are
 * common to all, and left out.
 */
export function clausesOf(text: string, found: readonly FoundDate[], language: LanguageData): DatedClause[] {
  const groups: { start: number; end: number; dates: When[] }[] = [];
  for (const { start, end, when } of found) {
    const last = groups.at(-1);
    if (last && JOINS.test(text.slice(last.end, start))) {
      last.end = end;
      last.dates.push(when);
    } else groups.push({ start, end, dates: [when] });
  }
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return [];
  const isShort = OPENS.test(text.slice(0, first.start)) && !saysMore(text.slice(0, first.start), language);
  const atMeeting = !isShort && opensAtMeeting(text.slice(0, first.start), language);
  const opens = isShort || atMeeting;
  const before = (start: number) => text.slice(0, start);
  if (groups.length === 1)
    return [
      {
        dates: first.dates,
        own: text,
        before: opens ? text : before(first.start),
        after: text.slice(first.end),
        opens,
        atMeeting,
      },
    ];
  // "The fourth session, held on 2 December in Lima, and the resumed one, which will take place on 8 February in Geneva" (FCCC/SBI/2014/21).
  const isLedUp =
    language.code !== 'zh' &&
    groups.every(({ start }) =>
      HELD_ON[language.code].test(unpointed(text.slice(Math.max(0, start - LONGEST_LEAD), start))),
    );
  const follows = opens || (!isLedUp && [first, last].every(({ end }) => PLACE_AFTER.test(text.slice(end))));
  const label = groups.every(({ start }) => isBracketed(text, start)) ? labelStart(text, first.start) : 0;
  return groups.map(({ start, end, dates }, i) => {
    const next = groups[i + 1]?.start ?? text.length;
    const after = text.slice(end, next);
    if (opens && i === 0) return { dates, opens, atMeeting, after, own: text.slice(0, next), before: text };
    return follows
      ? { dates, opens: false, after, own: text.slice(start, next), before: text.slice(0, next) }
      : {
          dates,
          opens: false,
          after,
          own: text.slice(groups[i - 1]?.end ?? label, next === text.length ? next : end),
          before: before(start),
        };
  });
}

/** Whether a date can be meant by the times that a question names: 15 March 2011 by "in March 2011", or by "before 2012". */
export function fitsTimes(date: When, { times, cues, today, source }: Asked): boolean {
  // Of which year a day is nobody has said.
  if (isYearless(date)) return !cues.has('next') && times.every(({ when }) => when === undefined);
  // What a source that is named calls next is next from its own day.
  if (cues.has('next') && !source && lastDay(date) < today) return false;
  return times.every(({ when }) => {
    if (when === undefined) return true;
    if (cues.has('before') || cues.has('until'))
      return lastDay(date) < firstDay(when) || (cues.has('until') && overlap(date, when));
    if (cues.has('after') || cues.has('since'))
      return firstDay(date) > lastDay(when) || (cues.has('since') && overlap(date, when));
    return overlap(date, when);
  });
}
