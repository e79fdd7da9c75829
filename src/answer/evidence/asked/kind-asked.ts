import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';

/** "Which fund", "en qué marco", "哪个区域": the word for the kind of thing stands right behind the question word. */
const KIND: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|has\b|have\b|had\b|will\b|would\b|should\b|can\b|could\b|must\b|of\b)(\p{L}{4,})/u,
  fr: /\bquel(?:le)?s? (?!est\b|sont\b|etai|seron|sera\b|fut\b|a\b|ont\b)(\p{L}{4,})/u,
  es: /(?<!\p{L})(?:en|de|a|con|bajo|por|sobre|para|segun|desde|hacia) que (\p{L}{4,})/u,
  ru: /(?<!\p{L})как(?:ой|ая|ое|ие|ого|их|ом|ую|им|ими|ому) (\p{L}{4,})/u,
  ar: /(?<!\p{L})(?:اي|ايه) (\p{L}{3,})/u,
  zh: /(?:哪|什么)(?:一)?[个些项种份]?(?!安排|活动)(\p{Script=Han}{2})/u,
};

/**
 * The word for the kind of thing that is asked for, folded.
 *
 * @example kindAsked({ typed: 'In which fund is it kept?', language: 'en' }) // 'fund'
 */
export function kindAsked({ typed, language }: Pick<Asked, 'typed' | 'language'>): string | undefined {
  const found = KIND[language].exec(plain(typed))?.[1];
  return found === undefined ? undefined : fold(found);
}
