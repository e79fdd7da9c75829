import type { RichTextBlockElement, RichTextElement, RichTextSection } from '@slack/types';
import type { AnswerLanguage, HalfDay } from '../../model.ts';
import { wordedDay } from '../dates.ts';
import { officialHref } from '../links.ts';
import { itemName } from '../paragraphs.ts';
import { viewWords } from '../words.ts';
import { bullets, line, linked, words } from './elements.ts';
import { clip, isolated } from './escape.ts';
import { readerTime, seatTime } from './hours.ts';
import type { Reading } from './reading.ts';
import { slackWords } from './words.ts';

type Item = HalfDay['items'][number];

/** How much of a half-day is shown: letters of a title, items, documents under one item. */
export type HalfDayRoom = { title: number; items: number; symbols: number };

export const roomInMessage: HalfDayRoom = { title: 300, items: 12, symbols: 8 };
const longestSymbol = 150;

/**
 * A half-day of the organization of work: its day and hours, here and at the reader's, then what is taken. `when` are
 * the words for day and hours, where others are wanted.
 */
export function halfDay(
  half: HalfDay,
  language: AnswerLanguage,
  reading: Reading,
  room = roomInMessage,
  when = seatTime(half, language, reading).when,
): RichTextBlockElement[] {
  const { zone } = seatTime(half, language, reading);
  const own = readerTime(half, language, reading);
  return [
    line(
      ...words(when, { bold: true }),
      ...words(` (${zone})`),
      ...(own.length > 0 ? [...words(' · '), ...own] : []),
      ...(half.cancelled ? [...words(' · '), ...words(viewWords(language).programme.cancelled, { bold: true })] : []),
    ),
    ...(half.printed ? [line(...words(deduced(half.printed, language), { italic: true }))] : []),
    bullets(half.items.slice(0, room.items).map((item) => itemLine(item, language, room))),
  ];
}

/** Whether a message shows all items and documents of a half-day. */
export const isWhole = ({ items }: HalfDay): boolean =>
  items.length <= roomInMessage.items &&
  items.every(({ symbols, title }) => symbols.length <= roomInMessage.symbols && title.length <= roomInMessage.title);

const deduced = (printed: string, language: AnswerLanguage): string =>
  slackWords(language).deduced(clip(wordedDay(printed, language), 100));

function itemLine(
  { number, title, continued, symbols }: Item,
  language: AnswerLanguage,
  room: HalfDayRoom,
): RichTextSection {
  const name = slackWords(language).item(clip(itemName(number, language), 50));
  return line(
    ...words(name, { bold: true }),
    ...words(isolated(clip(title, room.title))),
    ...(continued ? words(` (${viewWords(language).programme.continued})`, { italic: true }) : []),
    ...symbols.slice(0, room.symbols).flatMap((symbol, index) => symbolLink(symbol, index, language)),
  );
}

function symbolLink(symbol: string, index: number, language: AnswerLanguage): RichTextElement[] {
  if (!symbol.trim()) return [];
  return [
    ...words(index === 0 ? ' – ' : ', '),
    ...linked(clip(symbol, longestSymbol), symbol.length <= longestSymbol ? officialHref(symbol, language) : undefined),
  ];
}
