import { comma } from '../../answer/phrases/commas.ts';
import { dayText, ordinalWord } from '../../answer/phrases/dates.ts';
import { phrasesOf } from '../../answer/phrases/phrases.ts';
import type { AnswerLanguage, Reminder, ReminderDay, ReminderHalf } from '../../model.ts';
import { wordedHours } from '../dates.ts';
import { longestText } from './elements.ts';
import { clip, clipEscaped, isolated } from './escape.ts';
import { cityOf, type Reading } from './reading.ts';
import { marksOf, zoneName } from './reminder-half.ts';
import { reminderWords } from './reminder-words.ts';

const longestNames = 600;
const longestPlace = 100;

/**
 * The line of a day that answers by itself: `Today, Wednesday 3 October 2007: second meeting of the Working Group on
 * Technical Assistance, Vienna (day 1 of 3)`.
 */
export function leadOf(day: ReminderDay, language: AnswerLanguage, reading: Reading): string {
  return `${whenOf(day, language)}${reminderWords(language).colon}${happening(day, language, reading)}`;
}

/** A week before a session opens, its later days are told of too: they are not in a week, but after it. */
const isLater = ({ why, nth }: ReminderDay): boolean => why === 'week' && nth[0] > 1;

function whenOf(day: ReminderDay, language: AnswerLanguage): string {
  const text = dayText(language, day.date, { weekday: true });
  return isLater(day) ? text.charAt(0).toUpperCase() + text.slice(1) : reminderWords(language).when[day.why](text);
}

function happening(day: ReminderDay, language: AnswerLanguage, reading: Reading): string {
  const says = reminderWords(language);
  const { why, cancelled, session, nth } = day;
  const name = nameOf(day, language);
  if (cancelled) return says.cancelled[cancelled](name);
  const place = session.place
    ? `${comma(language)}${isolated(clip(cityOf(session.place, language, reading), longestPlace))}`
    : '';
  const [which, of] = nth;
  const count = of > 1 ? ` (${says.nth(which, of)})` : '';
  return `${why === 'week' && !isLater(day) ? says.opening(name) : name}${place}${count}`;
}

/** The session by its rank and its bodies, without an article. */
function nameOf({ joint, names, session }: ReminderDay, language: AnswerLanguage): string {
  const says = reminderWords(language);
  const answers = phrasesOf(language);
  const of = answers.of(isolated(clip(answers.list(names), longestNames)));
  if (joint) return says.joint(of);
  const ordinal = session.number === undefined ? undefined : ordinalWord(language, session.number);
  return says.session(ordinal, answers.session(session.designation), of);
}

/** What a notification says: each day in a line, and under it its half-days that are not over. */
export function reminderText({ days, language }: Reminder, reading: Reading): string {
  const lines = days.flatMap((day) => [
    leadOf(day, language, reading),
    ...(day.cancelled
      ? []
      : day.halves.filter(({ over }) => !over).map((half) => `• ${hoursLine(half, language, reading)}`)),
  ]);
  return clipEscaped(lines.join('\n'), longestText);
}

function hoursLine(half: ReminderHalf, language: AnswerLanguage, reading: Reading): string {
  const hours = `${wordedHours(half.start, half.end, language)} (${zoneName(half.zone, language, reading)})`;
  return [hours, ...marksOf(half, language, reading)].join(' · ');
}
