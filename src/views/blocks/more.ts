import type { KnownBlock } from '@slack/types';
import type { Answer, HalfDay } from '../../model.ts';
import { cardBlocks } from './card.ts';
import { actions, button, richText, sentence, sizeOf, smallPrint } from './elements.ts';
import { clip } from './escape.ts';
import { ACTION } from './ids.ts';
import { type Modal, modal } from './modal.ts';
import { choiceBlocks, factLines, leadLine, noteBlocks, sourcesTitle, statusLabel } from './parts.ts';
import { linesOf, programmeOf } from './plan.ts';
import { type HalfDayRoom, halfDay } from './programme.ts';
import type { Reading } from './reading.ts';
import { wholeSource } from './sources.ts';
import { slackWords } from './words.ts';

/** Without an exchange no other page can be asked for: the first is shown, and told when it is not all. */
export type MoreOptions = Reading & { exchange?: string; page: number };

const roomOfPage = 10_000;
const blocksOfPage = 60;
const longestLine = 3000;
const linesTogether = 5;
const half: HalfDayRoom = { title: 1500, items: 12, symbols: 40 };
const card = { title: 3000, meaning: 1000, parts: 40 };
const mostChoices = 10;

/** All of an answer: every line, every half-day, every quotation in full, over as many pages as it takes. */
export function answerModal(answer: Answer, { exchange, page, ...reading }: MoreOptions): Modal {
  const says = slackWords(reading.words).more;
  const pages = paged(portionsOf(answer, reading));
  const at = Math.min(Math.max(0, Math.trunc(page) || 0), pages.length - 1);
  const count = pages.length;
  return modal(
    says.title,
    [
      ...(at > 0 ? smallPrint(clip(answer.lead, 300)) : []),
      ...(pages[at] ?? []),
      ...(count > 1 && exchange !== undefined
        ? [...smallPrint(says.page(at + 1, count)), ...moves(exchange, at, count, reading)]
        : []),
      ...(count > 1 && exchange === undefined ? sentence(says.cut) : []),
    ],
    reading.words,
  );
}

/** What belongs together on one page, in the order in which it is read. */
function portionsOf(answer: Answer, reading: Reading): KnownBlock[][] {
  const { language, sources, notes } = answer;
  return [
    [...statusLabel(answer), ...richText(leadLine(answer.lead, longestLine))],
    ...chunks(linesOf(answer), linesTogether).map((lines) => richText(...factLines(lines, longestLine))),
    answer.card ? cardBlocks(answer.card, language, answer.lead, card) : [],
    ...programmeOf(answer)
      .flatMap(smaller)
      .map((part) => richText(...halfDay(part, language, reading, half))),
    ...chunks(notes, 3).map((some) => noteBlocks(some, longestLine)),
    sourcesTitle(sources.length, language),
    ...sources.flatMap((source) => wholeSource(source, language, reading)),
    choiceBlocks(answer, mostChoices),
  ].filter((blocks) => blocks.length > 0);
}

/** A half-day with many items as several of few. */
const smaller = (day: HalfDay): HalfDay[] =>
  day.items.length > half.items ? chunks(day.items, half.items).map((items) => ({ ...day, items })) : [day];

function chunks<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Portions put on pages, each as full as it can be. */
function paged(portions: KnownBlock[][]): KnownBlock[][] {
  const pages: KnownBlock[][] = [[]];
  for (const portion of portions) {
    const page = [...(pages.at(-1) ?? []), ...portion];
    const full = page.length > blocksOfPage || sizeOf(page) > roomOfPage;
    if (full && pages.at(-1)?.length) pages.push(portion);
    else pages[pages.length - 1] = page;
  }
  return pages;
}

function moves(exchange: string, at: number, count: number, { words }: Reading): KnownBlock[] {
  const { buttons } = slackWords(words);
  const to = (label: string, page: number, index: number) =>
    button({ action: `${ACTION.moreMove}:${index}`, label, value: `${exchange}:${page}` });
  return actions([
    ...(at > 0 ? to(buttons.previous, at - 1, 0) : []),
    ...(at < count - 1 ? to(buttons.next, at + 1, 1) : []),
  ]);
}
