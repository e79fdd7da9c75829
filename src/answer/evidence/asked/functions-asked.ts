import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** How questions ask what a body is for, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\bwhat (?:are|is|were|was) the (?:\p{L}+ )?(?:functions?|tasks?|duties)\b|\bwhat (?:functions?|tasks?|duties) (?:does|do|did|has|have)\b/u,
  fr: /\bquelles? (?:sont|est|etai(?:en)?t) (?:les |la )(?:\p{L}+ )?(?:fonctions?|taches?|attributions)\b|\bquelles (?:fonctions|taches|attributions) /u,
  es: /(?<!\p{L})(?:que|cual(?:es)? (?:es|son|eran) (?:las?)) (?:\p{L}+ )?(?:funcion(?:es)?|tareas?|atribuciones)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:каков[аы]?|как(?:ие|ая|ую)) (?:\p{L}+ )?(?:функци|задач)\p{L}+/u,
  ar: /(?<!\p{L})(?:ما|ماذا) (?:هي |هو )?(?:ال)?(?:مهام|مهم[هة]|وظاي?[ئء]?ف|وظيف[هة]|اختصاصات)(?!\p{L})/u,
  zh: /(?:职能|任务|职责)(?:是什么|有哪些|包括(?:哪些|什么)|为何)|(?:有|承担)(?:哪些|什么)(?:职能|任务|职责)/u,
};

/** Whether a question asks for the functions of somebody. */
export const asksFunctions = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  ASKED[language].test(plain(typed));

/** How documents say what somebody is for, in plain letters: "the Group's functions are to …", "a pour fonctions de". */
const SAID: Record<Language, RegExp> = {
  en: /\b(?:functions?|tasks?|duties)(?: of [^.;:]{2,80}?)? (?:are|is|were|was|include[sd]?|shall be|shall include|will be)\b|\b(?:has|have|had|with) the (?:following )?(?:functions?|tasks?|duties)(?: of\b|:)|\b(?:is|are|was|were|shall be) (?:tasked|entrusted|charged) with\b/u,
  fr: /\b(?:a|ont|aura|auront|avait|ayant) (?:pour|comme) (?:principales? |seules? )?(?:fonctions?|taches?|mission)\b|\b(?:fonctions?|taches?|attributions)(?: d[^.;:]{2,80}?)? (?:sont|etaient|consistent|consistaient|comprennent|seront)\b|\b(?:est|sont|etait|sera) chargee?s? d/u,
  es: /(?<!\p{L})(?:funcion(?:es)?|tareas?|atribuciones)(?: del? [^.;:]{2,80}?)? (?:son|eran|consisten?|comprenden|seran|incluyen)(?!\p{L})|(?<!\p{L})(?:tiene|tienen|tendra|tenia) (?:como |las (?:siguientes )?|la )(?:funcion(?:es)?|tareas?)|(?<!\p{L})(?:esta|estan) encargad[oa]s? de/u,
  ru: /(?<!\p{L})(?:функци|задач)\p{L}+ [^.;:]{2,80}? (?:заключа\p{L}+|состо[ия]т|явля\p{L}+|включа\p{L}+|вход\p{L}+)|(?:выполня|осуществля)\p{L}+ (?:следующие )?функци|(?:возложен|поручен)\p{L}+ [^.;]{0,40}(?:функци|задач)/u,
  ar: /(?:اسند|انيط|عهد|كلف)ت? [^.;،]{0,40}(?:مهم|مهام|وظ)|(?:مهام|وظاي?[ئء]?ف|وظيفه)\p{L}* [^.;،]{2,80}(?:هي|تتمثل|تشمل|فيما يلي|ما يلي)/u,
  zh: /(?:职能|任务|职责)(?:是|为|包括|如下|在于)|负责/u,
};

/**
 * Whether a text says what somebody is for.
 *
 * @example saysFunctions('The Group’s functions are to have an overview of the review process.', 'en') // true
 */
export const saysFunctions = (text: string, language: Language): boolean => SAID[language].test(unpointed(text));
