import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { PROVISIONAL_AGENDA } from '../../evidence/items/item-lists.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { mayBeOf } from '../documents/document-choice.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** A document says in one of so many paragraphs what it is. */
const BEGINNING = 3;

/**
 * "Which document has the provisional agenda of the 49th session?": the one in the series of the body that begins by saying that it
 * is, where its head is not known. Undefined where none is held, or several.
 */
export function agendaDocument(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { cues, bodyIds, ordinals, items, leftover } = asked;
  const [ordinal, ...more] = ordinals;
  const asksDocument = cues.has('documents') || cues.has('symbol');
  if (!asksDocument || !ordinal || more.length + items.length + leftover.length > 0 || bodyIds.length !== 1)
    return undefined;
  const found = world.knowledge.records.flatMap((record) => {
    const isOwn = bodyOfSymbol(world.knowledge.bodies, record.document.symbol)?.id === bodyIds[0];
    const paragraph = isOwn && mayBeOf(record, asked, world) ? lineOf(record, ordinal.value) : undefined;
    return paragraph ? [{ record, paragraph }] : [];
  });
  const [first] = found;
  const symbols = [...new Set(found.flatMap(({ record }) => record.document.symbol ?? []))];
  if (!first || symbols.length !== 1) return undefined;
  const quote = quoteWhole(world.knowledge, first.record, first.paragraph);
  return answered(
    asked,
    'symbol',
    { ...quoting(say, first.record, [{ key: first.paragraph.key, quote }]), symbols },
    focusOf(first.record),
  );
}

/** The paragraph in which a document begins by naming a provisional agenda, and the one session that it is for. */
function lineOf({ paragraphs, document }: DocumentRecord, number: number): Paragraph | undefined {
  const line = paragraphs
    .slice(0, BEGINNING)
    .find(({ text }) => PROVISIONAL_AGENDA[document.language].test(plain(text)));
  if (!line) return undefined;
  const words = plain(line.text);
  const named = findOrdinals(words, { start: 0, end: words.length }, languageOf(document.language));
  const [phrase, ...others] = named;
  return phrase && others.length === 0 && phrase.numbers.join() === String(number) ? line : undefined;
}
