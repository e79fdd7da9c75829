import type { AnswerLanguage } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';

/** What is discussed, and not on which day or at what hour, in plain letters. */
const WHAT: Record<AnswerLanguage, RegExp> = {
  en: /\bwhat(?:['’]?s)?\b(?! (?:day|date|time|hour|afternoon|morning))/u,
  fr: /^(?:que?\b|(?:de|sur) quoi)|\bce que?\b/u,
  es: /(?<!\p{L})que(?! (?:dia|fecha|hora|manana|tarde))(?!\p{L})/u,
  ru: /(?<!\p{L})(?:что|о ч[её]м|какие вопросы)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:ماذا|ما الذي|ما هي المسائل)(?!\p{L})/u,
  zh: /什么(?!时|日)|哪些(?:问题|事项)/u,
};

const ASKS_TIME: readonly Cue[] = ['when', 'hour', 'days', 'owndays', 'continued', 'morning', 'afternoon'];

/**
 * "What is the group supposed to discuss under item 6?": what an item is about, and not when it is taken.
 *
 * @example asksMatter(askedOf('When is item 6 discussed?')) // false
 */
export const asksMatter = ({ items, cues, typed, language }: Asked): boolean =>
  items.length > 0 &&
  cues.has('taken') &&
  !ASKS_TIME.some((cue) => cues.has(cue)) &&
  WHAT[language].test(unpointed(typed).trim());
