import type { Agenda, AgendaItem } from '../../knowledge/agendas.ts';
import { quoteWhole } from '../../knowledge/quote.ts';
import type { Source } from '../../model.ts';
import { passageSource } from '../compose.ts';
import type { World } from '../world.ts';

const MOST = 4;

/** The annotations to an item: paragraphs with keys such as `item-6.2`, the documents listed under it left out. */
export function annotationOf(world: World, { record }: Agenda, item: AgendaItem): Source[] {
  const scope = `item-${item.number.replace(' ', '-')}.`;
  const listed = new Set(item.documents.map(({ claim }) => claim.paragraph));
  return record.paragraphs
    .filter(({ key, heading }) => key.startsWith(scope) && !heading && !listed.has(key))
    .slice(0, MOST)
    .map((paragraph) => passageSource(record, paragraph.key, quoteWhole(world.knowledge, record, paragraph)));
}
