import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** Words that stand for what the sentences before have named, in plain letters. */
const BEFORE: Record<Language, RegExp> = {
  en: /^to (?:that|this) end\b|\bsuch an? \p{L}+|\bto \p{L}+ (?:it|them)\b/u,
  fr: /^a (?:cette|ces) fins?\b|(?<!\p{L})un(?:e)? tel(?:le)? \p{L}+/u,
  es: /^(?:con|a) (?:ese|este|tal) (?:fin|efecto)\b|(?<!\p{L})(?:dich[oa]s?|tales?) \p{L}+/u,
  ru: /^(?:с|в) эт(?:о[йи]|их) цел(?:ью|ях)|(?<!\p{L})так(?:о[йи]|ую|ого|ие|их) \p{L}+/u,
  ar: /^و?(?:لهذه الغايه|تحقيقا لهذه الغايه|لهذا الغرض)/u,
  zh: /^为此/u,
};

/**
 * Whether a sentence says only by such words what it is about: "To that end, the SBI requested its Chair to release it by October".
 *
 * @example pointsToBefore('To that end, the SBI requested its Chair to release it.', 'en') // true
 */
export const pointsToBefore = (sentence: string, language: Language): boolean =>
  BEFORE[language].test(plain(sentence.trim()));
