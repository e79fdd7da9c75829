import type { AnswerLanguage, Language } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';
import { saysOpposite } from './evidence/words/opposites.ts';
import { agree } from './topic.ts';
import type { World } from './world.ts';

/** "Which decision requested …": the verb right behind the decision says what it did. */
const DID: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\b(?:decision|resolution) (?:has |had )?(\p{L}+ed)(?!\p{L})/u,
  fr: /\b(?:decision|resolution) (?:a|avait) (\p{L}+)/u,
  es: /\b(?:decision|resolucion) (?:ha |habia )?(\p{L}+(?:o|io|ado|ido))(?!\p{L})/u,
  ru: /(?:решени\p{L}|резолюци\p{L}) (\p{L}+л[аои]?)(?!\p{L})/u,
};

/**
 * The verb by which a question says what a decision did; undefined where it says none.
 *
 * @example deedOfDecision of "Which decision requested a report?" // 'requested'
 */
export const deedOfDecision = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): string | undefined =>
  DID[language]?.exec(plain(typed))?.[1];

/** Whether a quotation in `language` says what a decision did, where that is asked: one that it is cited in says other things. */
export function saysDeed(quote: string, language: Language, asked: Asked, world: World): boolean {
  // "The policy that the Board endorsed in its decision 2019/19" (DP/2025/7): which one rejected it, that does not say.
  if (saysOpposite(asked.typed, asked.language, quote, language)) return false;
  const deed = deedOfDecision(asked);
  return deed === undefined || agree([deed], quote, asked, world, language).share > 0;
}
