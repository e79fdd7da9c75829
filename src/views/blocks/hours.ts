import type { RichTextDate, RichTextElement } from '@slack/types';
import { comma } from '../../answer/phrases/commas.ts';
import type { AnswerLanguage, HalfDay } from '../../model.ts';
import { instantOf } from '../../records/instant.ts';
import { wordedDay, wordedHours, wordedTime } from '../dates.ts';
import { words } from './elements.ts';
import { clip } from './escape.ts';
import { cityOf, type Reading } from './reading.ts';
import { slackWords } from './words.ts';

/** The hours of a half-day as they are at the seat: `mercredi 3 octobre 2007, 10 h – 13 h (heure de Vienne)`. */
export function seatTime(half: HalfDay, language: AnswerLanguage, reading: Reading): { when: string; zone: string } {
  const hours = wordedHours(half.start, half.end, language);
  const zone = slackWords(language).zoneTime(cityOf(half.zone, language, reading));
  return { when: clip(`${wordedDay(half.date, language)}${comma(language)}${hours}`, 200), zone: clip(zone, 100) };
}

/** The same hours where the reader is, which Slack alone knows; nothing where the instants cannot be told. */
export function readerTime(half: HalfDay, language: AnswerLanguage, reading: Reading): RichTextElement[] {
  const start = instantOf(half.date, half.start, half.zone);
  const end = instantOf(half.date, half.end, half.zone);
  if (start === undefined || end === undefined) return [];
  const { zone } = seatTime(half, language, reading);
  return [
    ...words(slackWords(language).yourTime),
    own(start, '{date_short} {time}', `${wordedTime(half.start, language)} (${zone})`),
    ...words(' – '),
    own(end, '{time}', `${wordedTime(half.end, language)} (${zone})`),
  ];
}

const own = (timestamp: number, format: string, fallback: string): RichTextDate => ({
  type: 'date',
  timestamp,
  format,
  fallback,
});
