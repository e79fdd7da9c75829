import type { AnswerLanguage } from '../model.ts';
import { unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How people ask in which one document something stands, in plain letters. */
const WHICH_ONE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:document|paper|doc) (?:holds?|held|has|had|contain(?:s|ed)|is|was(?! before)|gives|gave|sets? out|includes?d?|carrie[sd])\b|\b(?:in|under) (?:which|what) (?:document|paper|symbol)\b/u,
  fr: /\bquel(?:le)? (?:document|doc|cote) (?:conten(?:ait|u)|contient|portait|porte|est|etait|donnait|donne|comport(?:e|ait)|renferm(?:e|ait)|correspond)|\b(?:dans|sous) quel(?:le)? (?:document|cote)\b/u,
  es: /\b(?:que|cual) documento (?:contiene|contenia|tiene|tenia|incluye|incluia|recoge|recogia|es|era|fue|lleva|llevaba)|\b(?:en|bajo) que documento\b/u,
  ru: /как(?:ои|ом) документе? (?:содерж\p{L}*|привод\p{L}*|излож\p{L}*)|в каком документе|под каким (?:условным обозначением|номером)/u,
  ar: /(?:اي|ما هي|ما) (?:ال)?وثيقه (?:التي )?(?:تتضمن|تحتوي|تضم|ورد|يرد)|في اي وثيقه/u,
  zh: /(?:哪|什么)(?:一)?(?:份|个)?文件(?:载有|包含|含有|是|列出|载列)|载于(?:哪|什么)/u,
};

/** The same of a note. */
const WHICH_NOTE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) notes?\b/u,
  fr: /\bquelles? notes?\b/u,
  es: /\b(?:que|cual(?:es)?) notas?\b/u,
  ru: /как(?:ая|ую|ои|ие) записк/u,
  ar: /(?:اي|ما هي|ما) (?:ال)?مذكره?/u,
  zh: /(?:哪|什么)(?:一)?(?:份|个)?说明/u,
};

/**
 * Whether a question asks which note is on something.
 *
 * @example asksWhichNote({ typed: 'Quelle note porte sur la mobilisation des ressources ?', language: 'fr' }) // true
 */
export const asksWhichNote = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  WHICH_NOTE[language].test(unpointed(typed));

/**
 * Whether a question asks in which one document something stands, and not which documents belong to it: "Which document holds the
 * provisional agenda of SBI 46?"
 */
export const asksWhichDocument = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  WHICH_ONE[language].test(unpointed(typed));
