import type { DecisionId } from '../model.ts';
import { DECISION_NUMBER, decisionNumber, LETTERED_NUMBER } from './decision-series.ts';
import type { LanguageData } from './languages/language.ts';
import type { Span } from './text.ts';

/** A decision or resolution named by its number. */
export type FoundDecision = Span & { id: DecisionId };

/** How languages write the number of a decision in their expressions; the other forms stand where it does. */
const SIMPLE = /\\d\{1,3\}\\?\/\\d\{1,3\}/g;

/** "Résolution n° 2013/5", "Resolution no. 7/14": what may stand before the number, in plain letters. */
const NUMBER_SIGN = '(?:n[°º]|no\\.?|num\\.|№) ?';

const widened = new Map<RegExp, RegExp>();

/** The same expression for numbers of all forms. */
function forAllNumbers(expression: RegExp): RegExp {
  const known = widened.get(expression);
  if (known) return known;
  const source = expression.source
    .replace(SIMPLE, `(?:${LETTERED_NUMBER}|${DECISION_NUMBER})`)
    .replace('(?<number>', `(?:${NUMBER_SIGN})?(?<number>`);
  const wide = new RegExp(source, expression.flags);
  widened.set(expression, wide);
  return wide;
}

const lists = new Map<LanguageData, RegExp>();

/** A further number after one: `, 3/4 and 4/3`, `2/CMP.7 to 4/CMP.7`. */
function listOf(language: LanguageData): RegExp {
  const { and, through } = language.links;
  const known =
    lists.get(language) ??
    new RegExp(`^(?:, |,? ${and} | (?:${through}) )((?:19|20)\\d\\d/\\d{1,3}|${DECISION_NUMBER})(?![\\d/])`);
  lists.set(language, known);
  return known;
}

/**
 * The decisions that a plain text names by number, in order. The word is part of the identity, as a Conference can
 * hold both a decision 9/1 and a resolution 9/1.
 *
 * @example findDecisions('dans sa decision 2/6', fr) // [{ id: 'decision 2/6', start: 8, end: 20 }]
 */
export function findDecisions(text: string, language: LanguageData): FoundDecision[] {
  const { mention, words, plural, next } = language.decisions;
  const found: FoundDecision[] = [];
  for (const match of text.matchAll(forAllNumbers(mention))) {
    const word = words[match.groups?.word ?? ''];
    if (!word) continue;
    let end = match.index + match[0].length;
    found.push({ id: `${word} ${decisionNumber(match.groups?.number ?? '')}`, start: match.index, end });
    const further = next ? forAllNumbers(next) : plural.test(match.groups?.word ?? '') ? listOf(language) : undefined;
    if (!further) continue;
    for (let more = further.exec(text.slice(end, end + 24)); more; more = further.exec(text.slice(end, end + 24))) {
      const start = end + more[0].length - (more[1]?.length ?? 0);
      end += more[0].length;
      found.push({ id: `${word} ${decisionNumber(more[1] ?? '')}`, start, end });
    }
  }
  return found;
}
