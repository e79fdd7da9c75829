import type { DecisionId } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { readOnce } from '../kept.ts';
import type { World } from '../world.ts';

/** A title that is a name has so many words at least, each of which begins with a capital, but for little ones. */
const FEWEST = 3;
const NAME = /^(?:\p{Lu}[\p{L}’'-]*|\p{L}{1,3}(?:-\p{Lu}\p{L}+)?)$/u;
const LITTLE = 3;

/** The word for a decision, in plain letters: it is asked which one, or named already. */
const DECISION = /\bdecision|\bresolution|\bresolucion|решени|резолюци|مقرر|قرار|决定|决议/u;

/** The decisions by those of their titles that are names, in plain letters, and of one decision each. */
const namedIn = readOnce(({ decisions }: World['knowledge']): ReadonlyMap<string, DecisionId> => {
  const names = new Map<string, Set<DecisionId>>();
  for (const { value } of decisions) {
    const words = value.title?.split(/\s+/u) ?? [];
    const isName = words.length >= FEWEST && words.every((word) => NAME.test(word));
    if (!value.id || !value.title || !isName || words.every((word) => word.length <= LITTLE)) continue;
    const name = plain(value.title);
    names.set(name, (names.get(name) ?? new Set()).add(value.id));
  }
  return new Map([...names].flatMap(([name, [id, ...others]]) => (id && others.length === 0 ? [[name, id]] : [])));
});

/**
 * A question with the number of a decision in place of its title, where that is a name, and only one decision has it.
 *
 * @example withNamedDecision('When was the Glasgow Climate Pact adopted?', world) // 'When was decision 1/CMA.3 adopted?'
 */
export function withNamedDecision(text: string, { knowledge }: World): string {
  const words = plain(text);
  // Where letters have become two, no place is the same any more.
  if (words.length !== text.length || DECISION.test(words)) return text;
  for (const [name, id] of namedIn(knowledge)) {
    const at = words.indexOf(name);
    const isWhole = at >= 0 && !/\p{L}$/u.test(words.slice(0, at)) && !/^\p{L}/u.test(words.slice(at + name.length));
    if (!isWhole) continue;
    const before = text.slice(0, at).replace(/(?<!\p{L})the $/iu, '');
    const number = id.startsWith('decision') ? id : `decision ${id}`;
    return `${before}${number}${text.slice(at + name.length)}`;
  }
  return text;
}
