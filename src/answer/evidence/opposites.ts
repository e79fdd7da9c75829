import type { Language } from '../../model.ts';
import { literal, unpointed } from '../../records/text.ts';
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

/** Of which sides a text speaks. */
function sidesOf(text: string, language: Language): ReadonlyMap<Pair, { one: boolean; other: boolean }> {
  const words = unpointed(text);
  const sides = sidesIn(language);
  return new Map(sides.map(([pair, one, other]) => [pair, { one: one.test(words), other: other.test(words) }]));
}

/**
 * Whether a text speaks of the other side only of something of which a question speaks of the one: who voted against says
 * nothing of who voted for.
 *
 * @example saysOpposite('How many voted for it?', 'en', 'Three members voted against it.', 'en') // true
 */
export function saysOpposite(question: string, asked: Language, text: string, language: Language): boolean {
  const sought = sidesOf(question, asked);
  const told = sidesOf(text, language);
  return [...sought].some(([pair, { one, other }]) => {
    const said = told.get(pair);
    return said !== undefined && one !== other && said.one !== said.other && one === said.other;
  });
}
