import type { Asked } from './asked.ts';
import { nearBody, sharedLetters } from './near-bodies.ts';
import { tokenize } from './tokens.ts';
import type { World } from './world.ts';

/** A body that is named nearly: its name, and with it all that was left over, is understood. */
export function withNearBody(asked: Asked, world: World): Asked {
  const shared = sharedLetters(asked, world);
  if (shared !== undefined)
    return {
      ...asked,
      bodies: asked.bodies.map((mention) => (mention.weak ? mention : { ...mention, body: shared })),
      bodyIds: [shared],
    };
  const body = asked.leftover.length === 0 || asked.followUp ? undefined : nearBody(asked, world);
  if (body === undefined) return { ...asked, leftover: withoutNames(asked, world) };
  const at = asked.tokens.flatMap(({ word }, index) => (asked.leftover.includes(word) ? [index] : []));
  const mention = { body, from: at[0] ?? 0, to: (at.at(-1) ?? 0) + 1, weak: false };
  return { ...asked, bodies: [...asked.bodies, mention], bodyIds: [body], leftover: [] };
}

/** What is left over of a question, without other words of the names of the bodies that it names. */
function withoutNames({ leftover, bodyIds, bodies, said, language }: Asked, { knowledge }: World): string[] {
  if (!bodies.some(({ weak }) => !weak)) return leftover;
  const names = knowledge.bodies.filter(({ id }) => bodyIds.includes(id)).flatMap((body) => body.names);
  const words = new Set(
    names.flatMap((name) => tokenize(`${name[language] ?? ''} ${name.en ?? ''}`).map(({ word }) => word)),
  );
  return leftover.filter((word) => !words.has(word) && !words.has(said?.get(word)?.toLowerCase() ?? ''));
}
