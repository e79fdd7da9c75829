import type { KnownBlock, RichTextElement } from '@slack/types';
import { bareWhen } from '../../answer/phrases/dates.ts';
import type { Answer, HalfDay, When } from '../../model.ts';
import { instantOf } from '../../records/instant.ts';
import { hasDays, isWhen } from '../../records/when.ts';
import { itemName } from '../paragraphs.ts';
import { type Entry, googleLink, outlookLink } from './calendar-links.ts';
import { actions, button, line, linked, richText, sentence, smallPrint, words } from './elements.ts';
import { clip } from './escape.ts';
import { readerTime, seatTime } from './hours.ts';
import { ACTION } from './ids.ts';
import { type Modal, modal } from './modal.ts';
import { noteBlocks } from './parts.ts';
import type { Reading } from './reading.ts';
import { slackWords } from './words.ts';

/** What the view offers beside links: the exchange whose meetings make a file, and calendars that can be followed. */
export type CalendarOffer = { exchange?: string; feeds: { name: string; url: string }[] };

/** One thing for the calendar, and how its time is told to the reader. */
type Dated = { entry: Entry; when: RichTextElement[] };

const mostEntries = 40;
const mostNotes = 5;
const mostFeeds = 10;

/**
 * The days of an answer, each with its hours where they are known and a link for the reader's calendar. What the answer
 * says beside them (planned, joint, deduced) is said here too, and goes into the calendar with them.
 */
export function calendarModal(answer: Answer, reading: Reading, offer: CalendarOffer = { feeds: [] }): Modal {
  const says = slackWords(reading.words).calendar;
  const found = datedOf(answer, reading);
  const rest = found.length - mostEntries;
  return modal(
    says.title,
    [
      ...sentence(found.length > 0 ? says.lead : says.none),
      ...found.slice(0, mostEntries).flatMap((dated) => entryBlock(dated, reading)),
      ...(rest > 0 ? smallPrint(says.cut(rest)) : []),
      ...offerBlocks(offer, reading),
      ...noteBlocks(answer.notes.slice(0, mostNotes), 1000),
    ],
    reading.words,
  );
}

function offerBlocks({ exchange, feeds }: CalendarOffer, { words: language }: Reading): KnownBlock[] {
  const says = slackWords(language).calendar;
  const file = exchange ? actions(button({ action: ACTION.calendarFile, label: says.file, value: exchange })) : [];
  const links = feeds
    .slice(0, mostFeeds)
    .flatMap(({ name, url }, index) => [...words(index > 0 ? ' · ' : says.feeds), ...linked(clip(name, 300), url)]);
  return [...file, ...(file.length > 0 ? smallPrint(says.fileLead) : []), ...richText(line(...links))];
}

function entryBlock({ entry, when }: Dated, { words: language }: Reading) {
  const says = slackWords(language).calendar;
  return richText(
    line(...words(clip(entry.title, 300), { bold: true })),
    line(...when),
    line(...linked(says.google, googleLink(entry)), ...words(' · '), ...linked(says.outlook, outlookLink(entry))),
  );
}

/** The half-days of a programme, or else the days and intervals that the answer gives; nothing that is cancelled. */
function datedOf(answer: Answer, reading: Reading): Dated[] {
  const details = [answer.lead, ...answer.notes].join('\n');
  const held = (answer.programme ?? []).filter(({ cancelled }) => !cancelled);
  const halves = held.flatMap((half) => halfDayEntry(half, answer, details, reading));
  if (halves.length > 0) return halves;
  return answer.dates
    .filter((when) => isWhen(when) && hasDays(when) && !answer.cancelled?.includes(when))
    .map((days) => ({
      entry: { title: titleOf(days, answer), details, days },
      when: words(
        `${bareWhen(answer.language, days, { weekday: true })}, ${slackWords(answer.language).calendar.wholeDays}`,
      ),
    }));
}

function halfDayEntry(half: HalfDay, { lead, language }: Answer, details: string, reading: Reading): Dated[] {
  const start = instantOf(half.date, half.start, half.zone);
  const end = instantOf(half.date, half.end, half.zone);
  if (start === undefined || end === undefined || end <= start) return [];
  const { when, zone } = seatTime(half, language, reading);
  const items = half.items.map(({ number, title }) => slackWords(language).item(itemName(number, language)) + title);
  return [
    {
      entry: { title: items.join(' · ') || lead, details, start, end },
      when: [...words(`${when} (${zone}) · `), ...readerTime(half, language, reading)],
    },
  ];
}

/** The line of the answer that alone tells of these days; else the line that answers. */
function titleOf(days: When, { language, lines, lead }: Answer): string {
  const forms = [false, true].map((weekday) => bareWhen(language, days, { weekday }));
  const says = (text: string) => forms.some((form) => text.includes(form) && !/\d$/.test(text.split(form)[0] ?? ''));
  const telling = lines.filter(says);
  return (telling.length === 1 && telling[0]) || lead;
}
