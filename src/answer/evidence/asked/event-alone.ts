import type { AnswerLanguage } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';

/** "Rarotonga treaty entry into force ?": what happened once and is named without a verb is asked for by its day. */
export const namesEventAlone = ({ typed, language, cues }: Asked): boolean =>
  EVENT_ALONE[language].test(typed) && !ASKED_OTHERWISE.some((cue) => cues.has(cue));

const EVENT_ALONE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:(?!\b(?:did|does|do|is|was|are|were|has|have|will|can)\b).)*\b(?:entry into force|signing|signature|ratification|launch|inauguration|founding)\b[^.!]*$/iu,
  fr: /^(?:entrée en vigueur|signature|ratification|lancement|inauguration|fondation)(?!\p{L})[^.!]*$|(?<!\p{L})entrée en vigueur ?\??$/iu,
  es: /^[¿\s]*(?:entrada en vigor|firma|ratificación|lanzamiento|inauguración|fundación)(?!\p{L})[^.!]*$|(?<!\p{L})entrada en vigor ?\??$/iu,
  ru: /^(?:вступление в силу|подписание|ратификация|открытие|основание)(?!\p{L})[^.!]*$|(?<!\p{L})вступление в силу ?\??$/iu,
  ar: /^(?:بدء نفاذ|دخول|توقيع|تصديق|إطلاق|افتتاح|تأسيس)(?!\p{L})[^.!]*$/u,
  zh: /(?:生效|签署|批准|启动|成立)[？?]?$/u,
};
/** Cues of questions that ask for something else. */
const ASKED_OTHERWISE: readonly Cue[] = [
  'who',
  'where',
  'howmany',
  'why',
  'whatis',
  'decision',
  'resolution',
  'symbol',
  'documents',
];
