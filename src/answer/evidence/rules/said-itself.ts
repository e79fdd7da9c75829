import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** A word for languages, or the name of one of the six, in plain letters. */
const OF_LANGUAGES =
  /\blanguages?\b|\blangues?\b|\bidiomas?\b|\blenguas?\b|язык|(?:ال)?لغ(?:ه|ات|تين)|语|文|\b(?:arabic|chinese|english|french|russian|spanish|arabe|chinois|anglais|francais|russe|espagnol|chino|ingles|frances|ruso)\b|(?:араб|китай|англий|француз|рус|испан)ск|عربي|انكليزي|فرنسي/u;

/** "Who is the Secretary?": one who holds an office is asked for. */
const WHO_IS: Record<AnswerLanguage, RegExp> = {
  en: /\bwho(?: is|'s| was) (?:the|its|their) /u,
  fr: /\bqui (?:est|etait) (?:le|la|l'|son|sa|leur) ?/u,
  es: /\bquien (?:es|era|fue) (?:el|la|su) /u,
  ru: /(?<!\p{L})кто (?:является |был[аи]? )?\p{L}+/u,
  ar: /(?<!\p{L})من (?:هو|هي|كان|كانت)(?!\p{L})/u,
  zh: /谁是|是谁/u,
};

const OFFICE = {
  en: '(?:(?:vice-|deputy )?(?:president|chair\\p{L}*)|secretary(?:-general)?|director(?:-general)?|rapporteur|coordinator)',
  fr: '(?:(?:vice-)?president\\p{L}*|secretaire(?: general\\p{L}*)?|direct(?:eur|rice)|rapporteu\\p{L}*|coordonnat\\p{L}*)',
  es: '(?:(?:vice)?president\\p{L}*|secretari[oa](?: general)?|director\\p{L}*|relator\\p{L}*|coordinador\\p{L}*)',
  ru: '(?:председател\\p{L}*|секретар\\p{L}*|директор\\p{L}*|докладчик\\p{L}*|координатор\\p{L}*)',
};

/** An office that somebody is to hold: "consists of a Secretary-General and four Secretaries". */
const UNHELD: Partial<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:of|by|have|has|elects?|appoints?) (?:an?|one) ${OFFICE.en}`, 'u'),
  fr: new RegExp(`(?:\\bd'une?|\\bpar une?|\\ba une?|\\belit une?|\\bnomme une?) ${OFFICE.fr}`, 'u'),
  es: new RegExp(`\\b(?:de|por|tiene|elige|nombra) una? ${OFFICE.es}`, 'u'),
  ru: new RegExp(`(?<!\\p{L})(?:из|одного|одним|избирает) (?:\\p{L}+ )?${OFFICE.ru}`, 'u'),
};

/** Somebody with a title. */
const TITLED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Mme|M|Sra?|Dr|Ambassador)\.? \p{Lu}|(?:г-н|г-жа|госпож|господин)|السيد|先生|女士/u;

/** What a sentence must say itself, whatever else it says of the thing. */
export const SAID_ITSELF: readonly OfText[] = [
  {
    // "The session is in The Hague": in which languages it is, that does not say.
    name: 'speaks of languages, where they are asked for',
    // "Lagunes" is read as a mistyped "langues": what is typed must say it.
    keeps: ({ text }, { asked: { cues, symbols, typed } }) =>
      !cues.has('languages') ||
      symbols.length > 0 ||
      !OF_LANGUAGES.test(plain(typed)) ||
      OF_LANGUAGES.test(plain(text)),
  },
  {
    // "It is composed of a Secretary-General and four Secretaries": who that is, a statute does not say.
    name: 'names who holds an office, and not the office alone',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !WHO_IS[language].test(plain(typed)) || TITLED.test(text) || !(UNHELD[code]?.test(plain(text)) ?? false),
  },
];
