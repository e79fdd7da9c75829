import type { Token } from '../reading/tokens.ts';
import type { TimeMention } from './times.ts';

const set = (words: string) => new Set(words.split(' '));

/** The words for a part of a year, and its first and last month. */
const PARTS: readonly [words: ReadonlySet<string>, first: string, last: string][] = [
  [set('early debut principios comienzos inicios start beginning начале اوائل مطلع'), '01-01', '04-30'],
  [set('mid middle milieu mediados середине منتصف اواسط'), '05-01', '08-31'],
  [set('late fin finales end конце اواخر'), '09-01', '12-31'],
];
const BETWEEN = set('of in de d del the l le la year annee ano عام سنه');
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\d{1,2}$/;

/** "By the end of 2009" is a limit, and no part of that year. */
const ENDS = set('end fin');
const LIMITS = set('by before avant ici');
const ARTICLES = set('the la');

/** The words for parts of a year, for spelling: "late" is no slip for "later". */
export const partWords: string[] = PARTS.flatMap(([words]) => [...words]);

/**
 * The part of a year that a question names, roughly: four months of it.
 *
 * @example partOfYear of 'the workshop in early 2017' // { when: '2017-01-01/2017-04-30' }
 */
export function partOfYear(tokens: readonly Token[], from: number): TimeMention | undefined {
  const word = (at: number) => tokens[at]?.word ?? '';
  let at = from + 1;
  while (BETWEEN.has(word(at))) at++;
  const year = word(at);
  const part = YEAR.test(year) && !DAY.test(word(at + 1)) && PARTS.find(([words]) => words.has(word(from)));
  const isLimit = ENDS.has(word(from)) && LIMITS.has(word(from - 1 - Number(ARTICLES.has(word(from - 1)))));
  return part && !isLimit ? { from, to: at + 1, when: `${year}-${part[1]}/${year}-${part[2]}` } : undefined;
}
