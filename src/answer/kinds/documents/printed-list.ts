import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { hasItems, isEntry, isHeadedAgenda } from '../../evidence/items/item-lists.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { focusOf } from './masthead-sources.ts';

/** Whether the agenda of a session is read from the document, with its items. */
export const isOnAgenda = (world: World, record: DocumentRecord) =>
  world.knowledge.agendas.some((entry) => entry.record === record && entry.items.length > 0);

/** "What is on the agenda in ISBA/21/C/L.1?": all that the document prints under numbers, where it is a list. */
export function agendaOf(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  // The numbered paragraphs of a report are no items (A/52/622), and the rows of a programme no agenda (A/AC.121/2025/L.2).
  const isProgramme = record.claims.some((claim) => 'meeting' in claim);
  if (isOnAgenda(world, record) || !hasItems(record) || isProgramme) return undefined;
  const listed = shortList(record);
  return listed.length > 0 ? printed(asked, world, say, record, listed) : undefined;
}

/** What a document prints under numbers, where most of it may be entries of an agenda. */
export function shortList(record: DocumentRecord): Paragraph[] {
  const listed = record.paragraphs.filter(({ text }) => /^\d{1,2} ?[.．、) -]/.test(plain(text)));
  const short = listed.filter((paragraph) => isEntry(record, paragraph));
  // An excerpt may have kept one item of the list that its heading announces.
  const fewest = isHeadedAgenda(record) ? 1 : FEWEST_ITEMS;
  return short.length >= fewest && short.length > listed.length / 2 ? listed : [];
}

const FEWEST_ITEMS = 3;

/** Paragraphs of a document, quoted as they stand. */
export function printed(asked: Asked, world: World, say: Phrases, record: DocumentRecord, found: Paragraph[]): Reply {
  const parts = found.map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(
    asked,
    'agenda',
    {
      ...quoting(say, record, parts),
      symbols: record.document.symbol ? [record.document.symbol] : [],
      notes: record.gaps ? [say.gappedNote] : [],
    },
    focusOf(record),
  );
}
