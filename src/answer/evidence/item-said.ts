import { quoteOf } from '../../knowledge/quote.ts';
import type { DocumentRecord } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, passageSource, type Reply } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { itemLines } from './item-lines.ts';

/** Other things that are asked of an item than its title. */
export const OTHER: Cue[] = [
  'when',
  'hour',
  'who',
  'where',
  'howmany',
  'taken',
  'before',
  'after',
  'documents',
  'note',
  'report',
];

/** What documents themselves print under the number of an item, where no list of the agenda gives it. */
export function itemSaid(
  asked: Asked,
  world: World,
  say: Phrases,
  records: readonly DocumentRecord[],
): Reply | undefined {
  const [item, ...more] = asked.items;
  if (!item || more.length > 0 || OTHER.some((cue) => asked.cues.has(cue))) return undefined;
  const [line] = records.flatMap((record) => itemLines(record, item.number).map((found) => ({ record, ...found })));
  if (!line) return undefined;
  const { record, paragraph, start, end } = line;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(
    asked,
    'agenda',
    {
      lead: say.passage(record.document.title, say.paragraph(paragraph.key)),
      lines: [say.quoted(quote)],
      sources: [passageSource(record, paragraph.key, quote)],
    },
    record.document.symbol ? { symbols: [record.document.symbol] } : undefined,
  );
}
