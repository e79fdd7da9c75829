import type { HomeView, KnownBlock, RichTextSection } from '@slack/types';
import { comma } from '../../answer/phrases/commas.ts';
import { bareWhen } from '../../answer/phrases/dates.ts';
import type { AnswerLanguage, Problem, When } from '../../model.ts';
import { isWhen } from '../../records/when.ts';
import { wordedDate, wordedDay } from '../dates.ts';
import { actions, bullets, button, heading, line, richText, sentence, smallPrint, words } from './elements.ts';
import { clip, isolated } from './escape.ts';
import { followedSelect } from './followed.ts';
import { ACTION } from './ids.ts';
import { questionButtons } from './parts.ts';
import { problemList } from './problem-list.ts';
import type { CityOf } from './reading.ts';
import { type ReminderEntry, reminderEntries } from './reminder-list.ts';
import { slackWords } from './words.ts';

/** A session in App Home. `place` is in the reader's language. */
export type HomeMeeting = {
  name: string;
  when: When;
  place?: string;
  status: 'planned' | 'held' | 'cancelled';
  today: boolean;
};

export type HomeData = {
  words: AnswerLanguage;
  cities?: CityOf;
  today: When;
  /** What is under way or to come of the bodies that the reader follows, the nearest first. */
  upcoming: HomeMeeting[];
  /** The latest that are known, shown where nothing is to come. */
  latest?: HomeMeeting[];
  examples: string[];
  held: { documents: number; asOf?: When; titles?: string[] };
  followed: { options: { id: string; name: string }[]; chosen: string[] };
  /** The reader's own reminders, and those that the reader set up in channels. */
  reminders: ReminderEntry[];
  /** For those who look after the records only. */
  problems?: Problem[];
  /** Address under which the pages of documents stand. */
  pages?: string;
};

const mostMeetings = 10;
const mostLatest = 3;
const mostExamples = 6;
const mostTitles = 10;
const mostProblems = 20;

/** App Home: what is next, what can be asked, what the records hold, what the reader follows, and where to turn. */
export function homeView(data: HomeData): HomeView & { blocks: KnownBlock[] } {
  const { home } = slackWords(data.words);
  return {
    type: 'home',
    blocks: [
      ...heading(home.upcoming),
      ...smallPrint(wordedDay(data.today, data.words)),
      ...meetings(data),
      ...under(home.examples, actions(questionButtons(data.examples.slice(0, mostExamples)))),
      ...under(home.followed, followedSelect(data.followed, data.words)),
      ...under(home.reminders, reminderEntries(data.reminders, data)),
      ...under(home.records, records(data)),
      ...under(home.problems, problems(data)),
      ...under(home.how, sentence(home.ways)),
      ...under(home.help, sentence(home.helpText)),
    ],
  };
}

/** Blocks under their heading; no heading over nothing. */
const under = (title: string, blocks: KnownBlock[]): KnownBlock[] =>
  blocks.length > 0 ? [...heading(title), ...blocks] : [];

function meetings({ upcoming, latest = [], words: language }: HomeData): KnownBlock[] {
  const { home } = slackWords(language);
  if (upcoming.length > 0)
    return richText(bullets(upcoming.slice(0, mostMeetings).map((meeting) => meetingLine(meeting, language))));
  const known = latest.slice(0, mostLatest).map((meeting) => meetingLine(meeting, language));
  return [...sentence(home.none), ...(known.length > 0 ? richText(line(...words(home.latest)), bullets(known)) : [])];
}

function meetingLine({ name, when, place, status, today }: HomeMeeting, language: AnswerLanguage): RichTextSection {
  const { home } = slackWords(language);
  const days = isWhen(when) ? bareWhen(language, when, { weekday: true }) : clip(when, 100);
  const where = [isolated(clip(name, 300)), place && isolated(clip(place, 100))].filter(Boolean).join(comma(language));
  return line(
    ...(today ? words(`${home.today} · `, { bold: true }) : []),
    ...words(days, { bold: true }),
    ...words(` – ${where} (${home[status]})`),
  );
}

function records({ held, words: language, pages }: HomeData): KnownBlock[] {
  const { home } = slackWords(language);
  const titles = held.titles ?? [];
  const others = titles.length > 0 ? held.documents - Math.min(titles.length, mostTitles) : 0;
  const asOf = held.asOf && isWhen(held.asOf) ? ` ${home.asOf(wordedDate(held.asOf, language))}` : '';
  return [
    ...richText(
      line(...words(`${home.documents(held.documents)}${asOf}`)),
      bullets(titles.slice(0, mostTitles).map((title) => line(...words(isolated(clip(title, 300)))))),
    ),
    ...(others > 0 ? smallPrint(home.others(others)) : []),
    ...(pages
      ? actions(button({ action: ACTION.open, label: home.pages, url: `${pages.replace(/\/+$/, '')}/records` }))
      : []),
  ];
}

function problems({ problems: found = [], words: language }: HomeData): KnownBlock[] {
  if (found.length === 0) return [];
  const { home } = slackWords(language);
  const rest = found.length - mostProblems;
  return [...problemList(found.slice(0, mostProblems)), ...(rest > 0 ? smallPrint(home.moreProblems(rest)) : [])];
}
