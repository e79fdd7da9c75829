import type { AnswerLanguage } from '../../../model.ts';
import { stem } from '../../../search/analysis.ts';
import { fieldVocabulary } from '../../../search/field-terms.ts';
import { nearTerms } from '../../../search/fuzzy.ts';
import { edits } from '../../reading/spelling.ts';

/** Shorter words have too many neighbours to guess. */
const SHORTEST = 6;
/** One letter may differ in a long stem, which may have an ending more; in others, letters may be doubled or not. */
const LONG = 7;
const MOST = 6;
const ENDINGS = [0, 1, 2];

const single = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');

function isNear(own: string, term: string): boolean {
  if (single(own) === single(term)) return true;
  if (Math.min(own.length, term.length) < LONG) return false;
  return ENDINGS.some((cut) => own.length - cut >= LONG && edits(own.slice(0, own.length - cut), term) === 1);
}

/**
 * The stem of the only word of the field that is so near to one that no record holds that it was mistyped. A word with a capital is a
 * name, which has no other spelling.
 *
 * @example mistyped('acreditees', "combien d'entités acréditées ?", 'fr') // 'accredit'
 */
export function mistyped(word: string, typed: string, language: AnswerLanguage): string | undefined {
  const own = stem(word, language);
  if (own.length < SHORTEST - 1 || word.length < SHORTEST || /\d|\p{Script=Han}/u.test(word)) return undefined;
  if (isCapital(word, typed)) return undefined;
  const vocabulary = fieldVocabulary(language);
  const near = vocabulary ? nearTerms(vocabulary, own, MOST) : [];
  const [best, ...others] = near.filter(({ term }) => term[0] === own[0] && isNear(own, term));
  return best && others.every(({ distance }) => distance > best.distance) ? best.term : undefined;
}

/** Whether a word is typed as a name. */
const isCapital = (word: string, typed: string): boolean =>
  (typed.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).some(
    (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() === word,
  );
