import type { Language, Paragraph } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { content } from '../../search/analysis.ts';
import { readOnce } from '../kept.ts';
import { type Deed, TOLD } from './deed-words.ts';
import { withoutInterposed } from './interposed.ts';

/** What a paragraph of a decision does, and the words of the name of what it is done to. */
export type Operative = { deed: Deed; name: string[] };

const DEEDS: readonly Deed[] = ['create', 'extend', 'adopt', 'end', 'request', 'provide'];

const known = new Map<Language, RegExp | undefined>();

/** Finds the deed at the beginning of a paragraph, in a group of its name. */
function patternOf(language: Language): RegExp | undefined {
  if (!known.has(language)) known.set(language, makePattern(language));
  return known.get(language);
}

function makePattern(language: Language): RegExp | undefined {
  const told = TOLD[language];
  if (!told) return undefined;
  const deeds = DEEDS.map((deed) => `(?<${deed}>${told.deeds[deed]})`).join('|');
  return new RegExp(`^(?:\\d{1,3}\\. )?(?:${told.opens})(?:${deeds})(?!\\p{L})`, 'u');
}

/** A paragraph says what it does in so many characters. */
const LONGEST_OPENING = 160;

/**
 * What a paragraph of a decision does; undefined where it begins with none of the deeds that are known.
 *
 * @example operativeOf('11. Decides to extend the Paris Committee on Capacity-building for five years', 'en')
 * // { deed: 'extend', name: ['paris', 'committee'] }
 */
export function operativeOf(text: string, language: Language): Operative | undefined {
  const pattern = patternOf(language);
  if (!pattern?.test(plain(text.slice(0, LONGEST_OPENING)))) return undefined;
  const words = withoutInterposed(plain(text));
  const match = pattern.exec(words);
  const deed = DEEDS.find((one) => match?.groups?.[one] !== undefined);
  const ends = TOLD[language]?.ends;
  if (!match || !deed || !ends) return undefined;
  const rest = words.slice(match[0].length);
  const end = rest.search(ends);
  return { deed, name: content(end < 0 ? rest : rest.slice(0, end), language) };
}

/** The paragraphs of a document that begin with what a decision does, each with its deed. */
export const operativesIn = readOnce(({ paragraphs, document }): readonly (Operative & { paragraph: Paragraph })[] =>
  paragraphs.flatMap((paragraph) => {
    const operative = operativeOf(paragraph.text, document.language);
    return operative ? [{ ...operative, paragraph }] : [];
  }),
);
