import type { Agenda } from '../../knowledge/agendas.ts';
import type { DocumentRecord } from '../../model.ts';
import { findSymbols } from '../../search/symbols.ts';
import type { Asked } from '../asked.ts';
import { type Handler, notInRecords } from '../compose.ts';
import { itemOfBody, itemSaid, itemWithWords } from '../evidence/item-said.ts';
import type { World } from '../world.ts';
import { countsItems, itemCount, wholeAgenda } from './agenda.ts';
import { itemsReply } from './agenda-items.ts';
import { isGapped } from './agenda-text.ts';

/** The agenda of the very document that a question names: "item 5 of FCCC/KP/CMP/2017/1", then "and item 6?" */
export const itemOfDocument: Handler = (asked, world, say) => {
  const record = documentMeant(asked, world);
  if (!record) return undefined;
  const numbers = asked.items.map(({ number }) => number);
  const agenda = world.knowledge.agendas.find((one) => one.record === record);
  const focus = record.document.symbol ? { symbols: [record.document.symbol] } : {};
  if (numbers.length === 0 && countsItems(asked))
    return agenda?.whole
      ? withFocus(itemCount(asked, world, say, agenda), focus)
      : notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }, focus);
  if (numbers.length === 0) {
    const isList =
      asked.cues.has('items') || (asked.cues.has('agenda') && ['list', 'item'].some((cue) => asked.cues.has(cue)));
    if (agenda && (agenda.whole || isGapped(agenda)) && isList)
      return withFocus(wholeAgenda(asked, world, say, agenda), focus);
    return agenda ? undefined : itemWithWords(asked, world, say, record);
  }
  if (agenda && holds(agenda, numbers)) return withFocus(itemsReply(asked, world, say, agenda, numbers), focus);
  const said = itemSaid(asked, world, say, [record]) ?? (agenda ? undefined : itemOfBody(asked, world, say, [record]));
  if (said) return withFocus(said, focus);
  if (agenda?.whole) return withFocus(itemsReply(asked, world, say, agenda, numbers), focus);
  return isAgenda(record) ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }, focus) : undefined;
};

const withFocus = (reply: ReturnType<typeof itemsReply>, focus: { symbols?: string[] }) => ({
  ...reply,
  focus: { ...reply.focus, ...focus },
});

const holds = ({ items }: Agenda, numbers: readonly string[]): boolean =>
  numbers.every((number) => items.some((item) => item.number === number));

const isAgenda = ({ document }: DocumentRecord): boolean => document.kind.includes('agenda');

/** The one held document that a question names by its symbol, or that the one before was about. */
function documentMeant(asked: Asked, world: World): DocumentRecord | undefined {
  const [named, ...others] = asked.symbols;
  if (others.length > 0) return undefined;
  const goesOn = !named && asked.followUp && asked.items.length > 0 && asked.bodies.length === 0;
  const symbols = named
    ? findSymbols(world.symbols, named.pieces).flatMap(({ exact, symbol }) => (exact ? [symbol] : []))
    : goesOn
      ? (asked.focus?.symbols ?? [])
      : [];
  const records = world.knowledge.records.filter(({ document }) => symbols.includes(document.symbol ?? ''));
  return records.length === 1 ? records[0] : undefined;
}
