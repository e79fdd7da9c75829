import type { AgendaItem } from '../../../knowledge/agendas.ts';
import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import { itemNumber } from '../../../records/markers.ts';
import { findSentences } from '../../../records/sentences.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import type { Asked, Focus } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { headingsAbove, isBeside } from '../../evidence/texts/sections.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';

/** That a body had papers before it, right before their symbols, in plain letters; not that it asked for one. */
const BEFORE_IT =
  /\b(?:(?:had|has|have) before it|took note of|considered|information (?:presented|contained|provided) in)\b.*\bdocuments? $|\b(?:etait saisi\p{L}*|avait devant|a pris note|a examine|disposait)\b.*\bdocuments? $|(?<!\p{L})(?:tuvo ante si|tomo nota|examino|tenia ante si).*(?<!\p{L})documentos? $|(?:рассмотр|принял\p{L}* к сведению|имел|представлен).*документ\p{L}* $|(?:معروض|احاط|نظر).*وث[ايق]+\p{L}* ?$|(?:收到|面前有|注意到|审议).*文件 ?$/u;

/**
 * The documents of which the report of a session says that they were before the body under an item, where its agenda lists none:
 * "It took note of the information presented in documents FCCC/SBI/2020/INF.11 and FCCC/SBI/2021/15", under the heading "(Agenda sub-item
 * 6(c))" (FCCC/SBI/2021/16). Undefined where it says so of none.
 */
export function itemDocumentsSaid(
  asked: Asked,
  world: World,
  say: Phrases,
  { number, cited: { record } }: AgendaItem,
  focus: Focus,
): Reply | undefined {
  const found = record.paragraphs.flatMap((paragraph) => {
    const isOfItem = !paragraph.heading && itemAbove(record, paragraph.key) === number;
    return (isOfItem ? findSentences(paragraph.text) : []).flatMap(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      const symbols = findSymbols(text);
      const isBefore = symbols[0] !== undefined && BEFORE_IT.test(plain(text.slice(0, symbols[0].start)));
      return isBefore ? [{ paragraph, start, end, symbols: symbols.map(({ symbol }) => symbol) }] : [];
    });
  });
  if (found.length === 0) return undefined;
  const parts = found.map(({ paragraph, start, end }) => ({
    key: paragraph.key,
    quote: quoteOf(world.knowledge, record, paragraph, start, end),
  }));
  const symbols = [...new Set(found.flatMap((one) => one.symbols))];
  return answered(asked, 'agenda', { ...quoting(say, record, parts), symbols }, { ...focus, symbols });
}

/** The item that the heading right above a paragraph gives in brackets: `6 c` of "(Agenda sub-item 6(c))". */
function itemAbove(record: DocumentRecord, key: string): string | undefined {
  const heading = headingsAbove(record, key).at(-1);
  if (!heading || !isBeside(heading)) return undefined;
  const { label } = ITEM_LABELS[record.document.language];
  const labelled = new RegExp(`(?<!\\p{L})(?:\\p{L}+-)?${label}(?<number>\\d{1,2} ?(?:\\(?\\p{L}\\))?)`, 'u').exec(
    plain(heading),
  );
  return labelled?.groups?.number && itemNumber(labelled.groups.number);
}
