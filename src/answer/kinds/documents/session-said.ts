import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { selfDescription } from '../../self-description.ts';
import type { World } from '../../world.ts';
import { focusOf } from './masthead-sources.ts';

/**
 * For which session a document is, where the sentence that says what it is counts one session and no other.
 *
 * @example 'A/70/74 - the report is for which session?' //=> “It constitutes the first part of the report … at its seventieth session.”
 */
export function sessionSaid(
  asked: Asked,
  world: World,
  say: Phrases,
  texts: readonly DocumentRecord[],
): Reply | undefined {
  for (const record of texts) {
    const own = selfDescription(record);
    if (!own) continue;
    const { paragraph, start, end } = own;
    const words = plain(paragraph.text);
    const counted = findOrdinals(words, { start, end }, languageOf(record.document.language));
    if (new Set(counted.flatMap(({ numbers }) => numbers)).size !== 1) continue;
    const quote = quoteOf(world.knowledge, record, paragraph, start, end);
    return answered(asked, 'document', quoting(say, record, [{ key: paragraph.key, quote }]), focusOf(record));
  }
  return undefined;
}
