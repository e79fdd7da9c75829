import type { AnswerLanguage } from '../model.ts';
import { unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How people ask which documents a body had before it, in plain letters. */
const BEFORE_IT: Record<AnswerLanguage, RegExp> = {
  en: /(?<!\bin )\b(?:which|what) (?:documents?|papers?) (?:(?:were|was|are|is) (?:before|available|submitted|presented|considered|examined|on the table)|(?:did|does|do|had|has|have) )/u,
  fr: /\b(?:de )?quels? (?:etaient |sont )?(?:les )?documents? (?:etai|ont ete|a ete|sont|avai|disposai|etait)|\bde quels documents/u,
  es: /(?<!\p{L})que documentos? (?:tuv|ten|ti?en|examin|se presentar|consider|fueron|estab)/u,
  ru: /как(?:ие|ои|ими) документ\p{L}* (?:были|был|находил|имел|рассм|располаг|представл)/u,
  // "In which document did Norland set out its policy?"
  ar: /(?<!في )(?:اي|ما هي|ما) (?:ال)?وثا?ي?ق?\p{L}* (?:التي )?(?:عرضت|كانت|قدمت|معروضه)/u,
  zh: /(?:哪些|什么)文件(?:摆在|提交|供|可供)|(?:面前|收到|审议了?)的?(?:有)?(?:哪些|什么)文件/u,
};

/**
 * Whether a question asks which documents a body had before it.
 *
 * @example asksDocumentsBefore({ typed: 'Which documents were before the SBI on gender in 2015?', language: 'en' }) // true
 */
export const asksDocumentsBefore = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  BEFORE_IT[language].test(unpointed(typed));
