import type { Asked } from '../asked.ts';
import { answered, bodiesAsked, bodyName, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** Says of a body that a document named and nobody has accepted into bodies.yml that its name stands as it was read. */
export function sayUnconfirmed(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  if (answer.status !== 'answered' || answer.kind === 'help') return reply;
  const meant = new Set([...bodiesAsked(asked, world), ...[focus?.session?.body ?? []].flat()]);
  const names = world.knowledge.bodies
    .filter(({ id, proposed }) => proposed && meant.has(id))
    .map(({ id }) => bodyName(world, id, asked.language));
  if (names.length === 0) return reply;
  return answered(asked, answer.kind, { ...answer, notes: [...answer.notes, say.unconfirmed(say.list(names))] }, focus);
}
