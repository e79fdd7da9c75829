import type { Agenda } from '../../../knowledge/agendas.ts';
import type { DocumentRecord } from '../../../model.ts';
import { findSymbols } from '../../../search/symbols.ts';
import type { Asked } from '../../asked.ts';
import { asksWhat } from '../../asks-what.ts';
import { asksWhatIsOn } from '../../asks-what-is-on.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { type Handler, notInRecords } from '../../compose.ts';
import { itemOfBody, itemSaid, itemWithWords } from '../../evidence/items/item-said.ts';
import type { Cue } from '../../lexicon.ts';
import type { World } from '../../world.ts';
import { issuedFor } from '../documents/symbol-meaning.ts';
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
  const isOn = numbers.length === 0 && isSoughtItself(asked) && asksWhatIsOn(asked);
  // The card of a document does not tell what is on its agenda, and neither do the lines of one that has none.
  if (isOn && !(agenda && (agenda.whole || isGapped(agenda))))
    return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }, focus);
  if (numbers.length === 0) {
    if (!agenda) return itemWithWords(asked, world, say, record);
    if (!(agenda.whole || isGapped(agenda))) return undefined;
    if (asksList(asked)) return withFocus(wholeAgenda(asked, world, say, agenda), focus);
    if (agenda.adopted && asked.cues.has('provisionalagenda')) return undefined;
    const isCard = asked.ordinals.length === 0 && asksWhat(asked.typed, asked.language);
    if (!isSoughtItself(asked) || (isCard && !isOn)) return undefined;
    return isOfSession(asked, agenda)
      ? withFocus(wholeAgenda(asked, world, say, agenda), focus)
      : notInRecords(
          asked,
          world,
          say,
          'agenda',
          { lead: say.notInRecords, lines: issuedFor(asked, world, say, record) },
          focus,
        );
  }
  if (agenda && holds(agenda, numbers)) return withFocus(itemsReply(asked, world, say, agenda, numbers), focus);
  const said = itemSaid(asked, world, say, [record]) ?? (agenda ? undefined : itemOfBody(asked, world, say, [record]));
  if (said) return withFocus(said, focus);
  if (agenda?.whole) return withFocus(itemsReply(asked, world, say, agenda, numbers), focus);
  return isAgenda(record) ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }, focus) : undefined;
};

const asksList = ({ cues }: Asked): boolean =>
  cues.has('items') || (cues.has('agenda') && (cues.has('list') || cues.has('item')));

/** What a question says that wants the agenda itself, and nothing of the document that prints it. */
const OF_ITSELF: readonly Cue[] = [
  'ignore',
  'agenda',
  'provisionalagenda',
  'annotated',
  'conference',
  'session',
  'say',
  'documents',
  'whatis',
  'happen',
  'about',
];

/** "Give me the provisional agenda of CMP 13 (FCCC/KP/CMP/2017/1)": what the card of that document tells is no answer. */
const isSoughtItself = (asked: Asked): boolean =>
  asked.cues.has('agenda') &&
  [...asked.cues].every((cue) => OF_ITSELF.includes(cue)) &&
  asked.leftover.length + asked.times.length + asked.decisions.length === 0 &&
  !asksWhichDocument(asked);

/** Whether the session that a question names, if it does, is that of the agenda. */
const isOfSession = ({ bodyIds, ordinals }: Asked, { session }: Agenda): boolean =>
  bodyIds.every((body) => session.bodies.includes(body)) && ordinals.every(({ value }) => value === session.number);

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
  const texts = new Set(records.map(({ document }) => document.symbol));
  // Its texts in several languages are one document.
  const own = records.find(({ document }) => document.language === asked.language);
  return texts.size === 1 ? (records.length === 1 ? records[0] : own) : undefined;
}
