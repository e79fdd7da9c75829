import { cityOfZone } from '../answer/compose.ts';
import type { Answer, AnswerLanguage, Distribution } from '../model.ts';
import type { Reading } from '../views/blocks/reading.ts';
import { noticeText } from '../views/blocks/trouble.ts';
import type { Services } from './services.ts';

/** What views must know of a reader, and of the names of cities: `Europe/Vienna` is "Vienne" in French. */
export const readingOf = ({ world, pages }: Services, words: AnswerLanguage): Reading => ({
  words,
  cities: (zone, language) => cityOfZone(world('general'), zone, language),
  ...(pages === undefined ? {} : { pages }),
});

/**
 * A refusal to readers who do not see all records says that they do not. It says so of every refusal alike: whether the
 * records that are not shown hold an answer must not be learned from it.
 */
export function withLimits({ highest }: Services, answer: Answer, level: Distribution): Answer {
  if (level === highest() || answer.status !== 'not-in-records') return answer;
  return { ...answer, notes: [...answer.notes, noticeText('generalOnly', answer.language)] };
}
