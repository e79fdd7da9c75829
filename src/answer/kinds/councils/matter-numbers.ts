import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { asksSittingNumber } from '../../sittings/asks-matter.ts';
import { asksBesideNumber, asksNumber, numberNamed } from '../../sittings/asks-numbered-matter.ts';
import type { DatedMatters } from '../../sittings/dated-matters.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import { listsMeant, type Meant, mattersNamed, mattersNumbered } from './matter-meant.ts';

/** Fewer numbered lines are no list. */
const FEWEST = 2;

/**
 * What number a matter has in a list that is named by its symbol, or which matter has a number: "what number is Norland in TIDE/10/Add.2?",
 * "what is item 8 of it?" Where the list that is held leaves parts out, it is not said that nothing else stands there.
 *
 * @example 'what number is the situation in Norland in TIDE/10/Add.2?' //=> "8. The situation in Norland (2 May 1990; 4 June 2012)"
 */
export const matterNumbers: Handler = (asked, world, say) => {
  const number = numberNamed(asked);
  const isAsked = number !== undefined || asksNumber(asked);
  const isNamed = asked.symbols.length === 1 || asked.source || (asked.followUp && asked.focus?.whichDay === 'number');
  if (!isAsked || !isNamed || asked.times.length + asked.decisions.length + asked.ordinals.length > 0) return undefined;
  if (asksSittingNumber(asked)) return undefined;
  const lists = listsMeant(asked, world).filter(isNumbered);
  if (lists.length === 0) return undefined;
  const found = number === undefined ? mattersNamed(asked, lists, world) : mattersNumbered(number, asked, lists);
  const [line, ...others] = found;
  if (asksBesideNumber(asked, line?.matter.name ?? '')) return undefined;
  return line?.matter.number !== undefined && others.length === 0
    ? told(line, asked, world, say)
    : notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, asked.focus);
};

const isNumbered = ({ matters }: DatedMatters): boolean =>
  matters.filter(({ number }) => number !== undefined).length >= FEWEST;

function told({ matter: { record, paragraph } }: Meant, asked: Asked, world: World, say: Phrases): Reply {
  const quote = quoteWhole(world.knowledge, record, paragraph);
  const { symbol } = record.document;
  return answered(
    asked,
    'passage',
    { ...quoting(say, record, [{ key: paragraph.key, quote }]), symbols: symbol ? [symbol] : [] },
    { ...focusOf(record, paragraph.key), whichDay: 'number' },
  );
}
