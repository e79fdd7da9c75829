import type { LanguageData } from '../../../records/languages/language.ts';
import type { Plan } from '../asked/plan.ts';
import { type Around, type Fit, fit, termsIn } from '../fit.ts';

/**
 * Holds a question against a text, in which the body that the question names may have the name of another language: the words of
 * its name are held where the text names it.
 *
 * @example '资金问题常设委员会2019年论坛的主题是什么' // lacks nothing of "the Standing Committee on Finance on the topic of its 2019 Forum"
 */
export function fitOfBody(
  text: string,
  around: Around,
  language: LanguageData,
  { sought, asked, isOfBody }: Plan,
): Fit {
  const terms = termsIn(text, language.code);
  const found = fit(sought, terms, around, language.code);
  const lacking = found.missing.filter(({ ofBody }) => ofBody);
  // "Which ECOSOC resolution asked for it?": "in its resolution 2023/15, the Economic and Social Council requested" (E/CN.5/2025/5).
  const isOther = language.code !== asked.language || lacking.every(({ letters }) => letters !== undefined);
  return lacking.length > 0 && isOther && isOfBody(text, language, false)
    ? fit(sought, terms, { ...around, ofBody: true }, language.code)
    : found;
}
