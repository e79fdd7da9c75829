import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, type Reply, sourcesOf } from '../../compose.ts';
import { colon } from '../../phrases/commas.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { actsOf, decisionsIn, sentence } from './mandate-acts.ts';

export function difference(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const named = asked.bodyIds.filter((id) => bodyOf(world.knowledge, id).parent);
  const others = world.knowledge.bodies
    .filter(({ id, series, parent }) => parent && series && !named.includes(id))
    .map(({ id }) => id);
  const [a, b] = [...named, ...others];
  if (!a || !b) return undefined;
  const lines = [a, b].flatMap((body) =>
    actsOf(world, body).flatMap((entry) => sentence(asked, world, say, body, entry.act, entry.cited)),
  );
  const series = [a, b].flatMap((body) => {
    const prefix = bodyOf(world.knowledge, body).series;
    return prefix ? [`${bodyName(world, body, asked.language)}${colon(asked.language)}${say.series(prefix)}.`] : [];
  });
  const acts = [a, b].flatMap((body) => actsOf(world, body));
  if (acts.length === 0) return undefined;
  return answered(asked, 'mandate', {
    lead: say.difference(bodyName(world, a, asked.language), bodyName(world, b, asked.language)),
    lines: [...lines, ...series.map((line) => line.charAt(0).toUpperCase() + line.slice(1))],
    decisions: decisionsIn(acts),
    sources: sourcesOf(acts.flatMap(({ cited }) => cited)),
  });
}
