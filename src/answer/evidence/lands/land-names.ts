import type { AnswerLanguage, Language } from '../../../model.ts';
import { analyse } from '../../../search/analysis.ts';
import { COLUMNS } from '../../../search/field-terms.ts';
import { landLettersIn, landsIn, longLandsIn } from './lands.ts';
import { nameOfLand, otherNameOfLand } from './own-land.ts';

/** What a country is called in each language, as the terms of its name. */
type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The words of a question that are parts of the name of a country, by their stems, with what it is called elsewhere: "Islands" of the
 * Marshall Islands is said by 马绍尔群岛, and by no other islands. So are letters, США, and a name in place of which documents have a
 * longer one: Великобритания is Соединенное Королевство there.
 */
export function landWordsIn(typed: string, language: AnswerLanguage): ReadonlyMap<string, Names> {
  const words = new Map<string, Names>();
  const long = longLandsIn(typed, language);
  const called = landsIn(typed, language).filter((code) => othersOf(code, language).some((name) => name.includes(' ')));
  for (const code of new Set([...long, ...called]))
    for (const word of analyse(nameOfLand(code, language), language)) words.set(word, namesOf(code));
  for (const [letters, code] of landLettersIn(typed))
    for (const word of analyse(letters, language)) words.set(word, namesOf(code));
  return words;
}

const namesOf = (code: string): Names =>
  new Map(
    COLUMNS.map((other) => [
      other,
      [nameOfLand(code, other), ...othersOf(code, other)].map((name) => analyse(name, other)),
    ]),
  );

/** The Koreas and the Congos: the longer name of one has all the words of the other's. */
const NAMESAKES = new Set(['KP', 'KR', 'CD', 'CG']);

const othersOf = (code: string, language: Language): string[] =>
  NAMESAKES.has(code) ? [] : otherNameOfLand(code, language).split(', ').filter(Boolean);

/**
 * A text without the countries that it names, as `Intl` calls them.
 *
 * @example withoutLands('决定2025年6月在法国召开会议', 'zh') // '决定2025年6月在召开会议'
 */
export const withoutLands = (text: string, language: AnswerLanguage): string =>
  landsIn(text, language).reduce((left, code) => left.replaceAll(nameOfLand(code, language), ''), text);
