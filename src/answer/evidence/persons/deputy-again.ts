import type { AnswerLanguage } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { content, stem } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';

/** A question as it was typed. */
type Typed = Pick<Asked, 'typed' | 'language'>;

/** A deputy of somebody who was spoken of, in plain letters. */
const DEPUTY: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:deput(?:y|ies)|assistants?)\b/gu,
  fr: /(?<!\p{L})(?:adjointe?s?|assistante?s?|suppleante?s?)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:adjunt[oa]s?|suplentes?|asistentes?)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:заместител\p{L}+|помощник\p{L}*)(?!\p{L})/gu,
  ar: /(?<!\p{L})(?:ل|ال)?(?:نايب|نواب|وكيل|مساعد)\p{L}*/gu,
  zh: /副手?|助理/gu,
};

/** The office of which somebody is the deputy stands so many words before or after that word. */
const NEAR = 3;
/** "Secrétaire général adjoint" has one word of the office of the Commissaire général. */
const FEWEST = 2;

/**
 * Whether a sentence tells the deputy of the office that the question before asked for, where this one asks for that deputy ("et son
 * adjoint ?"); true where it asks for none. The deputy of somebody else who is named beside it is another (A/69/867).
 *
 * @example isDeputyBefore(asked 'et son adjoint ?', asked 'Qui est le Commissaire général ?', "l'Envoyé spécial adjoint du Secrétaire général") // false
 */
export function isDeputyBefore(asked: Typed, before: Typed, quote: string, language: AnswerLanguage): boolean {
  if (!unpointed(asked.typed).match(DEPUTY[asked.language])) return true;
  if (before.language !== language) return false;
  const office = new Set(content(before.typed, language).map((word) => stem(word, language)));
  const text = language === 'ar' ? unpointed(quote) : plain(quote);
  return [...text.matchAll(DEPUTY[language])].some(({ 0: found, index }) => {
    const left =
      text
        .slice(0, index)
        .split(/[,;.:،，。]/u)
        .at(-1) ?? '';
    const right = text.slice(index + found.length).split(/[,;.:،，。]/u)[0] ?? '';
    const near = [...wordsOf(left).slice(-NEAR), ...wordsOf(right).slice(0, NEAR)].join(' ');
    return (
      new Set(
        content(near, language)
          .map((word) => stem(word, language))
          .filter((word) => office.has(word)),
      ).size >= FEWEST
    );
  });
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
