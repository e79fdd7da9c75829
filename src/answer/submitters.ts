import type { AnswerLanguage, Language } from '../model.ts';
import { plain, unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';
import { asksLand } from './evidence/asked/wanted.ts';

/** Who put a draft forward, as questions ask it, in plain letters. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:submitted|proposed|introduced|tabled|presented|sponsored)\b/u,
  fr: /(?<!\p{L})(?:presente|propose|soumis|depose)\p{L}*/u,
  es: /(?<!\p{L})(?:presento|presentada|propuso|propuesta|sometio)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:внес|представил|предложил)\p{L}*/u,
  ar: /(?<!\p{L})(?:قدم|قدمت|اقترح|عرض)(?!\p{L})/u,
  zh: /提出|提交/u,
};

/** The words by which a text says so. */
const SAYS: Record<Language, RegExp> = {
  en: /\b(?:resolution|decision|text|proposal) (?:as )?(?:submitted|proposed|presented) by\b/u,
  fr: /\b(?:resolution|decision|texte|proposition) (?:presentee?|proposee?|soumise?) par\b/u,
  es: /\b(?:resolucion|decision|texto|propuesta) (?:presentad|propuest)[oa] por\b/u,
  ru: /(?<!\p{L})(?:резолюци|решени|предложени)\p{L}*,? (?:представленн|внесенн|предложенн)/u,
  ar: /(?<!\p{L})(?:قرار|مقرر|مقترح) مقدم من/u,
  zh: /提交的?(?:决议|决定)/u,
};

/** A line of the head is no longer. */
const LONGEST = 300;

/** "The resolution was submitted by which delegation?" asks who it was, as "who" does. */
const DELEGATION: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:delegations?|states?|countr(?:y|ies)|part(?:y|ies)|governments?|groups?)\b/u,
  fr: /\b(?:quel|quelle|quels|quelles) (?:delegations?|etats?|pays|parties?|gouvernements?|groupes?)\b/u,
  es: /\b(?:que|cual|cuales) (?:delegacion(?:es)?|estados?|pais(?:es)?|partes?|gobiernos?|grupos?)\b/u,
  ru: /(?<!\p{L})как(?:ая|ое|ой|ие|ими|им) (?:делегаци|государств|стран|сторон|правительств|групп)/u,
  ar: /(?<!\p{L})(?:اي|ما هي|ما) (?:ال)?(?:وفد|دوله|بلد|طرف|حكومه|مجموعه|وفود|دول)/u,
  zh: /(?:哪些?|何)(?:个|一)?(?:代表团|国家?|缔约方|政府|集团)/u,
};

/**
 * Whether it is asked who put a text forward.
 *
 * @example asksSubmitter(askedOf('Resolution 1/CP.24 was submitted by which country?')) // true
 */
export const asksSubmitter = (asked: Asked): boolean => {
  const { cues, typed, language } = asked;
  const isWho = cues.has('who') || asksLand(asked) || DELEGATION[language].test(plain(typed));
  return isWho && ASKS[language].test(unpointed(typed));
};

/**
 * Whether a line says who put its text forward.
 *
 * @example saysSubmitter('Resolution submitted by Fiji', 'en') // true
 */
export const saysSubmitter = (text: string, language: Language): boolean =>
  text.length <= LONGEST && SAYS[language].test(unpointed(text));
