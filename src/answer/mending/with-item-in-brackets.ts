import type { Asked } from '../asked.ts';

/**
 * "When is item 7 (recommendations and standards) taken?": words in brackets right behind the number of an item are of its title, and
 * ask nothing themselves.
 *
 * @example withItemInBrackets(asked('when is item 7 (outcome of the survey) taken')).leftover // ['outcome', 'survey']
 */
export function withItemInBrackets(asked: Asked): Asked {
  const { text, tokens, items, matches, leftover } = asked;
  const [item, ...others] = items;
  const last = item && tokens[item.to - 1];
  if (!last || others.length > 0) return asked;
  const bracket = /^\s*[(（][^()（）]{3,200}[)）]/u.exec(text.slice(last.end));
  if (!bracket) return asked;
  const end = last.end + bracket[0].length;
  const isInside = (at: number) => (tokens[at]?.start ?? 0) >= last.end && (tokens[at]?.end ?? 0) <= end;
  const inside = matches.filter(({ from }) => isInside(from));
  const asking = inside.filter(({ cue }) => cue !== 'ignore');
  const words = asking.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  const kept = matches.filter((match) => !asking.includes(match));
  return {
    ...asked,
    matches: kept,
    cues: new Set(kept.map(({ cue }) => cue)),
    leftover: [...new Set([...words, ...leftover])],
  };
}
