import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Reply } from '../../compose.ts';
import { PROVISIONAL_AGENDA, sessionNumber } from '../../evidence/items/item-lists.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { mayBeOf } from '../documents/document-choice.ts';
import { agendaOf } from '../documents/printed-list.ts';

/**
 * The agenda of a session that no record has, from the one document of its body that prints it: the draft provisional agenda for the
 * forty-ninth session of the Commission on Population and Development stands in E/CN.9/2015/L.2/Rev.1.
 */
export function agendaOfBody(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { ordinals, bodyIds, leftover, items, language } = asked;
  const [number, ...more] = ordinals;
  if (!number || more.length + leftover.length + items.length > 0 || bodyIds.length !== 1) return undefined;
  const { bodies, records } = world.knowledge;
  const found = records.filter(
    (record) =>
      [record.document.session?.body, bodyOfSymbol(bodies, record.document.symbol)?.id].flat().includes(bodyIds[0]) &&
      sessionNumber(record) === number.value &&
      mayBeOf(record, asked, world) &&
      record.paragraphs.some(({ text }) => PROVISIONAL_AGENDA[record.document.language].test(plain(text))),
  );
  const symbols = new Set(found.map(({ document }) => document.symbol));
  const own = found.find(({ document }) => document.language === language) ?? found[0];
  return own && symbols.size === 1 ? agendaOf(asked, world, say, own) : undefined;
}
