import type { DecisionId } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import type { Span } from './text.ts';

/** A decision or resolution named by its number. */
export type FoundDecision = Span & { id: DecisionId };

/**
 * The decisions that a plain text names by number, in order. The word is part of the identity, as a Conference can
 * hold both a decision 9/1 and a resolution 9/1.
 *
 * @example findDecisions('dans sa decision 2/6', fr) // [{ id: 'decision 2/6', start: 8, end: 20 }]
 */
export function findDecisions(text: string, language: LanguageData): FoundDecision[] {
  const { mention, words, plural, next } = language.decisions;
  const listed = new RegExp(`^(?:, |,? ${language.links.and} )(\\d{1,3}/\\d{1,3})(?![\\d/])`);
  const found: FoundDecision[] = [];
  for (const match of text.matchAll(mention)) {
    const word = words[match.groups?.word ?? ''];
    if (!word) continue;
    let end = match.index + match[0].length;
    found.push({ id: `${word} ${match.groups?.number}`, start: match.index, end });
    const further = next ?? (plural.test(match.groups?.word ?? '') ? listed : undefined);
    if (!further) continue;
    for (let more = further.exec(text.slice(end, end + 20)); more; more = further.exec(text.slice(end, end + 20))) {
      const start = end + more[0].length - (more[1]?.length ?? 0);
      end += more[0].length;
      found.push({ id: `${word} ${more[1]}`, start, end });
    }
  }
  return found;
}
