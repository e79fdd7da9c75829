import type { AgendaItem } from '../../../knowledge/agendas.ts';
import type { Asked, Focus } from '../../asked.ts';
import { answered, notInRecords, type Reply, sourcesOf } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { itemDocumentsSaid } from './item-documents-said.ts';

/** The documents that an agenda lists under an item, with those of its sub-items. */
export function itemDocuments(
  asked: Asked,
  world: World,
  say: Phrases,
  item: AgendaItem,
  subitems: readonly AgendaItem[],
  focus: Focus,
): Reply {
  const documents = [item, ...subitems]
    .flatMap((one) => one.documents)
    .filter(({ value }, at, all) => all.findIndex((other) => other.value.id === value.id) === at);
  const symbols = documents.map(({ value }) => value.id);
  if (documents.length === 0)
    return (
      itemDocumentsSaid(asked, world, say, item, focus) ??
      notInRecords(
        asked,
        world,
        say,
        'agenda',
        { lead: say.noDocuments(item.number, item.title), sources: sourcesOf([item.cited]) },
        focus,
      )
    );
  // One document without a title is named by the lead.
  const isBare = documents.length === 1 && !documents[0]?.value.called;
  const lines = isBare ? [] : documents.map(({ value }) => say.documentLine(value.id, value.called ?? ''));
  const lead = say.documentsOf(item.number, say.list(symbols), symbols.length);
  return answered(asked, 'agenda', { lead, lines, symbols, sources: sourcesOf(documents) }, { ...focus, symbols });
}
