import type { Answer } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { measureAsked, OFTEN } from '../evidence/asked/measures.ts';

/** "And how often after that?": nothing but how often is asked, of what the first question is about. */
const NOTHING_ELSE =
  /^(?:and|et|y|e|и|а)?,? ?(?:how (?:often|frequently)|a quelle frequence|con que frecuencia|как часто)(?: (?:after(?:wards)?|thereafter|then|from then on|after (?:that|this)|ensuite|apres(?: cela)?|par la suite|despues(?: de eso)?|luego|потом|затем|после (?:этого|того)))? ?\??$/u;

/** Whether an answer quotes words that say how much, or how often, where a question asks for that; true where it asks for none. */
export function saysMeasure({ sources }: Answer, typed: string): boolean {
  const measure = measureAsked(typed);
  return measure === undefined || sources.some(({ quote }) => measure.said.test(quote));
}

/**
 * Whether the sentence that answers a question also says how often, where the second one asks for nothing else: "be held in 2024 and every
 * five years thereafter" (FCCC/PA/CMA/2019/6/Add.1).
 */
export const saysHowOften = (answer: Answer, second: string): boolean =>
  answer.status === 'answered' &&
  answer.kind === 'passage' &&
  measureAsked(second) === OFTEN &&
  NOTHING_ELSE.test(plain(second).trim()) &&
  saysMeasure(answer, second);
