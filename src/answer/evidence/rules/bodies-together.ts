import type { BodyId } from '../../../model.ts';
import { bodyNames, findMentions } from '../../../records/bodies.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Rule } from './rule.ts';

/** The little words between two names that belong together, as they are read. */
const AND = /^(?:and|et|the|of|le|la|les|du|de|des|d|l)$/u;

/** "To organize the sessions of the SBSTA and of the SBI": a decision that organizes something with one of them is another. */
export const BODIES_TOGETHER: readonly Rule[] = [
  {
    name: 'names both of two bodies that are named together, where a decision is asked for',
    keeps: ({ text, language }, { wanted, asked, world: { knowledge } }) => {
      const together = wanted === 'decision' ? bodiesTogether(asked) : [];
      if (together.length === 0) return true;
      const mentions = findMentions(plain(text), bodyNames(knowledge.bodies, language), language, undefined);
      const isLettered = (body: BodyId) =>
        Object.values(knowledge.bodies.find(({ id }) => id === body)?.also ?? {})
          .flat()
          .some((name) => /^\p{Lu}{2,8}$/u.test(name) && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
      return together.every((id) => mentions.some(({ body }) => body === id) || isLettered(id));
    },
  },
];

/** The bodies that a question names one right after another. */
function bodiesTogether({ bodies, tokens }: Asked): BodyId[] {
  const named = bodies.filter(({ weak }) => !weak);
  const pairs = named.flatMap((first, at) => {
    const second = named[at + 1];
    const between = second ? tokens.slice(first.to, second.from).map(({ word }) => word) : [];
    const isPair = between.some((word) => word === 'and' || word === 'et') && between.every((word) => AND.test(word));
    return second && isPair && first.body !== second.body ? [first.body, second.body] : [];
  });
  return [...new Set(pairs)];
}
