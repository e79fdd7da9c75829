import type { DecisionId, When } from '../../model.ts';
import { findDecisions } from '../../records/decision-numbers.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import type { Plan } from './asked/plan.ts';
import { fitOfBody } from './bodies/fit-of-body.ts';
import type { OwnOf } from './bodies/own-bodies.ts';
import { daysIn, fitsTimes, withBlankDates } from './days/dates.ts';
import { daysOfHosted } from './days/days-of-hosted.ts';
import { deadlinesMeant } from './days/deadlines.ts';
import { foundingYear } from './days/founding-year.ts';
import { datesOf } from './days/meant-dates.ts';
import { type SittingDay, sittingDayOf } from './days/sitting-days.ts';
import { asksYear, asksYearAlone, asksYears, onlyYear, yearBehind, yearList, yearSince } from './days/years.ts';
import { type Around, type Fit, holds, termsIn } from './fit.ts';
import { asksFormer } from './persons/former.ts';
import { withoutOtherOffices } from './persons/roles.ts';
import { type Meant, meantEntries } from './texts/lists.ts';
import type { Candidate } from './texts/sentences.ts';
import { aroundOf } from './words/around.ts';
import { isUnsure, SINCE_ASKED } from './words/sure.ts';

/** A sentence held against a question. */
export type Weighed = {
  candidate: Candidate;
  language: LanguageData;
  text: string;
  around: Around;
  fit: Fit;
  /** The decisions that it names, and the dates that go with what is sought. */
  ids: () => readonly DecisionId[];
  dates: () => readonly When[];
  /** The day of the sitting at which it says that something was done, where it gives no date itself. */
  sitting: () => SittingDay | undefined;
  /** The entries of its list that answer. */
  entries: () => readonly Meant[];
};

/** Holds a sentence against what is sought; what takes longer to read is read when a rule first asks for it. */
export function weighed(candidate: Candidate, plan: Plan, own: OwnOf): Weighed {
  const { asked, sought, numbers, isDeed, isDeadline, isPerson } = plan;
  const { record, paragraph, start, end, before } = candidate;
  const language = languageOf(record.document.language);
  const lead = paragraph.text.slice(start, end);
  const entries = once(() => meantEntries(candidate.entries, lead, language, plan));
  // What other entries say of a place or a day is not said of the one that is meant.
  const told = candidate.entries.length > 0 && plan.happens ? entries().map(({ entry }) => entry) : candidate.entries;
  const text = [lead, ...told.map((entry) => entry.text)].join('\n');
  const sitting = once(() =>
    plan.wanted === 'date' &&
    isDeed &&
    !numbers.some(({ isOrdinal }) => isOrdinal) &&
    daysIn(lead, language, record).length === 0
      ? sittingDayOf(record, paragraph, candidate, language)
      : undefined,
  );
  const isForeign = language.code !== asked.language && sought.words.some(({ ofBody }) => ofBody);
  const namesBody = (said: string) => isForeign && plan.isOfBody(said, language, false);
  const isAsked = (word: string) =>
    sought.words.some((one) => one.weight > 1 && holds(one, termsIn(word, language.code), language.code));
  const ownsAll = (words: string) => {
    const terms = termsIn(words, language.code);
    return sought.words.every((one) => one.weight <= 1 || holds(one, terms, language.code));
  };
  const read = () => {
    const { when } = sitting() ?? {};
    if (when !== undefined)
      return isUnsure(leading(lead), asked.typed, language.code, true) || !fitsTimes(when, asked) ? [] : [when];
    const [hosted] = daysOfHosted(asked, plan.world, candidate);
    if (hosted !== undefined) return [hosted];
    const listed = candidate.entries.length > 0 && plan.wanted === 'date';
    const ofEntries = listed ? entries().flatMap(({ dates }) => dates) : [];
    // "That the next review be held in 2024 as follows: (a) …": the year stands before the list.
    if (listed && ofEntries.length === 0 && asksYearAlone(asked.typed) && ownsAll(lead)) return onlyYear(lead);
    // "To submit by 31 March their views on: (a) …": the day stands before the list.
    if (listed && (ofEntries.length > 0 || !isDeadline)) return ofEntries;
    const dates = isDeadline
      ? deadlinesMeant(lead, language, record, sought, around(), asksFormer(asked.typed, asked.language)).filter(
          (when) => when.length > YEAR || asksYear(asked.typed),
        )
      : datesOf(asked, sought, record, lead, language, numbers, around(), isDeed, namesBody);
    // "Since its establishment by the General Assembly in 1963", in a sentence with other years.
    const founded = asked.cues.has('create') && asksYearAlone(asked.typed) ? foundingYear(lead, language.code) : [];
    if (founded.length > 0) return fitsTimes(founded[0] ?? '', asked) ? founded : [];
    if (asksYears(asked.typed)) return dates.length > 1 ? dates : yearList(lead);
    // "When was the Institute set up?": of what is long ago, documents often give no more.
    const isAlone = asksYearAlone(asked.typed);
    const isOfYears = isAlone || (asked.cues.has('create') && asked.bodyIds.length === 0 && !isDeadline);
    // "Since when has the Group been calling for steps?": "has been calling since 2007 for steps" (NPT/CONF.2015/WP.21).
    const since = dates.length === 0 && SINCE_ASKED.test(asked.typed) ? yearSince(lead) : [];
    if (since.length > 0) return fitsTimes(since[0] ?? '', asked) ? since : [];
    const isYear = dates.length === 0 && isOfYears && (language.code !== 'zh' || namesYear(lead, asked.typed));
    if (!isYear) return dates.length > 0 || isDeadline ? dates : yearBehind(lead, isAsked);
    // The year of a day is of what was done on that day, where no year is asked for.
    return onlyYear(isAlone ? lead : withBlankDates(lead, language));
  };
  const around = once(() => aroundOf(record, paragraph, before, asked, own, lead));
  const ownFit = once(() => {
    const said = isPerson ? withoutOtherOffices(text, asked.typed) : text;
    return fitOfBody(said, around(), language, plan);
  });
  return {
    candidate,
    language,
    text,
    get around() {
      return around();
    },
    get fit() {
      return ownFit();
    },
    ids: once(() => findDecisions(plain(text), language).map(({ id }) => id)),
    dates: once(read),
    sitting,
    entries,
  };
}

/** All that a sentence says, said of one day. */
const leading = (text: string) => ({ before: text, after: '', opens: true });

/** `2017` */
const YEAR = 4;

/** Chinese words are too much alike to tell which year is meant, but for that right before the name: 2016年世界毒品问题大会特别会议. */
const namesYear = (text: string, typed: string): boolean =>
  [...text.matchAll(/\d{4}年(\p{Script=Han}{4})/gu)].some(([, name = '']) => typed.includes(name));

function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
