import type { DocumentRecord } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import { eventWordsOf } from '../../events/words/words.ts';
import { daysIn } from './dates.ts';

/** Whether a date stands right behind a word for a meeting: "at its 1st meeting, on 3 June". Chinese has it before. */
export function isBesideMeeting(text: string, language: LanguageData, record: DocumentRecord): boolean {
  const meetings = eventWordsOf(language.code)?.meetings;
  if (!meetings || record.paragraphs[0]?.text === text) return true;
  return daysIn(text, language, record).some(({ start }) => {
    const before = plain(text.slice(Math.max(0, start - BESIDE), start)).match(/[\p{L}\p{M}]+/gu) ?? [];
    return before.slice(-MOST_BETWEEN).some((word) => meetings.test(word));
  });
}

/** So many characters, and words, stand between a meeting and its day. */
const BESIDE = 60;
const MOST_BETWEEN = 5;
