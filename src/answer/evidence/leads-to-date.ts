import type { DocumentRecord } from '../../model.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { plain, unpointed } from '../../records/text.ts';
import { eventWordsOf } from '../events/words/words.ts';
import { daysIn } from './dates.ts';
import { holds, termsIn } from './fit.ts';
import { HELD_ON } from './meant-dates.ts';
import type { Sought } from './sought.ts';

/** So many words say at which of its own meetings somebody did something. */
const AT_MEETING = 7;

/** "Should adopt the report at its closing meeting on 16 April": done at the meeting that the date is of. */
function isAtItsMeeting(before: string, { code, possessives }: LanguageData): boolean {
  const words = unpointed(before)
    .replace(HELD_ON[code], '')
    .split(/[\s,]+/u)
    .filter(Boolean)
    .slice(-AT_MEETING);
  const own = words.findLastIndex((word) => possessives.includes(word) || OF_ITS.test(word));
  const meetings = eventWordsOf(code)?.meetings;
  return own >= 0 && words.slice(own).some((word) => meetings?.test(word));
}

/** Arabic writes "its" at the end of the word: في جلستها الختامية. */
const OF_ITS = /^(?:جلست|دورت|اجتماع)(?:ها|ه|هم)$/u;

/** The date of a letter is not that of what was done with it. */
const DATED = /\bdated?$|\ben date du?$|\bdate du$|\bde fecha$|\bfechad[oa]|датирован|المورخ|بتاريخ/u;

/** So many words before a date stand at it. */
const AT = 3;

/** Where it was done, between what was done and its day: "signé à Brazzaville en juillet", "signées dans cette ville le". */
const PLACE_BETWEEN =
  / (?:in|at|à|en|в) \p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+)?(?=,? (?:(?:on|in|le|en|el|du|los|les) )?$)| (?:dans cette ville|in that city|en esa ciudad|в этом городе)(?= )/gu;

/** From when what was done holds: "a démissionné avec effet au 6 février 2015" (ISBA/21/A/3). */
const IN_EFFECT =
  / (?:with effect from|effective(?: as of| from)?|avec effet (?:au|à compter du|le)|à compter du|con efecto (?:a partir )?(?:del|desde el|el)|a partir del|начиная с|с|اعتبارا من)(?= $)/gu;

/** So many words stand before a day that opens a sentence, and so many behind it name who did something. */
const MOST_OPENING = 2;
/** Arabic: وخلال الفترة من. */
const openingOf = ({ code }: LanguageData): number => (code === 'ar' ? MOST_OPENING + 1 : MOST_OPENING);
const SUBJECT = 6;

/**
 * Whether a word that tells, or one for a meeting, stands right before the only date of a sentence: "will expire on
 * 4 May 2016".
 */
export function leadsTo(sought: Sought, text: string, language: LanguageData, record: DocumentRecord): boolean {
  // Chinese does not part its words; who did it to whom is read elsewhere.
  if (language.code === 'zh') return false;
  const [date] = daysIn(text, language, record);
  const all = text.slice(0, date?.start ?? 0);
  const bare = all.replace(PLACE_BETWEEN, '').replace(IN_EFFECT, '');
  const before = bare.split(/\s+/u).filter(Boolean);
  // What was done there is the last word before the place: "held" in Nairobi is not what a report on it was.
  const last = before.slice(bare === all ? -AT : -1);
  // "On 16 March 2015, organizations from the island made statements": who did it stands right behind its day.
  if (date && before.length <= openingOf(language) && /^[,،]\s/u.test(text.slice(date.end))) {
    const next = text
      .slice(date.end)
      .split(/\s+/u)
      .slice(1, 1 + SUBJECT)
      .join(' ');
    const opening = termsIn(next, language.code);
    if (sought.words.some((word) => word.weight > 1 && holds(word, opening, language.code))) return true;
  }
  const belongs = eventWordsOf(language.code)?.belongs;
  // "The report of 3 April" is not of what was done with it; "du 3 au 5 avril" is a period.
  const beside = [last.at(-1), date && !date.when.includes('/') ? text.slice(date.start).split(/\s/u)[0] : undefined];
  if (beside.some((word) => word !== undefined && belongs?.has(plain(word)))) return false;
  if (DATED.test(plain(last.join(' ')))) return false;
  if (isAtItsMeeting(text.slice(0, date?.start ?? 0), language)) return true;
  const terms = termsIn(last.join(' '), language.code);
  return sought.words.some((word) => word.weight > 1 && holds(word, terms, language.code));
}
