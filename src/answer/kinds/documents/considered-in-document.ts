import { quoteOf } from '../../../knowledge/quote.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSymbols } from '../../../search/symbols.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { datesIn } from '../../evidence/days/dates.ts';
import type { Cue } from '../../lexicon.ts';
import { matterWords } from '../../sittings/asks-matter.ts';
import { asksSitting } from '../../sittings/asks-sitting.ts';
import { consideredAt } from '../../sittings/considered-at.ts';
import type { World } from '../../world.ts';
import { focusOf } from './masthead-sources.ts';

/** Questions of another thing than when an item was considered. */
const OTHERWISE: Cue[] = [
  'why',
  'who',
  'howmany',
  'where',
  'hour',
  'negation',
  'adopt',
  'decide',
  'agenda',
  'next',
  'first',
  'last',
];

/**
 * "At which meetings did the Fifth Committee consider the item (A/69/702)?": a report on one item says so in one sentence, with the
 * days. Undefined where the document has several such sentences, which are of several items.
 */
export const consideredInDocument: Handler = (asked, world, say) => {
  const { cues, items, ordinals, times, symbols } = asked;
  const asks = cues.has('item') && cues.has('taken') && (asksSitting(asked) || asksWhen(asked));
  const isPlain = items.length + ordinals.length + times.length + matterWords(asked).length === 0;
  if (symbols.length !== 1 || !asks || !isPlain || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const [found, ...others] = recordsNamed(asked, world).flatMap(consideredAt);
  if (!found || others.length > 0) return undefined;
  const { record, paragraph, sentence } = found;
  const own = bodyOfSymbol(world.knowledge.bodies, record.document.symbol)?.id;
  // A committee that the sentence names is known by its claim; another is not meant.
  const named = record.claims.flatMap((claim) =>
    'name' in claim && claim.paragraph === paragraph.key ? [claim.name.body] : [],
  );
  if (named.length > 0 && asked.bodyIds.some((id) => id !== own && !named.includes(id))) return undefined;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  const days = datesIn(
    paragraph.text.slice(sentence.start, sentence.end),
    languageOf(record.document.language),
    record,
  );
  return answered(
    asked,
    'passage',
    {
      ...quoting(say, record, [{ key: paragraph.key, quote }]),
      dates: asksWhen(asked) ? days.map(({ when }) => when) : [],
    },
    focusOf(record, paragraph.key),
  );
};

const asksWhen = ({ cues }: Asked): boolean => cues.has('when') || cues.has('owndays');

const recordsNamed = ({ symbols, language }: Asked, world: World) => {
  const named = symbols.flatMap(({ pieces }) =>
    findSymbols(world.symbols, pieces).flatMap(({ exact, symbol }) => (exact ? [symbol] : [])),
  );
  const held = world.knowledge.records.filter(({ document }) => named.includes(document.symbol ?? ''));
  const own = held.find(({ document }) => document.language === language) ?? held[0];
  return own ? [own] : [];
};
