import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** How questions ask for what was before a change: "before it was raised", "the previous rate". */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\bbefore (?:it|they|its|their|being|the (?:change|increase|reduction|reform))\b|\b(?:former|previous|old|original|initial)(?:ly)?\b/,
  fr: /\bavant (?:qu|d'etre|son|sa|leur|la (?:hausse|baisse|reforme))|\b(?:ancien(?:ne)?|precedente?|initiale?)(?:ment)?\b/,
  es: /\bantes de (?:que|ser|su|la (?:reforma|subida|reduccion))\b|(?<!\p{L})(?:antigu[oa]|anterior|previ[oa]|inicial|original)(?:mente)?(?!\p{L})/u,
  ru: /до (?:того как|повышени|увеличени|сокращени|снижени|изменени|реформ)|(?<!\p{L})(?:прежн|прошл|первоначальн)/u,
  ar: /قبل (?:ان|زياد|رفع|خفض|تعديل|اصلاح)|(?:ال)?(?:سابق|اصلي)(?:ه)?(?!\p{L})/u,
  zh: /(?:提高|增加|减少|降低|修改|改革)(?:之|以)?前|原来|原先|以前的|旧的|最初/u,
};

/** Whether a question asks for what was before a change. */
export const asksFormer = (question: string, asked: Language): boolean => ASKS[asked].test(plain(question));

/** Words with which a sentence tells of what was before. */
const TELLS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:from|before|former|previous|prior|old|earlier|original|initial|last|preceding|until|outgoing)(?:ly)?\b/,
  fr: /(?<!\p{L})(?:de|avant|ancien(?:ne)?|precedente?s?|initiale?|sortante?|jusque)(?:ment)?(?!\p{L})/u,
  es: /(?<!\p{L})(?:de|desde|antes|antigu[oa]|anterior(?:es)?|previ[oa]|inicial|original|saliente)(?:mente)?(?!\p{L})/u,
  ru: /(?<!\p{L})(?:с|до|ранее|прежн|предыдущ|прошл|первоначальн)/u,
  ar: /(?<!\p{L})(?:من|قبل|سابق|اصلي)|السابق|الاصلي/u,
  zh: /从|由|前|原|旧|最初|上[次届]/u,
};

/**
 * Whether a question asks for what was before a change of which a text tells only what came of it: "raised the ceiling to 9
 * million" does not say what the ceiling was before it was raised.
 */
export const lacksFormer = (question: string, asked: Language, text: string, language: Language): boolean =>
  asksFormer(question, asked) && !TELLS[language].test(plain(text));

/** Texts that enter into force. */
const PACTS: Record<AnswerLanguage, RegExp> = {
  en: /\b(convention|protocol|agreement|treaty|memorandum|mou|amendment|charter|statute|covenant|policy)\b/g,
  fr: /\b(convention|protocole|accord|traite|memorandum|amendement|charte|statut|pacte|politique)\b/g,
  es: /\b(convenio|convencion|protocolo|acuerdo|tratado|memorando|enmienda|carta|estatuto|pacto|politica)\b/g,
  ru: /(?<!\p{L})(конвенци|протокол|соглашени|договор|меморандум|поправк|устав|статут|пакт|политик)/gu,
  ar: /(اتفاقيه|بروتوكول|اتفاق|معاهده|مذكره|تعديل|ميثاق|عهد|سياسه)/gu,
  zh: /(公约|议定书|协定|条约|备忘录|修正|宪章|规约|政策)/gu,
};
const IN_FORCE =
  /\b(?:into|in) (?:force|effect)\b|\ben vigueur\b|\ben vigor\b|вступ\p{L}+ в силу|(?:دخل|يدخل|دخول|نفاذ|النفاذ)|生效/u;

const pactsIn = (text: string, language: Language): string[] =>
  [...plain(text).matchAll(PACTS[language])].map(({ 1: pact = '' }) => pact);

/**
 * Whether a text tells of another text's entry into force: "the Memorandum of Understanding concerning the secretariat of the
 * Convention, as entered into force on 3 May" says nothing of when the Convention did. The first that it names is the one.
 */
export function isOfOtherPact(question: string, asked: Language, text: string, language: Language): boolean {
  if (asked !== language || !IN_FORCE.test(plain(question)) || !IN_FORCE.test(plain(text))) return false;
  const sought = pactsIn(question, asked);
  const [first] = pactsIn(text, language);
  return sought.length > 0 && first !== undefined && !sought.includes(first);
}
