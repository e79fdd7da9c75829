import type { Language } from '../../../model.ts';
import { literal, unpointed } from '../../../records/text.ts';
import { keptFor } from '../../kept.ts';
import { AR } from './opposites/ar.ts';
import { EN } from './opposites/en.ts';
import { ES } from './opposites/es.ts';
import { FR } from './opposites/fr.ts';
import type { Opposites, Pair } from './opposites/pairs.ts';
import { RU } from './opposites/ru.ts';
import { ZH } from './opposites/zh.ts';

const WORDS: Record<Language, Opposites> = { en: EN, fr: FR, es: ES, ru: RU, ar: AR, zh: ZH };

type Sides = readonly [pair: Pair, one: RegExp, other: RegExp];

/** A word of a list; Arabic writes "and", "for" and the article together with it, and Chinese parts no words. */
function side(words: string, language: Language): RegExp {
  const any = words
    .trim()
    .split(/, /)
    .map((word) => literal(word).replaceAll('\\*', '\\p{L}*'))
    .join('|');
  const before = language === 'ar' ? '[وفبكل]?(?:ال|ل)?' : '';
  return new RegExp(language === 'zh' ? any : `(?<![\\p{L}\\d-])${before}(?:${any})(?![\\p{L}-])`, 'u');
}

const made = new Map<Language, readonly Sides[]>();

/** The sides of a language, made when it is first met. */
function sidesIn(language: Language): readonly Sides[] {
  const known = made.get(language);
  if (known) return known;
  const sides = Object.entries(WORDS[language]).map(([pair, words]): Sides => {
    const [one = '', other = ''] = words.split(' | ');
    return [pair as Pair, side(one, language), side(other, language)];
  });
  made.set(language, sides);
  return sides;
}

/** So many questions are kept with their sides: each is held against many sentences. */
const MOST_QUESTIONS = 20;

/** Of what a question speaks of one side only, and of which: of few things at most. */
const sidesOf = keptFor(MOST_QUESTIONS, (question, language): readonly [pair: Pair, isOne: boolean][] => {
  const words = unpointed(question);
  return sidesIn(language).flatMap(([pair, one, other]): [Pair, boolean][] => {
    const isOne = one.test(words);
    return isOne === other.test(words) ? [] : [[pair, isOne]];
  });
});

/**
 * Whether a text speaks of the other side only of something of which a question speaks of the one: who voted against says
 * nothing of who voted for.
 *
 * @example saysOpposite('How many voted for it?', 'en', 'Three members voted against it.', 'en') // true
 */
export function saysOpposite(question: string, asked: Language, text: string, language: Language): boolean {
  const sought = sidesOf(question, asked);
  if (sought.length === 0) return false;
  const words = unpointed(text);
  return sought.some(([pair, isOne]) => {
    const [, one, other] = sidesIn(language).find(([known]) => known === pair) ?? [];
    if (!one || !other) return false;
    return isOne ? other.test(words) && !one.test(words) : one.test(words) && !other.test(words);
  });
}
