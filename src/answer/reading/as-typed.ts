import { literal } from '../../records/text.ts';
import type { Question } from './question.ts';

/** The words at some places of a question, as the reader typed them. */
export const typedAt = (
  { tokens, said }: Pick<Question, 'tokens' | 'said'>,
  places: readonly { from: number; to: number }[],
): string[] =>
  places.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word, typed }) => said?.get(word) ?? typed));

/** The question as it was typed, without the words at some places of it. */
export const typedWithout = (
  question: Pick<Question, 'tokens' | 'said' | 'typed'>,
  places: readonly { from: number; to: number }[],
): string =>
  typedAt(question, places).reduce(
    (left, words) => left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal(words)}(?![\\p{L}\\p{N}])`, 'iu'), ' '),
    question.typed,
  );
