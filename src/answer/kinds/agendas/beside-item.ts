import { type Asked, withoutCue } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';

const RELATIONS: readonly Cue[] = ['before', 'after', 'previous', 'following'];

/** So many words stand at most between "after" and the number: "après le point 6", "after agenda item 6". */
const BEFORE_NUMBER = 2;

/** The words by which a question names an item beside another: "follows" of "what follows item 6"; in Chinese also behind it. */
const relationsTo = ({ matches, items, language }: Asked): Cue[] =>
  matches
    .filter((match) =>
      items.some(({ from, to }) => {
        const isBefore = from >= match.to && from <= match.to + BEFORE_NUMBER;
        return isBefore || (language === 'zh' && match.from === to);
      }),
    )
    .flatMap(({ cue }) => (RELATIONS.includes(cue) ? [cue] : []));

/**
 * How many items on from the one that is named: 1 for "Which item is taken after item 3?", 0 for "item 4 of the meeting after
 * that of 2006".
 */
export function stepOf(asked: Asked): number {
  if (asked.items.length !== 1) return 0;
  const relations = relationsTo(asked);
  if (relations.includes('after') || relations.includes('following')) return 1;
  return relations.length > 0 ? -1 : 0;
}

/** "Which item precedes item 7 of the 128th session?" is about that session: it is the item that another one stands before. */
export const withoutBesideItem = (asked: Asked): Asked =>
  relationsTo(asked).reduce((left, cue) => withoutCue(left, cue), asked);
