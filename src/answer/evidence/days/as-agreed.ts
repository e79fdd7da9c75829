import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** "Continued its consideration, as agreed at SBI 46": at which session that will be done, it does not say (FCCC/SBI/2019/9). */
const AS_AGREED =
  /(?<!\p{L})(?:as (?:agreed|requested|decided|mandated|invited)|comme (?:convenu|demandé|décidé|prévu)|(?:según lo|como se) \p{L}+|como \p{L}+ó|как (?:было )?(?:решено|согласовано|постановлено)|(?:كما|حسبما) \p{L}+|按照?[^，。]{0,12}(?:商定|要求|决定)) ?(?:by [^,.;]{2,40} )?(?:at|by|lors de|à|en|на|في|由)? ?[^,.;]{0,80}/giu;

/** Questions of what is to be done. */
const isToCome = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean => WILL[language].test(plain(typed));
const WILL: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:will|shall|is to|are to)\b/u,
  fr: /\p{L}(?:ra|ront)(?:-t-|-ils|\b)/u,
  es: /\p{L}(?:ar|er|ir)an?(?!\p{L})/u,
  ru: /(?<!\p{L})буд[еу]т(?!\p{L})|(?<!\p{L})рассмотр[ия]т(?!\p{L})|(?<!\p{L})продолж[иа]т(?!\p{L})/u,
  ar: /(?<!\p{L})س(?:وف|[يت]\p{L}{2,})/u,
  zh: /将/u,
};

/**
 * A text without the sessions at which something was only agreed, where it is asked what is to be done.
 *
 * @example withoutAgreedAt('continued its consideration, as agreed at SBI 46', { typed: 'At which session will …?', language: 'en' })
 * // 'continued its consideration,  '
 */
export const withoutAgreedAt = (text: string, asked: Pick<Asked, 'typed' | 'language'>): string =>
  isToCome(asked) ? text.replace(AS_AGREED, ' ') : text;
