import type { When } from '../../../model.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';

/** `2017`: where a year is asked for, or where nothing but one is given by a document that is named. */
export const asksYear = (typed: string): boolean =>
  /year|année|año|год|سنة|عام|哪年|哪一年|when|quand|cuándo|времени/iu.test(typed);

/** "In which year": a year alone answers. */
const YEAR_ASKED =
  /\b(?:which|what) years?\b|^years?\b|quelles? années?|en quelles? annees?|(?:qué|que) años?|как(?:ом|ого|ой) год|каки(?:х|е) год|[أا]ي (?:سنة|عام|سنوات|أعوام)|哪(?:一|些|几)?个?年/iu;
export const asksYearAlone = (typed: string): boolean => YEAR_ASKED.test(typed);

/** "In which years": several. */
const YEARS_ASKED =
  /\b(?:which|what) years\b|quelles (?:sont les )?ann[ée]es|qu[ée] años|каки(?:х|е) год|[أا]ي (?:سنوات|أعوام)|哪(?:些|几个?)年/iu;
export const asksYears = (typed: string): boolean => YEARS_ASKED.test(typed);

/** "Res(2002)6": the year is part of a number. */
const OF_NUMBER = /\p{L}\((?:19|20)\d\d\)\d{1,3}/gu;

const bare = (text: string): string =>
  findSymbols(text)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(OF_NUMBER, ' ');

/** The year of a sentence that names no other: "be held in 2024 and every five years thereafter". */
export function onlyYear(text: string): When[] {
  const years = [...new Set(bare(text).match(/(?<![\d/.,–-])(?:19|20)\d\d(?![\d/–-]|[.,]\d)/gu))];
  return years.length === 1 ? years : [];
}

const SINCE_YEAR =
  /(?<!\p{L})(?:since|depuis|desde|со?|منذ(?: عام| سنة)?|自从?)(?: l['’]année| el año| año)? ?((?:19|20)\d\d)(?![\d/–-])/giu;

/**
 * The only year from which on something has been done.
 *
 * @example yearSince('The De-alerting Group has been calling since 2007 for practical steps') // ['2007'] (NPT/CONF.2015/WP.21)
 */
export function yearSince(text: string): When[] {
  const years = [...new Set([...text.matchAll(SINCE_YEAR)].map(([, year = '']) => year))];
  return years.length === 1 ? years : [];
}

const LIST =
  /(?<=(?<!\p{L})(?:in|en|во?|في(?: الأعوام| السنوات)?|于|在) ?)(?:19|20)\d\d(?:年)?(?:(?:, ?|، ?|、|,? ?(?:and|et|y|и|و|和) ?)(?:19|20)\d\d(?:年)?)+(?![\d/–-])/giu;

/** The years of the only list of a sentence: "were held in 1978, 1982 and 1988". */
export function yearList(text: string): When[] {
  const [list, ...others] = bare(text).match(LIST) ?? [];
  return list === undefined || others.length > 0 ? [] : (list.match(/\d{4}/gu) ?? []);
}

/** What may stand between that which is to happen and its year, in plain letters. */
const AT_SESSION =
  /^(?: (?:at|a|en|на) (?:its|the|their|sa|la|leur|su|el|sus|своей|их)? ?[\p{L}-]+(?: [\p{L}]+)? (?:session|meeting|reunion|periodo de sesiones|sesion|сессии|совещании|заседании))?,?$/u;
const IN_YEAR = /(?<!\p{L})(?: in| en| в) (?<year>(?:19|20)\d\d)(?:[.,;:]|$)/u;

/**
 * The year in which that takes place which stands right before it, with at most the session between them: "to carry out the mid-term review
 * of the Programme of Action at its seventieth session, in 2015". `isSaid` tells whether words are what is asked about.
 */
export function yearBehind(text: string, isSaid: (word: string) => boolean): When[] {
  const [year] = onlyYear(text);
  const words = plain(text);
  const found = IN_YEAR.exec(words);
  if (year === undefined || found?.groups?.year !== year) return [];
  const before = words.slice(0, found.index);
  const last = [...before.matchAll(/[\p{L}\p{M}]+/gu)].findLast(({ 0: word }) => isSaid(word));
  return last && AT_SESSION.test(before.slice(last.index + last[0].length)) ? [year] : [];
}
