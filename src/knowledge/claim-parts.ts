import type { Claim, ClaimContent, ClaimKind } from '../model.ts';

/** What a claim says, without its evidence and without how it was read. */
export function contentOf(claim: Claim): ClaimContent {
  const { paragraph: _, quote: __, read: ___, certainty: ____, because: _____, reviewed: ______, ...content } = claim;
  return content;
}

/** What kind of claim it is: `session`, `mandate`. */
export const kindOf = (claim: Claim): ClaimKind => Object.keys(contentOf(claim))[0] as ClaimKind;

/** Entries that repeat words of the text, which differ from language to language. */
const WORDS = ['designation', 'called', 'title', 'name', 'reason'];

/** What a claim says in any language: two versions of a document that say the same give the same text. */
export const statementOf = (claim: Claim): string => JSON.stringify([kindOf(claim), [...entriesOf(claim)].sort()]);

/** The same as a person reads it: `body: ctoc-cop-wg-2, number: 3`. */
export function saidIn(claim: Claim): string {
  const [value] = Object.values(contentOf(claim));
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([name]) => !WORDS.includes(name))
    .map(([name, said]) => `${name}: ${typeof said === 'object' ? JSON.stringify(said) : said}`)
    .join(', ');
}

/**
 * Whether one claim says all that another says, in whatever language.
 *
 * @example covers({ session: { body: 'wg-2', number: 3, dates: '2008-10' }, … }, { session: { body: 'wg-2', number: 3 }, … }) // true
 */
export function covers(claim: Claim, other: Claim): boolean {
  const entries = new Set(entriesOf(claim));
  return kindOf(claim) === kindOf(other) && entriesOf(other).every((entry) => entries.has(entry));
}

/** Whether each of two lists of claims says something that the other does not: they differ, and none is only shorter. */
export const differ = (claims: Claim[], others: Claim[]): boolean =>
  goesBeyond(claims, others) && goesBeyond(others, claims);

const goesBeyond = (claims: Claim[], others: Claim[]): boolean =>
  claims.some((claim) => !others.some((other) => covers(other, claim)));

function entriesOf(claim: Claim): string[] {
  const [value] = Object.values(contentOf(claim));
  if (typeof value !== 'object') return [JSON.stringify(value)];
  return Object.entries(value)
    .filter(([name]) => !WORDS.includes(name))
    .map((entry) => JSON.stringify(entry));
}
