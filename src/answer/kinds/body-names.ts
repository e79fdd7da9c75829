import type { BodyId } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, bodyName, notInRecords, type Reply, sourcesOf } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

export function names(asked: Asked, world: World, say: Phrases, body: BodyId): Reply | undefined {
  const given = world.knowledge.names.filter(({ value }) => value.body === body);
  const byName = new Map(given.map((cited) => [cited.value.name, cited]));
  const dated = [...byName.values()].sort((a, b) =>
    (a.record.document.date ?? '').localeCompare(b.record.document.date ?? ''),
  );
  const [oldest] = dated;
  if (!oldest) return undefined;
  const on = (cited: typeof oldest) => say.dates(cited.record.document.date ?? '', false);
  const year = asked.times[0]?.when?.slice(0, 4);
  const then = year ? dated.filter(({ record }) => record.document.date?.startsWith(year)) : [];
  if (year && then.length === 0)
    return notInRecords(asked, world, say, 'body', {
      lead: say.notInRecords,
      lines: dated.map((cited) => say.nameNow(cited.value.name, on(cited))),
      sources: sourcesOf(dated),
    });
  const [first = oldest] = then.length > 0 ? then : dated;
  const rest = then.length > 0 ? then.slice(1) : dated.slice(1);
  return answered(asked, 'body', {
    lead: say.formerName(bodyName(world, body, asked.language), first.value.name, on(first)),
    lines: rest.map((cited) => say.nameNow(cited.value.name, on(cited))),
    sources: sourcesOf([first, ...rest]),
  });
}
