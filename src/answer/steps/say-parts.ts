import { quoteWhole } from '../../knowledge/quote.ts';
import type { Asked } from '../asked.ts';
import { answered, passageSource, type Reply } from '../compose.ts';
import { partHeads } from '../part-heads.ts';
import type { Phrases } from '../phrases/fr.ts';
import { placesNamed } from '../places-named.ts';

import type { World } from '../world.ts';

/**
 * With the sessions that a body held somewhere, the parts of sessions that it held there: the days of a part are not those of
 * its session, so that no session tells them.
 *
 * @example 'Which SBSTA sessions were held in Bonn?' // the forty-second, and "the first part of its forty-eighth session, held in Bonn …"
 */
export function sayParts(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const isList = asked.ordinals.length + asked.times.length === 0 && asked.bodyIds.length === 1;
  const places = answer.status === 'answered' && answer.kind === 'sessions' && isList ? placesNamed(asked, world) : [];
  if (places.length === 0) return reply;
  const parts = world.knowledge.records
    .filter(({ document: { session } }) => session?.body === asked.bodyIds[0])
    .flatMap((record) => partHeads(record, world))
    .filter(({ when, place }) => place !== undefined && places.includes(place) && !answer.dates.includes(when));
  if (parts.length === 0) return reply;
  const sources = parts.map(({ record, paragraph }) =>
    passageSource(record, paragraph.key, quoteWhole(world.knowledge, record, paragraph)),
  );
  return answered(
    asked,
    answer.kind,
    {
      ...answer,
      lines: [...answer.lines, ...sources.map(({ quote = '' }) => say.quoted(quote))],
      dates: [...answer.dates, ...parts.map(({ when }) => when)],
      sources: [...answer.sources, ...sources],
    },
    focus,
  );
}
