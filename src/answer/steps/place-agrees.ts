import { findSession } from '../../knowledge/sessions.ts';
import type { Asked } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { placesNamed } from '../places-named.ts';
import type { World } from '../world.ts';

/**
 * Whether what is told of an item is of a session held where the question says. The place in the title of the item is none of
 * the session: the Nairobi work programme is taken up in Bonn.
 *
 * @example placeAgrees(item 4 of SBI 45, asked 'What is item 4 of the session held in Bonn?', world) // false: it was Marrakech
 */
export function placeAgrees({ answer, focus }: Reply, asked: Asked, world: World): boolean {
  if (answer.kind !== 'agenda' && answer.kind !== 'programme') return true;
  const { sessions, agendas, places } = world.knowledge;
  const session = findSession(sessions, focus?.session);
  if (session?.place === undefined) return true;
  const agenda = agendas.find((one) => one.session === session);
  const title = agenda?.items.find(({ number }) => number === focus?.item)?.title ?? '';
  const isInTitle = (id: string) =>
    places.some((one) => one.id === id && Object.values(one.names).some((name) => title.includes(name)));
  const named = placesNamed(asked, world).filter((id) => !isInTitle(id));
  return named.length === 0 || named.includes(session.place);
}
