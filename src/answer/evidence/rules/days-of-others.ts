import type { DocumentRecord, When } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { asksLetterDay, isOfSymbol, letterDay } from '../../letter-senders.ts';
import { asksSeveral } from '../asked/wanted.ts';
import { daysIn } from '../days/dates.ts';
import { LETTER } from '../persons/letter-heads.ts';
import { isOfGathering } from '../words/sure.ts';
import type { Rule } from './rule.ts';

/** "ANT/IX/INF.15 Date: 28 September 1977": the day of a paper, in its first line. */
const OF_PAPER = /^\P{L}*\p{Lu}[\p{Lu}\p{N}./-]*\d[\p{Lu}\p{N}./-]*\s+(?:date|fecha|дата|التاريخ|日期)\s*[:：]/iu;

/** The number of a sitting right before its day, or in Chinese behind it. */
const SITTING_BEFORE =
  /\d(?:st|nd|rd|th|e|ª|a|-?[ея]|-?м)? ?(?:plenary |pleniere |plenaria |пленарн\p{L}+ )?(?:meeting|seance|reunion|sesion|заседани\p{L}+),? ?(?:held |tenue |celebrada |состоявш\p{L}+ )?(?:on |le |el )?$|(?:جلس\p{L}+|اجتماع\p{L}*) \d+،? ?(?:المعقود\p{L}* )?(?:في )?$/u;
const SITTING_BEHIND = /^第\d+次(?:全体)?会议/u;
const ADOPTS = /\badopt|\baprob|\bapprov|\bapprouv|приня|утверд|اعتمد|اقر|通过|核准|核可/u;
const ADOPTED_WITHIN = 60;
/** So near to the day stands the number of the sitting. */
const LONGEST_SITTING = 40;
const NUMBER_WITHIN = 8;

/** How a question asks for the days of one thing, in plain letters; in the other languages words do not show it. */
const OF_ONE =
  /\bwhen (?:is|was)\b|\bquand (?:a |est |s['’]est |se tient |se reunit |aura |sera )|(?<!\p{L})cuando (?:es|fue|sera|tendra|tuvo|se (?:celebra|celebro|reune|reunio)) /u;

/** What stands before the session of others, at which or beside which something else takes place. */
const BESIDE =
  /(?:coincid\p{L}+ with|in conjunction with|back[- ]to[- ]back with|(?:in|on) the margins of|ahead of|prior to|coincidant avec|en marge d\p{L}+|parallelement a\p{L}*|prealablement a\p{L}*|coincid\p{L}+ con|al margen d\p{L}+|совпада\p{L}+ с|накануне|на полях|(?:على )?هامش|بالتزامن مع) ?(?:the |la |le |l['’])?$/u;

/** What a sentence says, with the dates that are told of it. */
export type Said = { text: string; language: LanguageData; record: DocumentRecord; dates: readonly When[] };

const daysTold = ({ text, language, record, dates }: Said) =>
  daysIn(text, language, record).filter(({ when }) => dates.includes(when));

/**
 * Whether a sentence that opens a paper gives the day of that paper, where a meeting is asked about.
 *
 * @example of 'ANT/IX/INF.15 Date: 28 September 1977' true, as in that paper of the ninth consultative meeting
 */
const isOfPaper = ({ text }: Said, { typed, language }: Asked): boolean =>
  OF_PAPER.test(text) && isOfGathering(typed, language, true);

/** "In its 376th meeting, held on 4 April 2022, the Commission adopted the agenda of its substantive session of 2022" (A/RES/77/90). */
function isOfAdoption(said: Said, { typed, cues, language }: Asked): boolean {
  const days = daysTold(said);
  if (cues.has('adopt') || ADOPTS.test(plain(typed)) || !isOfGathering(typed, language) || days.length === 0)
    return false;
  return days.every(({ start, end }) => {
    const behind = plain(said.text.slice(end));
    const before = plain(said.text.slice(0, start));
    // "When was the 461st meeting?" asks for that day.
    const number = /\d{2,}/u.exec(`${before.slice(-LONGEST_SITTING)} ${behind.slice(0, NUMBER_WITHIN)}`)?.[0];
    if (number !== undefined && typed.includes(number)) return false;
    const isSitting = SITTING_BEFORE.test(before) || SITTING_BEHIND.test(behind);
    return isSitting && ADOPTS.test(behind.slice(0, ADOPTED_WITHIN));
  });
}

/** "The workshop took place on 23 October 2013, coinciding with the Fifteenth Session of the Working Party". */
function isOfWhatCoincides(said: Said, { ordinals }: Asked): boolean {
  const [number, ...others] = ordinals;
  if (!number || others.length > 0) return false;
  const { text, language } = said;
  const named = findOrdinals(plain(text), { start: 0, end: text.length }, language).filter(({ numbers }) =>
    numbers.includes(number.value),
  );
  const first = Math.min(...named.map(({ start }) => start));
  return (
    named.length > 0 &&
    named.every(({ start }) => BESIDE.test(plain(text.slice(0, start)))) &&
    daysTold(said).every(({ start }) => start < first)
  );
}

/** "The letter A/69/761" is a letter itself, and of another day than the one that it sends on: "I transmit herewith a letter dated 3 February". */
const isOfLetterSentOn = ({ text, language: { code } }: Said, asked: Asked): boolean =>
  asksLetterDay(asked.typed, asked.language) &&
  isOfSymbol(asked) &&
  !LETTER.test(plain(text)) &&
  letterDay(text, code) !== undefined;

/** Whether the days that are told of a sentence are of something else than what is asked about. */
export const isOfOthers = (said: Said, asked: Asked): boolean =>
  isOfPaper(said, asked) ||
  isOfAdoption(said, asked) ||
  isOfWhatCoincides(said, asked) ||
  isOfLetterSentOn(said, asked);

/** The days in a sentence that are of something else than what is asked about. */
export const DAYS_OF_OTHERS: readonly Rule[] = [
  {
    name: 'gives no days of something else',
    keeps: ({ text, language, dates, candidate: { record } }, { wanted, isDeadline, asked }) =>
      wanted !== 'date' || isDeadline || !isOfOthers({ text, language, record, dates: dates() }, asked),
  },
  {
    // "To hold the following in 2022: (a) … 20 and 21 July; (b) … 22 July": which of them is meant, is not known (A/RES/77/92).
    name: 'gives the days of one entry, where one meeting is asked about',
    keeps: ({ entries, dates }, { wanted, isDeadline, asked }) => {
      const { typed, language, cues } = asked;
      const isOfMeeting = cues.has('meet') || isOfGathering(typed, language, true);
      if (wanted !== 'date' || isDeadline || dates().length < 2 || !isOfMeeting || !OF_ONE.test(plain(typed)))
        return true;
      if (asksSeveral(asked) || cues.has('list') || cues.has('sessions')) return true;
      return entries().filter((entry) => entry.dates.length > 0).length < 2;
    },
  },
];
