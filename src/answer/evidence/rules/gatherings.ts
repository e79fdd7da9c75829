import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import type { Cue } from '../../lexicon.ts';
import { partIn } from '../../session-parts.ts';
import { sittingRecord } from '../../sittings/sitting-records.ts';
import { datesIn, withoutDates } from '../dates.ts';
import { namesPlace } from '../judge.ts';
import { SUBORDINATE } from '../meant-dates.ts';
import { holdsNumber } from '../numbers.ts';
import { sittingNumbersIn } from '../sitting-days.ts';
import type { Rule } from './rule.ts';

/** What is done at one of its meetings, on the day of that. */
const DEEDS: readonly Cue[] = ['adopt', 'open', 'close', 'sitting'];

/** Of which gathering a sentence gives the days, or the place: a session, one of its meetings, or several. */
export const GATHERINGS: readonly Rule[] = [
  {
    // "At the second meeting of its eleventh session, to be held on 4 May"; the head of the record of its 1523rd meeting.
    name: 'gives the days of a session, not that of one of its meetings',
    keeps: ({ text, language, dates, candidate: { record, paragraph } }, { wanted, isBody, asked }) => {
      const { cues, ordinals, leftover } = asked;
      const isOfSession =
        wanted === 'date' && isBody && ordinals.length === 1 && leftover.every((word) => /^\d/.test(word));
      if (!isOfSession || DEEDS.some((cue) => cues.has(cue)) || !dates().every(isDay)) return true;
      const own = sittingRecord(record);
      const isOfRecord = own?.number !== undefined && (own.day?.paragraph === paragraph || own.line === paragraph);
      const sittings = [...sittingNumbersIn(text, language), ...(isOfRecord ? [own.number] : [])];
      return sittings.length === 0 || ordinals.some(({ value }) => sittings.includes(value));
    },
  },
  {
    // "The second part of their forty-eighth sessions, held from 4 to 9 September": when the whole was held, it does not say.
    name: 'gives the days of a session, not those of one of its parts',
    keeps: ({ text, language: { code } }, { wanted, isBody, part, asked: { leftover } }) =>
      !(wanted === 'date' && isBody && part === undefined && leftover.length === 0) || partIn(text, code) === undefined,
  },
  {
    // "At the 276th and 277th meetings, on 17 and 18 February": on which of the days the 277th was, nobody says.
    name: 'gives the day of one meeting, not those of several',
    keeps: ({ text, language, dates }, { wanted, numbers }) => {
      const [number, ...others] = numbers.filter(({ isOrdinal }) => isOrdinal);
      if (wanted !== 'date' || !number || others.length > 0) return true;
      const [only, ...more] = new Set(dates());
      return !isOneOfSeveral(text, number.value, language) || (only !== undefined && more.length === 0 && isDay(only));
    },
  },
  {
    // "Six meetings from Wednesday 10 to Thursday 11 April": how many of them were on the 10th, nobody says.
    name: 'counts what was on the day that is asked about, and no other',
    keeps: ({ text, language, candidate: { record } }, { asked: { cues, times } }) => {
      const days = times.flatMap(({ when }) => (when !== undefined && isDay(when) ? [when] : []));
      if (!cues.has('howmany') || days.length === 0) return true;
      return datesIn(text, language, record).every(({ when }) => days.includes(when));
    },
  },
  {
    // "Organizations made statements in the capital at an audience, which was held during its 154th period of sessions".
    name: 'counts the session in the clause of its place',
    keeps: ({ text, language }, { wanted, numbers, world }) => {
      const counted = numbers.filter(({ isOrdinal }) => isOrdinal);
      const at = plain(text).search(SUBORDINATE);
      if (wanted !== 'place' || counted.length === 0 || at <= 0) return true;
      const [main, rest] = [text.slice(0, at), text.slice(at)];
      const isBehind = counted.every(
        (number) => !holdsNumber(main, number, language) && holdsNumber(rest, number, language),
      );
      return !isBehind || namesPlace(rest, language, world);
    },
  },
];

/** Whether a number stands in a row of others: "sesiones 39ª, 47ª y 50ª", "第276次和第277次会议". */
function isOneOfSeveral(text: string, value: number, language: LanguageData): boolean {
  const one = `第?\\d{1,5}(?: ?-?(?:${language.ordinalSuffixes.filter(Boolean).join('|') || '次'}))?`;
  const row = new RegExp(`(?<![\\d./-])${one}(?:(?:, | ?، ?|、|,? ?(?:${AND}) ?)${one}(?![\\d/]))+`, 'gu');
  return [...withoutDates(text, language).matchAll(row)].some(({ 0: found }) =>
    (found.match(/\d+/g) ?? []).some((figure) => Number(figure) === value),
  );
}

const AND = 'and|et|y|e|и|و|和|及';
