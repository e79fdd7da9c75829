/** What is added to a document, named behind its symbol: `and Add.1–3`, `et Corr.1`, `, Add.1 et 2`. */
const FOLLOWING =
  /^(?:\s?\*{1,2})?(?:,|،)?\s?(?:(?:and|et|y|e|и|with|avec|con|و|和|及)\s?)?(?<kind>Add|Corr|Rev|Amend)\.\s?(?<numbers>\d{1,2}(?:\s?[-–—]\s?\d{1,2}|(?:,\s?|\s?(?:and|et|y|и|و|和|及)\s?)\d{1,2}(?![\d/]|\.\d|\s\p{L}{2}))*)(?!\d|\/\p{L})/iu;

/** `1–3` holds no more than these; more are figures of something else. */
const MOST = 20;

/** The numbers of `1–3`, `1 and 2`, `1, 2 et 4`. */
function numbersOf(text: string): number[] {
  const found: number[] = [];
  for (const [, range = '', number] of text.matchAll(/([-–—]?)\s?(\d{1,2})/gu)) {
    const value = Number(number);
    const last = found.at(-1);
    if (range === '' || last === undefined) found.push(value);
    else for (let next = last + 1; next <= Math.min(value, last + MOST); next++) found.push(next);
  }
  return found;
}

/** The piece for a kind as symbols spell it: `Add`. */
const spelt = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();

/** An addendum in the symbol itself: "FCCC/SBI/2019/9/Add.1 and Add.2" are both of FCCC/SBI/2019/9. */
const withoutSame = (symbol: string, kind: string): string =>
  symbol.replace(new RegExp(`/${kind}\\.\\d{1,2}$`, 'u'), '');

/**
 * The symbols that stand behind another in its shortened form, with where each group ends: readers look them up as `…/Add.1`.
 *
 * @example followingAddenda('FCCC/SBI/2015/3', ' and Add.1–3.') // the three addenda of FCCC/SBI/2015/3, end: 12
 */
export function followingAddenda(symbol: string, behind: string): { symbols: string[]; start: number; end: number }[] {
  const groups: { symbols: string[]; start: number; end: number }[] = [];
  for (let at = 0; ; ) {
    const match = FOLLOWING.exec(behind.slice(at));
    if (!match?.groups) return groups;
    const kind = spelt(match.groups.kind ?? '');
    const base = withoutSame(symbol, kind);
    const end = at + match[0].length;
    const symbols = numbersOf(match.groups.numbers ?? '').map((number) => `${base}/${kind}.${number}`);
    groups.push({ symbols, start: at + match[0].search(/(?:Add|Corr|Rev|Amend)\./iu), end });
    at = end;
  }
}
