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
  const { mention, words } = language.decisions;
  return [...text.matchAll(mention)].flatMap((match) => {
    const word = words[match.groups?.word ?? ''];
    if (!word) return [];
    const start = match.index;
    return [{ id: `${word} ${match.groups?.number}`, start, end: start + match[0].length }];
  });
}
