import type { AnswerLanguage } from '../../model.ts';
import { analyse, content } from '../../search/analysis.ts';
import { COLUMNS } from '../../search/field-terms.ts';
import { landsIn, longLandsIn } from './lands.ts';
import { nameOfLand } from './own-land.ts';

/** What a country is called in each language, as the terms of its name. */
type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The words of a question that are parts of the name of a country, with what it is called elsewhere: "Islands" of the Marshall Islands
 * is said by 马绍尔群岛, and by no other islands.
 */
export function landWordsIn(typed: string, language: AnswerLanguage): ReadonlyMap<string, Names> {
  const words = new Map<string, Names>();
  for (const code of longLandsIn(typed, language)) {
    const names = new Map(COLUMNS.map((other) => [other, [analyse(nameOfLand(code, other), other)]]));
    for (const word of content(nameOfLand(code, language), language)) words.set(word, names);
  }
  return words;
}

/**
 * A text without the countries that it names, as `Intl` calls them.
 *
 * @example withoutLands('决定2025年6月在法国召开会议', 'zh') // '决定2025年6月在召开会议'
 */
export const withoutLands = (text: string, language: AnswerLanguage): string =>
  landsIn(text, language).reduce((left, code) => left.replaceAll(nameOfLand(code, language), ''), text);
