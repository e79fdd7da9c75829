import type { Span } from './text.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|пп|гг|ст|см|тт|мин|párr|párrs|núm|art|par|para|paras|No|no|vol|chap|sect|Sect|distr|Distr|St|Mr|Mrs|Ms|Dr|cf|etc)$/u;

/**
 * The sentences of a normalised paragraph. The printed number of the paragraph is not part of the first.
 *
 * @example findSentences('1. Le Groupe a siégé. Il a conclu.') // [{ start: 3, end: 21 }, { start: 22, end: 34 }]
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = /^\(?(?:\d{1,3}|\p{L})[.)]\s/iu.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(/[.!?]["»”)]?\s(?=["«“(]?\s?[\p{Lu}\d])/gu)) {
    if (match.index < start || ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index))) continue;
    const end = match.index + match[0].length - 1;
    sentences.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
