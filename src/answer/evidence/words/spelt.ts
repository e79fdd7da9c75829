import { fold } from '../../../search/analysis.ts';
import { knows } from '../../../search/knows.ts';
import type { Asked } from '../../asked.ts';
import type { World } from '../../world.ts';

/** A question as it was typed, with the words of questions that were mistyped put right: "acording to". */
export function spelt({ typed, text, tokens, matches }: Asked, { passages }: World): string {
  if (typed !== text) return typed;
  const isOfQuestion = (at: number) => matches.some(({ from, to }) => from <= at && at < to);
  return tokens.reduceRight(
    (left, { word, start, end, typed: own }, at) =>
      fold(own) === word || !isOfQuestion(at) || knows(passages, fold(own)) || left.slice(start, end) !== own
        ? left
        : `${left.slice(0, start)}${word}${left.slice(end)}`,
    typed,
  );
}
