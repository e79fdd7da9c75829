import type { BodyId } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { namedBodies } from '../../slots/bodies.ts';

/** Little words between the word for a decision and who took it. */
const OF = /^(?:of|by|the|de|du|des|la|le|l|les|del|el|los)$/u;

/** The bodies that stand right beside the word for a decision in a question, which took it. */
export function takersAsked({ bodies, matches, tokens }: Pick<Asked, 'bodies' | 'matches' | 'tokens'>): BodyId[] {
  const words = matches.filter(({ cue }) => cue === 'decision' || cue === 'resolution');
  const isBeside = (from: number, to: number) =>
    from <= to && tokens.slice(from, to).every(({ word }) => OF.test(word));
  return namedBodies(
    bodies.filter((body) => words.some(({ from, to }) => body.to === from || isBeside(to, body.from))),
  );
}

/**
 * Whether a question for a decision asks what was done to a body, and not only by one: "which Security Council resolution established the
 * mandate of UNMIS?" (A/69/848) asks nothing of the founding of the Council.
 */
export function isDoneToBody(
  asked: Pick<Asked, 'bodies' | 'bodyIds' | 'matches' | 'tokens' | 'genericGroup'>,
): boolean {
  const takers = takersAsked(asked);
  return asked.genericGroup || asked.bodyIds.some((id) => !takers.includes(id));
}
