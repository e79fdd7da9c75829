import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, passageSource, quoting } from '../../compose.ts';
import { asksBeside, type Which, whichDay } from '../../sittings/asks-dated-matter.ts';
import { asksSittingNumber, matterWords } from '../../sittings/asks-matter.ts';
import { numberNamed } from '../../sittings/asks-numbered-matter.ts';
import { type DatedMatters, newestDay } from '../../sittings/dated-matters.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import { listsMeant, type Meant, mattersNamed, mattersNumbered } from './matter-meant.ts';

/**
 * When a council first took up a matter, or last met on it: one of the two days that stand behind it in a list, or both, where the list
 * or another addendum to the same document says what they are.
 *
 * @example 'When did the Council last meet on Norland?' //=> 2012-06-04, by "8. The buoys of Norland (2 May 1990; 4 June 2012)"
 */
export const matterDays: Handler = (asked, world, say) => {
  const which = whichDay(asked);
  if (which === undefined || asked.times.length + asked.decisions.length > 0) return undefined;
  const number = asked.symbols.length === 1 || asked.source ? numberNamed(asked) : undefined;
  if (asked.items.length > 0 && number === undefined) return undefined;
  // "For the first time" is no number of a meeting.
  if (asked.ordinals.some(({ value }) => value !== 1) || asksSittingNumber(asked)) return undefined;
  if (asked.leftover.some((word) => /\d/.test(word) && word !== number)) return undefined;
  const lists = listsMeant(asked, world).filter(({ legend }) => legend !== undefined);
  const { matter, list } =
    (number === undefined ? lineMeant(asked, which, lists, world) : mattersNumbered(number, asked, lists)[0]) ?? {};
  if (asksBeside(asked, matter?.name)) return undefined;
  const { legend } = list ?? {};
  if (!matter || !legend)
    return asked.followUp ? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }) : undefined;
  const { record } = matter;
  const { lead, lines, sources } = quoting(say, record, [
    { key: matter.paragraph.key, quote: quoteWhole(world.knowledge, record, matter.paragraph) },
  ]);
  const { span, paragraph } = legend;
  const meaning = quoteOf(world.knowledge, legend.record, paragraph, span.start, span.end);
  const [first = '', last = ''] = matter.days;
  const dates = which === 'both' ? [first, last] : [which === 'first' ? first : last];
  const { symbol } = legend.record.document;
  return answered(
    asked,
    'passage',
    {
      lead,
      lines: [say.list(dates.map((day) => say.dates(day, false))), ...lines, say.quoted(meaning)],
      sources: [...sources, passageSource(legend.record, paragraph.key, meaning)],
      dates,
      symbols: asked.symbols.length > 0 && record.document.symbol ? [record.document.symbol] : [],
      notes: legend.record !== record && symbol ? [say.legendOf(symbol)] : [],
    },
    { ...focusOf(record, matter.paragraph.key), whichDay: which },
  );
};

/** The line of the matter that is meant, or of the one before; undefined where lists differ, or a newer one may have another day. */
function lineMeant(asked: Asked, which: Which, lists: readonly DatedMatters[], world: World): Meant | undefined {
  const { within } = asked.focus ?? {};
  const named = mattersNamed(asked, lists, world);
  const isAgain = named.length === 0 && asked.followUp && matterWords(asked).length === 0;
  const lines = isAgain
    ? lists.flatMap((list) =>
        list.matters.flatMap((matter) =>
          matter.record.id === within?.record && matter.paragraph.key === within.paragraph ? [{ matter, list }] : [],
        ),
      )
    : named;
  const newest = lists.toSorted((a, b) => newestDay(b).localeCompare(newestDay(a)))[0];
  const [line, ...others] = which === 'first' ? lines : lines.filter(({ list }) => list === newest);
  return others.every(({ matter }) => matter.days[0] === line?.matter.days[0]) ? line : undefined;
}
