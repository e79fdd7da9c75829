import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { content } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { issuedUnder } from '../../evidence/items/issued-items.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** What is asked of an item or a document beside which it is. */
const OTHERWISE: Cue[] = [
  'list',
  'title',
  'cite',
  'when',
  'hour',
  'taken',
  'original',
  'who',
  'howmany',
  'say',
  'about',
];

/** "Under which item was A/69/972 issued?", "A/69/972 agenda items?" */
export const asksItemsOfIssue = ({ cues, items, decisions }: Asked): boolean =>
  items.length + decisions.length === 0 && cues.has('item') && !OTHERWISE.some((cue) => cues.has(cue));

/** What one of the texts of a document says of the items under which it was issued: its head, or the letter that it is. */
export function itemsOfIssue(
  asked: Asked,
  world: World,
  say: Phrases,
  texts: readonly DocumentRecord[],
): Reply | undefined {
  for (const record of texts) {
    const found = issuedUnder(record);
    const parts = found.map(({ paragraph, span }) => ({
      key: paragraph.key,
      quote: quoteOf(world.knowledge, record, paragraph, span.start, span.end),
    }));
    const { symbol } = record.document;
    if (parts.length > 0)
      return answered(
        asked,
        'document',
        { ...quoting(say, record, parts), symbols: symbol ? [symbol] : [] },
        focusOf(record),
      );
  }
  return undefined;
}

/** Whether a word is typed in the letters of the body in whose series a document is: "l'ordre du jour de l'AG". */
export function isLettersOfBody(word: string, { typed }: Asked, { knowledge }: World, record: DocumentRecord): boolean {
  const letters = word.toUpperCase();
  if (letters.length < 2 || !typed.includes(letters) || typed === typed.toUpperCase()) return false;
  const names = bodyOfSymbol(knowledge.bodies, record.document.symbol)?.names ?? [];
  return names.some((name) =>
    Object.entries(name).some(
      ([language, words]) =>
        content(words, language as DocumentRecord['document']['language'])
          .map(([first = '']) => first.toUpperCase())
          .join('') === letters,
    ),
  );
}
