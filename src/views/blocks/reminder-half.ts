import type { RichTextBlockElement, RichTextSection } from '@slack/types';
import { comma } from '../../answer/phrases/commas.ts';
import type { AnswerLanguage, Reminder, ReminderHalf } from '../../model.ts';
import { wordedDay, wordedHours } from '../dates.ts';
import { itemName } from '../paragraphs.ts';
import { viewWords } from '../words.ts';
import { bullets, line, words } from './elements.ts';
import { clip } from './escape.ts';
import { readerTime } from './hours.ts';
import { type HalfDayRoom, halfDay } from './programme.ts';
import { cityOf, type Reading } from './reading.ts';
import { reminderWords } from './reminder-words.ts';
import { slackWords } from './words.ts';

type Told = Pick<Reminder, 'language' | 'detail'>;

const mostNumbers = 12;

/** The name of a zone's hours, `Vienna time`. */
export const zoneName = (zone: string, language: AnswerLanguage, reading: Reading): string =>
  clip(slackWords(language).zoneTime(cityOf(zone, language, reading)), 100);

/** What is to be known of a half-day beside its hours: cancelled, over, new, moved and from when. */
export const marksOf = (half: ReminderHalf, language: AnswerLanguage, reading: Reading): string[] => [
  ...(half.cancelled ? [viewWords(language).programme.cancelled] : []),
  ...changesOf(half, language, reading),
];

function changesOf(half: ReminderHalf, language: AnswerLanguage, reading: Reading): string[] {
  const says = reminderWords(language);
  const { over, changed, zone } = half;
  const before =
    changed?.change === 'moved'
      ? `${wordedHours(changed.from.start, changed.from.end, language)} (${zoneName(zone, language, reading)})`
      : '';
  return [
    ...(over ? [says.over] : []),
    ...(changed?.change === 'added' ? [says.added] : []),
    ...(before ? [says.moved(clip(before, 200))] : []),
  ];
}

/** The day stands above its half-days. */
const hoursOf = ({ start, end }: ReminderHalf, language: AnswerLanguage): string =>
  clip(wordedHours(start, end, language), 100);

/** The half-days of a day: each with what is taken at it, or in a line. What is over or cancelled shows no items. */
export function reminderHalves(
  halves: ReminderHalf[],
  { language, detail }: Told,
  reading: Reading,
  room: HalfDayRoom,
): RichTextBlockElement[] {
  if (detail === 'summary') return [bullets(halves.map((half) => summaryLine(half, language, reading)))];
  return halves.flatMap((half) => {
    const parts = halfDay(half, language, reading, room, hoursOf(half, language));
    const shown = half.over || half.cancelled ? parts.filter(({ type }) => type !== 'rich_text_list') : parts;
    return [withMarks(shown[0] as RichTextSection, changesOf(half, language, reading)), ...shown.slice(1)];
  });
}

const withMarks = ({ elements }: RichTextSection, marks: string[]): RichTextSection =>
  line(...elements, ...marks.flatMap((mark) => words(` · ${mark}`, { bold: true })));

function summaryLine(half: ReminderHalf, language: AnswerLanguage, reading: Reading): RichTextSection {
  const { zone, items, printed, over, cancelled } = half;
  const numbers = [...new Set(items.map(({ number }) => clip(itemName(number, language), 20)))];
  const own = readerTime(half, language, reading);
  const taken =
    numbers.length > 0 && !over && !cancelled
      ? ` · ${reminderWords(language).items(numbers.slice(0, mostNumbers).join(comma(language)), numbers.length)}`
      : '';
  const head = line(
    ...words(hoursOf(half, language), { bold: true }),
    ...words(` (${zoneName(zone, language, reading)})`),
    ...(own.length > 0 ? [...words(' · '), ...own] : []),
    ...words(`${taken}${numbers.length > mostNumbers && taken ? ', …' : ''}`),
    ...(printed
      ? words(` · ${slackWords(language).deduced(clip(wordedDay(printed, language), 100))}`, { italic: true })
      : []),
  );
  return withMarks(head, marksOf(half, language, reading));
}
