import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** Questions who, or which body, approved, adopted, signed or considered something, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /^(?:who|which|what)\b.*\b(?:approved|adopted|endorsed|signed|considered)\b/u,
  fr: /^(?:qui|quel\p{L}*)\b.*(?<!\p{L})(?:approuv|adopt|sign|entérin|enterin|examin)\p{L}*/u,
  es: /^[¿ ]*(?:quien|que|cual)\p{L}*(?!\p{L}).*(?<!\p{L})(?:aprob|adopt|firm|examin)\p{L}*/u,
  ru: /^(?:кто|какой|какая|какие)(?!\p{L}).*(?<!\p{L})(?:утверди|одобри|приня|подписа|рассмотре)\p{L}*/u,
  ar: /^(?:من|ما|اي)(?!\p{L}).*(?<!\p{L})(?:اعتمد|اقر|وافق|وقع|نظر)\p{L}*/u,
  zh: /(?:谁|哪).*(?:批准|核准|通过|签署|审议)/u,
};

/** What is meant to be approved or signed, or is sent somewhere for that. */
const INTENDED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:decision|intent|intention)\b[^.;]{0,80}?\bto (?:be )?(?:approv|adopt|endors|sign|consider)\p{L}*|\bfor (?:its |their )?(?:approval|adoption|endorsement|signature|consideration)\b/u,
  fr: /\b(?:decision|intention)\b[^.;]{0,80}?\bde (?:approuv|adopt|sign|examin)\p{L}*|\bpour (?:approbation|adoption|signature|examen)\b|\bsouhait\p{L}* (?:approuv|adopt|sign|examin)er\b/u,
  es: /\b(?:decision|intencion) de (?:aprob|adopt|firm|examin)ar\b|\bpara (?:su |la )?(?:aprobacion|adopcion|firma|examen)\b/u,
  ru: /(?<!\p{L})(?:для|на|с) (?:утверждени|одобрени|приняти|подписани|рассмотрени)\p{L}+/u,
  ar: /(?<!\p{L})(?:لاعتماد|للاعتماد|لاقرار|للموافقه|لتوقيع|للنظر)\p{L}*/u,
  zh: /(?:供|提交|请).{0,16}(?:批准|核准|通过|签署|审议)/u,
};

/** That something is to be approved, adopted or signed does not say who did so. */
export const ONLY_INTENDED: readonly OfText[] = [
  {
    // "Requests are submitted to the Executive Board for approval" (DP/2015/13): who approved them, it does not say.
    name: 'says more than that it is to be approved, adopted or signed',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !ASKED[language].test(plain(typed)) || !INTENDED[code].test(plain(text)) || INTENDED[language].test(plain(typed)),
  },
];
