import type { AnswerLanguage, Language } from '../../model.ts';
import { literal, plain } from '../../records/text.ts';
import { isHan } from '../../search/han.ts';
import type { Asked } from '../asked.ts';
import { withoutIdioms } from '../evidence/words/spoken.ts';

/** The article that a question may leave out at the beginning of a name. */
const ARTICLE: Partial<Record<Language, RegExp>> = {
  en: /^(?:the|an?) /,
  fr: /^(?:l'|(?:le|la|les) )/,
  es: /^(?:el|la|los|las) /,
};

/** Signs between which a Chinese name stands in a question: no sign before it makes a longer name of it. */
const BEFORE = /(?:^|[^\p{L}\p{N}]|[就对于论议理取及到把将过了中里])$/u;
const AFTER =
  /^(?:$|[^\p{L}\p{N}]|[的呢是在于有排列属]|举行|召开|开会|进行|首次|第|最[近后早]|上一?次|什么|何时|哪|几|编号|序号)/u;

/** Words in plain letters, as documents write them. */
const written = (text: string, language: AnswerLanguage): string => plain(withoutIdioms(text, language));

/**
 * Whether a question says the name of a matter whole, also as it is called for short: 欧安组织轮值主席通报情况 for
 * 欧洲安全与合作组织轮值主席通报情况.
 */
export function isSaidWhole(name: string, { typed, language }: Pick<Asked, 'typed' | 'language'>): boolean {
  const text = written(typed, language);
  const own = written(name, language).replace(ARTICLE[language] ?? /^$/, '');
  if (!isHan(own)) return new RegExp(`(?<![\\p{L}\\p{N}])${literal(own)}(?![\\p{L}\\p{N}])`, 'u').test(text);
  const at = text.indexOf(own);
  return at >= 0 && BEFORE.test(text.slice(0, at)) && AFTER.test(text.slice(at + own.length));
}

/** One sign of a name may stand anywhere. */
const SHORTEST_PIECE = 2;

/** The words of a question that are no part of a name that it says whole; of a run of Chinese signs, what the name leaves of it. */
export const beyondName = (words: readonly string[], name: string, { language }: Pick<Asked, 'language'>): string[] =>
  words.map((word) => withoutPieces(written(word, language), written(name, language))).filter((word) => word !== '');

/** A word without the pieces of it that a name has; only Chinese words are in pieces. */
function withoutPieces(word: string, name: string): string {
  if (!isHan(word)) return name.split(/[^\p{L}\p{N}]+/u).includes(word) ? '' : word;
  for (let length = word.length; length >= Math.min(SHORTEST_PIECE, word.length); length--)
    for (let at = 0; at + length <= word.length; at++)
      if (name.includes(word.slice(at, at + length)))
        return withoutPieces(word.slice(0, at), name) + withoutPieces(word.slice(at + length), name);
  return word;
}
