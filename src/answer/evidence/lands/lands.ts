import type { AnswerLanguage } from '../../../model.ts';
import { literal, plain } from '../../../records/text.ts';
import { REGION_CODES } from '../../../search/countries.ts';
import { dataLines } from '../data/data-lines.ts';

/** Regions that `Intl` names beside the countries. */
const NO_COUNTRIES = new Set(['RE', 'UN', 'EU', 'EZ', 'QO', 'XA', 'XB', 'ZZ']);
const CODES = REGION_CODES.filter((code) => !NO_COUNTRIES.has(code));

/** Countries that documents call by longer or other names than `Intl` does: "Iran (Islamic Republic of)". */
const OTHERWISE_CALLED = new Set('KR KP SY LA MD TZ VE BO IR CD CG PS MK CZ TR CI CV SZ VA VN'.split(' '));

export const isCalledOtherwise = (code: string): boolean => OTHERWISE_CALLED.has(code);

/** `part` stands in every form of the name, and is quickly sought; `form` is made where it stands, and undefined where it is all; `isLonger`: documents call it so, `Intl` does not. */
type Land = {
  code: string;
  name: string;
  part: string;
  begins?: string;
  ending?: string;
  form?: RegExp;
  isLonger?: true;
};

const named = new Map<AnswerLanguage, readonly Land[]>();

function landsOf(language: AnswerLanguage): readonly Land[] {
  const known = named.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const usual = CODES.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : spellings(plain(name)).map((one) => landOf(code, one, language));
  });
  const longer = dataLines('country-also.txt').flatMap((line) => longerOf(line, language));
  const lands = [...usual, ...longer].sort((a, b) => b.name.length - a.name.length);
  named.set(language, lands);
  return lands;
}

/** `Intl` shortens what documents write out: "St. Kitts & Nevis", "Bosnia & Herzegovina". */
const spellings = (name: string): string[] => [
  ...new Set([name, name.replace(' & ', ' and '), name.replace(/^st\. /, 'saint ').replace(' & ', ' and ')]),
];

/** A name ends with its word; in Russian it has endings, in Arabic articles, and in Chinese no borders. */
function landOf(code: string, name: string, language: AnswerLanguage): Land {
  if (language === 'zh') return { code, name, part: name };
  if (language === 'ar')
    return name.includes(' ') ? { code, name, part: name } : { code, name, part: bareOf(name), form: arabicForm(name) };
  // "Судан" loses nothing before its endings: "судами" is of courts; nor does "Самоа": "самого" is of another word.
  const isCut = language === 'ru' && name.length > STEM && /(?<!о)[аяйьыиеоу]$/u.test(name);
  const part = isCut ? name.slice(0, -1) : name;
  const ending = language === 'ru' && !name.endsWith('оа') ? '\\p{L}{0,3}' : '';
  return { code, name, part, begins: part.slice(0, BEGINNING), ending };
}

/** A name of one word stands alone, or as what comes from there: "مالي" is Mali, "المالي" what is of finance. */
function arabicForm(name: string): RegExp {
  const rest = bareOf(name);
  const article = rest === name ? '' : '(?:ال|لل)';
  const adjective = OF_OTHERS.has(name) ? '' : `|(?:ال|لل)?${literal(rest)}(?:ي|يه|يين|يون|يات)`;
  return new RegExp(`(?<!\\p{L})[وفبكل]{0,2}(?:${article}${literal(rest)}${adjective})(?!\\p{L})`, 'u');
}
const bareOf = (name: string): string => name.replace(/^ال/u, '');

/** "القطري" is of any country. */
const OF_OTHERS: ReadonlySet<string> = new Set(['قطر', 'مالي']);

/** The longer names that documents have, in Russian with the endings of each word: "Сирийской Арабской Республики". */
function longerOf(line: string, language: AnswerLanguage): Land[] {
  if (line.slice(3, 5) !== language) return [];
  const code = line.slice(0, 2);
  return line
    .slice(6)
    .split(', ')
    .map((name) => {
      const said = plain(name);
      if (language !== 'ru' || !said.includes(' ')) return { ...landOf(code, said, language), isLonger: true };
      const stems = said.split(' ').map((word) => word.slice(0, -2));
      const form = new RegExp(
        `(?<!\\p{L})${stems.map((one) => `${literal(one)}\\p{L}{0,4}`).join(' ')}(?!\\p{L})`,
        'u',
      );
      const [part = ''] = stems;
      return { code, name: said, part, begins: part.slice(0, BEGINNING), ending: '', form, isLonger: true };
    });
}

function isNamed(land: Land, words: string, begun: readonly string[]): boolean {
  const { part, begins, ending } = land;
  if (begins !== undefined && !begun.some((one) => one.startsWith(begins))) return false;
  if (!words.includes(part)) return false;
  if (ending === undefined && land.form === undefined) return true;
  land.form ??= new RegExp(`(?<!\\p{L})${literal(part)}${ending}(?!\\p{L})`, 'u');
  return land.form.test(words);
}

const STEM = 4;

/** The beginnings of the words of a text with which the name of a country may begin; most texts have few. */
const beginningsOf = (words: string, language: AnswerLanguage): readonly string[] => {
  const known = openings.get(language) ?? openingsOf(landsOf(language));
  openings.set(language, known);
  return [...new Set([...words.matchAll(known)].map(([, begins = '']) => begins))];
};

const openings = new Map<AnswerLanguage, RegExp>();

function openingsOf(lands: readonly Land[]): RegExp {
  const all = new Set(lands.flatMap(({ begins }) => (begins === undefined ? [] : [literal(begins)])));
  const longestFirst = [...all].sort((a, b) => b.length - a.length);
  return all.size > 0 ? new RegExp(`(?<!\\p{L})(?=(${longestFirst.join('|')}))`, 'gu') : NEVER;
}

const BEGINNING = 5;
const NEVER = /$^/gu;

/** Letters that people write for a country, in whatever language. */
const LETTERS: readonly [form: RegExp, code: string][] = [
  [/(?<!\p{L})(?:U\.? ?S\.?(?: ?A\.?)?|[EÉ]\.?-?U\.|EE\.? ?UU\.?|США)(?!\p{L})/gu, 'US'],
  [/(?<!\p{L})(?:U\.? ?K\.?|R\.-U\.)(?!\p{L})/gu, 'GB'],
  [/(?<!\p{L})РФ(?!\p{L})/gu, 'RU'],
  [/(?<!\p{L})(?:КНР|P\.?R\.?C\.?)(?!\p{L})/gu, 'CN'],
  [/(?<!\p{L})(?:U\.?A\.?E\.?|E\.?A\.?U\.?)(?!\p{L})/gu, 'AE'],
];

const ANY_LETTERS = new RegExp(LETTERS.map(([form]) => form.source).join('|'), 'u');

/** A text with the names of countries in place of their letters; one all in capitals has other words of two letters. */
function withNames(text: string, language: AnswerLanguage): string {
  if (!ANY_LETTERS.test(text) || text === text.toUpperCase()) return text;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.reduce((said, [form, code]) => said.replace(form, names.of(code) ?? code), text);
}

/**
 * The letters that a text has for countries, each with its code.
 *
 * @example landLettersIn('Водолазы США') // [['США', 'US']]
 */
export const landLettersIn = (text: string): [letters: string, code: string][] =>
  LETTERS.flatMap(([form, code]) => (text.match(form) ?? []).map((letters): [string, string] => [letters, code]));

/** Other names of countries, and one that is no country's: "New Guinea" is no Guinea. */
const UNUSUAL: readonly [form: RegExp, usual: string][] = [
  [/\bnueva zelandia\b/g, 'nueva zelanda'],
  [/\bturkey\b/g, 'turkiye'],
  [/\bswaziland(?:ia)?\b/g, 'eswatini'],
  [/\bcape verde\b/g, 'cabo verde'],
  [/\bczech republic\b/g, 'czechia'],
  [/(?<!papua )\bnew guinea\b/g, ' '],
];
const ANY_UNUSUAL = new RegExp(UNUSUAL.map(([{ source }]) => source).join('|'));

/** Words that are no names where they are written so: "кроме того", 撒哈拉以南非洲, 其中国家. */
const NO_NAMES: Partial<Record<AnswerLanguage, RegExp>> = {
  ru: /(?<!\p{L})того(?!\p{L})/gu,
  zh: /(?<=以)南非(?=洲)|(?<=[其集])中国(?=[家际内])/gu,
};
const withoutOthers = (text: string, language: AnswerLanguage): string => {
  const others = NO_NAMES[language];
  return others ? text.replace(others, ' ') : text;
};

const withUsualNames = (words: string): string =>
  ANY_UNUSUAL.test(words) ? UNUSUAL.reduce((said, [form, usual]) => said.replace(form, usual), words) : words;

/**
 * The countries that a text names, by their ISO 3166 codes.
 *
 * @example landsIn('Welcomes the offer of the Government of New Zealand to host the workshop', 'en') // ['NZ']
 */
export function landsIn(text: string, language: AnswerLanguage): string[] {
  let words = withUsualNames(plain(withNames(withoutOthers(text, language), language)));
  const lands = landsOf(language);
  let begun = beginningsOf(words, language);
  if (begun.length === 0 && lands[0]?.begins !== undefined) return [];
  return lands.flatMap((land) => {
    if (!isNamed(land, words, begun)) return [];
    words = words.replaceAll(land.name, ' ');
    begun = beginningsOf(words, language);
    return [land.code];
  });
}

/** The countries whose names have several words: of those of one, the word itself is sought. */
export const longLandsIn = (text: string, language: AnswerLanguage): string[] =>
  landsIn(text, language).filter(
    (code) =>
      !isCalledOtherwise(code) &&
      landsOf(language).some((land) => land.code === code && !land.isLonger && /[\s-]/.test(land.name)),
  );

/**
 * A text in plain letters without the names of countries that have several words.
 *
 * @example withoutLandNames('l’invitation de la Nouvelle-Zélande', 'fr') // "l'invitation de la  "
 */
export const withoutLandNames = (text: string, language: AnswerLanguage): string =>
  landsOf(language)
    .filter(({ name, isLonger }) => !isLonger && /[\s-]/.test(name))
    .reduce(
      (left, { part, name }) => (left.includes(part) ? left.replaceAll(name, ' ').replaceAll(part, ' ') : left),
      plain(text),
    );
