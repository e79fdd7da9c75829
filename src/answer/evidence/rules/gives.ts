import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import { asksSitting } from '../../sittings/asks-sitting.ts';
import { asksMeetings, saysEachMeeting } from '../asked/meetings-asked.ts';
import { holdsNumber } from '../asked/numbers.ts';
import { asksSeveral } from '../asked/wanted.ts';
import { withoutAgreedAt } from '../days/as-agreed.ts';
import { isBesideMeeting } from '../days/beside-meeting.ts';
import { daysIn, withoutDates } from '../days/dates.ts';
import { deadlinesIn } from '../days/deadlines.ts';
import { HOUR } from '../days/hour-said.ts';
import { SUBORDINATE } from '../days/in-order.ts';
import { leadsTo } from '../days/leads-to-date.ts';
import { givesPeriod } from '../days/periods.ts';
import { isBesidePlace, placesWithDays } from '../days/places-with-days.ts';
import { sittingNumbersIn } from '../days/sitting-days.ts';
import { isYearless } from '../days/yearless.ts';
import { asksYearAlone } from '../days/years.ts';
import { isFewer, namesPlace, saysHeld } from '../judge.ts';
import { asksHall, saysHall } from '../lands/halls.ts';
import { withoutLands } from '../lands/land-names.ts';
import { asksSeat, saysOffice, saysSeat } from '../lands/seats.ts';
import { ASKS_LETTER, LETTER } from '../persons/letter-heads.ts';
import { isOfConference } from '../words/includes-it.ts';
import type { Rule } from './rule.ts';

/** The kind of thing that is asked for, which a sentence must give. */
export const GIVES: readonly Rule[] = [
  {
    name: 'gives a date',
    // "In which year was 26 September declared the Day?": a day without its year does not say.
    keeps: ({ dates, text, language }, { wanted, isDeadline, asked: { typed } }) =>
      wanted !== 'date' ||
      (isDeadline && givesPeriod(text, language.code)) ||
      dates().some((when) => !(asksYearAlone(typed) && isYearless(when))),
  },
  {
    name: 'gives one day, as the last or in the text of a decision',
    keeps: ({ dates, text, language }, { isDeadline, wanted, scope }) =>
      (isDeadline && dates().length === 0 && givesPeriod(text, language.code)) ||
      !(isDeadline || (wanted === 'date' && scope.paragraphs && !scope.isBefore)) ||
      new Set(dates()).size === 1,
  },
  {
    name: 'leads from what is asked to its date',
    keeps: ({ text, language, dates, candidate: { record } }, { sought, wanted, isOther, isNamed, asked }) =>
      !(isOther && !isNamed && wanted === 'date') ||
      (LETTER.test(plain(text)) && ASKS_LETTER.test(plain(asked.typed))) ||
      (dates().length > 0 && dates().every((when) => when.length === YEAR)) ||
      leadsTo(sought, text, language, record, asked),
  },
  {
    name: 'gives as many dates as are asked for',
    // "By what time did all groups have to finish?" asks for one.
    keeps: ({ dates, fit }, { asked, wanted, isDeadline }) =>
      wanted !== 'date' || (isDeadline && !asksSeveral(asked)) || !isFewer(asked, dates(), fit),
  },
  {
    name: 'gives days, where place and time are asked for',
    keeps: ({ text, language, dates }, { wanted, world, asked: { cues } }) =>
      !(wanted === 'date' && cues.has('where')) ||
      dates().some((when) => when.length > MONTH) ||
      namesPlace(text, language, world),
  },
  {
    // "Registration starts at 9 a.m.": where the session is, it does not say.
    name: 'gives a place, where place and hour are asked for',
    keeps: ({ text, language }, { wanted, world, asked: { cues } }) =>
      !(wanted === 'hour' && cues.has('where')) || namesPlace(text, language, world),
  },
  {
    // "The 3rd meeting of SBSTA 49" was on a day: the month of a workshop, or of the next session, is not its date.
    name: 'gives a day, where that of a meeting of a session is asked for',
    keeps: ({ dates }, { asked: { ordinals, cues }, wanted, isBody }) =>
      !(wanted === 'date' && isBody && ordinals.length > 1 && cues.has('session')) ||
      dates().some((when) => when.length > MONTH),
  },
  {
    // "When did the Board meet?" is not answered by the day on which its Chair spoke.
    name: 'says that the body met',
    keeps: ({ text, language }, { asked: { cues, leftover }, wanted, numbers, isBody, isAdopted }) =>
      isAdopted ||
      !(isBody && cues.has('past') && wanted === 'date' && leftover.length + numbers.length === 0) ||
      saysHeld(text, language),
  },
  {
    name: 'gives a place',
    keeps: ({ text, language }, { wanted, world, isNamed, sought, asked }) =>
      wanted !== 'place' ||
      (asksHall(asked.typed) && saysHall(text, language.code) && saysHeld(text, language)) ||
      (namesPlace(text, language, world) &&
        (saysHeld(text, language) ||
          (asksSeat(asked.typed) && saysSeat(text)) ||
          (saysOffice(asked.typed, text) && isBesidePlace(sought, text, language)) ||
          (placesWithDays(text, language) && isBesidePlace(sought, text, language)) ||
          (isNamed && (language.code !== asked.language || isBesidePlace(sought, text, language))))),
  },
  {
    // "To be held in France in June": in which city nobody says.
    name: 'gives more than a country, where a city is asked for',
    keeps: ({ text, language }, { wanted, world, asked: { typed } }) =>
      wanted !== 'place' || !CITY_ASKED.test(typed) || namesPlace(withoutLands(text, language.code), language, world),
  },
  {
    // "The workshop in hybrid format prior to SBSTA 61" says nothing of where SBSTA 61 is.
    name: 'gives the place of the session itself',
    keeps: ({ text }, { wanted, isBody, asked: { ordinals } }) =>
      !(wanted === 'place' && isBody) || ordinals.every(({ value }) => !isOnlyBehind(BESIDE_IT, text, value)),
  },
  {
    name: 'is about an agenda, where the document of one is asked for',
    keeps: ({ text }, { wanted, asked: { cues } }) =>
      !(wanted === 'document' && cues.has('provisionalagenda')) || AGENDA.test(plain(text)),
  },
  {
    // "The SBSTA considered it at its 1st and 4th meetings … by 12 June": the day of another thing.
    name: 'gives the day beside the number of the meeting',
    keeps: ({ text, language, candidate: { record, entries } }, { wanted, isSession, numbers, asked: { leftover } }) =>
      entries.length > 0 ||
      !(wanted === 'date' && isSession && leftover.length === 0 && numbers.length === 1 && numbers[0]?.isOrdinal) ||
      isBesideMeeting(text, language, record),
  },
  {
    // "Participants must register for the 68th session by 15 September 2021".
    name: 'gives no deadline for the days of a session',
    keeps: ({ text, language, dates, candidate: { record } }, { wanted, isBody, isDeadline, asked: { leftover } }) => {
      if (wanted !== 'date' || !isBody || isDeadline || leftover.length > 0) return true;
      const deadlines = deadlinesIn(text, language, record).map(({ when }) => when);
      return dates().some((when) => !deadlines.includes(when));
    },
  },
  {
    // "On 18 November 2014, the Council endorsed the recommendation that the Committee examine at its fourteenth session …"
    name: 'counts the session in the clause of its date',
    keeps: ({ text, language, dates, candidate: { record } }, { wanted, numbers, asked: { cues } }) => {
      if (wanted !== 'date' || !(cues.has('meet') || cues.has('session'))) return true;
      const date = daysIn(text, language, record).find(({ when }) => dates().includes(when));
      if (!date) return true;
      const rest = text.slice(date.end);
      const at = plain(rest).search(SUBORDINATE);
      // "The Conference from 2 to 13 December, which will include COP 25": its days are those of the session.
      if (at >= 0 && cues.has('conference') && isOfConference(text.slice(0, date.start), rest.slice(at))) return true;
      const clause = at < 0 ? text : text.slice(0, date.end + at);
      const counted = numbers.filter(({ isOrdinal }) => isOrdinal);
      return counted.every((number) => holdsNumber(clause, number, language) || !holdsNumber(text, number, language));
    },
  },
  {
    // "Held jointly with the 5th meeting of SBSTA 52–55".
    name: 'gives the days of the session itself',
    keeps: ({ text }, { wanted, isBody, asked: { ordinals, leftover } }) =>
      !(wanted === 'date' && isBody && leftover.length === 0) ||
      ordinals.every(({ value }) => !isOnlyBehind(PART_OF_IT, text, value)),
  },
  {
    name: 'says the adoption of an agenda, or of a report, where that is asked for',
    keeps: ({ text }, { isAdopted, wanted, isSession, isNamed, asked: { cues } }) => {
      const isOfSession = wanted === 'session' && (isSession || isNamed) && cues.has('adopt');
      // "Which document did it adopt as its agenda?": one that only has annotations is none.
      const isOfDocument = wanted === 'document' && cues.has('agenda') && cues.has('adopt');
      if (!isAdopted && !isOfSession && !isOfDocument) return true;
      return (!cues.has('agenda') || isAdoptionOf(AGENDA, text)) && (!cues.has('report') || isAdoptionOf(REPORT, text));
    },
  },
  {
    name: 'gives an hour',
    keeps: ({ text, language: { hour, hours } }, { wanted }) =>
      wanted !== 'hour' || hour.test(plain(text)) || hours.test(plain(text)) || HOUR.test(text),
  },
  {
    // "(Agenda sub-item 3(b))", under a heading, says nothing of what it is about.
    name: 'gives an item',
    keeps: ({ text, language: { code }, fit }, { wanted }) =>
      wanted !== 'item' ||
      (fit.held.some(({ weight }) => weight > 1) &&
        new RegExp(`(?<!\\p{L})${ITEM_LABELS[code].label}\\d`, 'u').test(plain(text))),
  },
  {
    name: 'gives a session',
    keeps: ({ text, language }, { wanted, asked }) =>
      wanted !== 'session' ||
      (asksMeetings(asked) && saysEachMeeting(text, language.code)) ||
      (asksSitting(asked)
        ? sittingNumbersIn(text, language).length > 0
        : givesSession(withoutAgreedAt(text, asked), language)),
  },
  {
    name: 'is a report, where that is asked for',
    keeps: ({ text }, { wanted, asked: { cues }, isSession }) =>
      // "Which documents did it take note of for the administrator's report?": those, and no report of its own.
      !(wanted === 'document' && isSession && cues.has('report') && !cues.has('agenda') && !cues.has('documents')) ||
      REPORT.test(plain(text)),
  },
];

/** How a question asks for a city. */
const CITY_ASKED =
  /\b(?:which|what) (?:city|town)\b|(?<!\p{L})quelle ville(?!\p{L})|qu[eé] ciudad(?!\p{L})|как(?:ом|ой) городе?(?!\p{L})|[أا]ي مدينة|哪[个座]?城市/iu;

/** `2019`: a year by itself, where one is asked for. */
const YEAR = 4;
/** `2019-12`: a month is no day. */
const MONTH = 7;

const REPORT = /report|rapport|informe|доклад|تقرير|报告/u;

/** "At its forty-fifth session", "at SBI 45". */
function givesSession(text: string, language: LanguageData): boolean {
  const words = withoutDates(text, language);
  return (
    /(?<!\p{L})\p{Lu}{2,8}[ -]\d{1,3}(?![\d/])/u.test(text) ||
    OF_YEAR.test(plain(text)) ||
    (language.sessionNouns.test(words) && findOrdinals(words, { start: 0, end: words.length }, language).length > 0)
  );
}

/** A session that is called by its year alone: "to submit to the Council at its 2027 session a report" (E/2025/L.14). In plain letters. */
const OF_YEAR =
  /\b(?:19|20)\d\d session\b|\bsession de (?:19|20)\d\d(?!\d)|\bperiodo de sesiones de (?:19|20)\d\d(?!\d)|сесси\p{L}{1,2} (?:19|20)\d\d год|دور\p{L}{2,3} لعام (?:19|20)\d\d|(?:19|20)\d\d年(?:届会|会议)/u;

/** Words before a session beside which something else is. */
const BESIDE_IT =
  /(?:prior to|before|in conjunction with|ahead of|after|following|during|at|for|alongside) (?:the )?$/u;
/** Words before a session of which something is a part. */
const PART_OF_IT = /(?:meetings?|parts?) of (?:the )?$/u;

/** Whether a sentence names a session by its letters, and each time only behind such words. */
function isOnlyBehind(words: RegExp, text: string, number: number): boolean {
  const places = [...text.matchAll(new RegExp(`\\p{Lu}{2,8} ${number}(?!\\d)`, 'gu'))];
  return places.length > 0 && places.every(({ index }) => words.test(text.slice(0, index)));
}

/** "When the provisional agenda was proposed for adoption": it was not yet adopted then. */
const TO_BE_ADOPTED =
  /\bfor (?:its |consideration and |their )*adoption\b|\bpending (?:the |its )?adoption\b|\bpour (?:son )?adoption\b|\ben vue de (?:l'|son )adoption\b|\ben attendant l'adoption\b|\bpara su (?:aprobacion|adopcion)\b|для (?:его )?(?:принятия|утверждения)|لاعتماده?|供通过|以供通过/gu;
const ADOPTS = /\badopt|\baprob|\bapprov|\bapprouv|утверд|утверж|приня|принима|اعتم|اقر|تعتمد|يعتمد|通过|核可|批准/gu;

/** So near to each other stand the adoption, and what was adopted. */
const NEAR_ADOPTION = 80;

function isAdoptionOf(what: RegExp, text: string): boolean {
  const words = plain(text).replaceAll(TO_BE_ADOPTED, ' ');
  return [...words.matchAll(ADOPTS)].some(({ 0: word, index }) =>
    what.test(words.slice(Math.max(0, index - NEAR_ADOPTION), index + word.length + NEAR_ADOPTION)),
  );
}

const AGENDA = /agenda|ordre du jour|programa|temario|повестк|جدول|议程/u;
