import { dayText } from '../../answer/phrases/dates.ts';
import type { AnswerLanguage, Problem } from '../../model.ts';
import { wordedTime } from '../dates.ts';
import type { Message } from './answer.ts';
import { sentence, smallPrint } from './elements.ts';
import { problemList } from './problem-list.ts';
import { cityOf, type Reading } from './reading.ts';
import { slackWords } from './words.ts';

const mostProblems = 10;

/** A moment as a clock in a zone shows it: `2026-11-25`, `19:13`, `Europe/Paris`. */
export type Moment = { day: string; hour: string; zone: string };

/**
 * For those who look after the records: what was changed is not taken in, what is wrong, and what to do. `hidden` is how
 * many problems the reader may not see.
 */
export function brokenMessage(problems: Problem[], hidden: number, language: AnswerLanguage): Message {
  const { changes, home } = slackWords(language);
  const rest = problems.length - mostProblems;
  return {
    text: changes.broken,
    blocks: [
      ...sentence(changes.broken),
      ...problemList(problems.slice(0, mostProblems)),
      ...(rest > 0 ? smallPrint(home.moreProblems(rest)) : []),
      ...(hidden > 0 ? smallPrint(changes.hidden(hidden)) : []),
      ...sentence(problems.length > 0 ? changes.correct : ''),
    ],
  };
}

/** The same readers are told that all is right again, and since when it counts. */
export function mendedMessage({ day, hour, zone }: Moment, reading: Reading): Message {
  const { words: language } = reading;
  const clock = `${wordedTime(hour, language)} (${slackWords(language).zoneTime(cityOf(zone, language, reading))})`;
  const text = slackWords(language).changes.mended(dayText(language, day, { weekday: true }), clock);
  return { text, blocks: sentence(text) };
}
