import type { Answer } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { hourText } from '../phrases/dates.ts';
import { type HourMention, isOnAt } from '../slots/hours.ts';

/**
 * Whether an answer agrees with the hours that a question names. What is on between two hours is told of every meeting that is on
 * then; where an item is said to be taken from one hour to another, or a session to last so long, both must be those that are told.
 */
export function hourAgrees(answer: Answer, asked: Asked): boolean {
  const text = [answer.lead, ...answer.lines].join(' ');
  const { programme = [], language } = answer;
  const isTold = (hour: string) => text.includes(hourText(language, hour));
  const isOfDay = asked.items.length === 0 && asked.leftover.length === 0;
  const agrees = ({ range, ...mention }: HourMention): boolean => {
    if (!range)
      return isTold(`${String(mention.hour).padStart(2, '0')}:00`) || programme.some((half) => isOnAt(half, mention));
    if (programme.length === 0) return isTold(range.start) && isTold(range.end);
    if (isOfDay) return programme.every((half) => isOnAt(half, { ...mention, range }));
    return (
      programme.some(({ start, end }) => start === range.start && end === range.end) ||
      (programme[0]?.start === range.start && programme.at(-1)?.end === range.end)
    );
  };
  return asked.hours.every(agrees);
}
