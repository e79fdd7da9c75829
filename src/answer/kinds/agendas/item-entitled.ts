import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { sessionsSaid } from '../../evidence/days/sessions-said.ts';
import { isNaming } from '../../evidence/items/item-said.ts';
import { type ProseItem, proseItems, sameNumber } from '../../evidence/items/prose-items.ts';
import { scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { cuesBeyond } from '../../sittings/asks-dated-matter.ts';
import { beyondName, isSaidWhole } from '../../sittings/said-whole.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** What a question may say beside the title or the number of an item when it asks for the other. */
const BESIDE: readonly Cue[] = [
  'item',
  'items',
  'subitem',
  'agenda',
  'provisionalagenda',
  'title',
  'name',
  'whatis',
  'rank',
  'ignore',
  'follow',
  'source',
  'session',
  'taken',
  'happen',
  'about',
  'say',
  'past',
  'meet',
];

/**
 * The title of an item, or its number, where no list of an agenda is held but a sentence of the document that is named gives both: "agenda
 * item 4, entitled “Half-day discussion on the Pacific region”". The sentence is quoted whole, as it says whose item that is.
 *
 * @example 'what is item 4 in E/2015/43 called?' //=> … considered agenda item 4, entitled “Half-day discussion on the Pacific region”
 */
export const itemEntitled: Handler = (asked, world, say) => {
  const { cues, items, symbols, source, times, decisions } = asked;
  if ((symbols.length !== 1 && !source) || times.length + decisions.length > 0 || items.length > 1) return undefined;
  if (items.length === 0 && !cues.has('item')) return undefined;
  const { records, paragraphs } = scopeOf(asked, world);
  if (paragraphs) return undefined;
  const own = records.filter(({ document }) => document.language === asked.language);
  for (const record of [...own, ...records.filter((one) => !own.includes(one))]) {
    const found = proseItems(record).filter((item) => isMeant(item, asked, record, world));
    const [first] = found;
    if (!first || found.some(({ number, title }) => number !== first.number || plain(title) !== plain(first.title)))
      continue;
    const { paragraph, sentence, number } = first;
    const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
    return answered(asked, 'agenda', quoting(say, record, [{ key: paragraph.key, quote }]), {
      ...focusOf(record),
      item: number,
    });
  }
  return records.some((record) => isOfOthers(record, asked, world))
    ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords })
    : undefined;
};

/** Whether a document names the item of a question, on the agenda of another session or body only: the title of that is no answer. */
function isOfOthers(record: DocumentRecord, asked: Asked, world: World): boolean {
  const number = asked.items[0] && sameNumber(asked.items[0].number);
  const own = proseItems(record).filter((item) => item.number === number);
  const isHeld = world.knowledge.agendas.some((agenda) => agenda.record === record);
  return (
    own.length > 0 &&
    !isHeld &&
    own.every((item) => {
      const text = sentenceOf(item);
      return !isOfBodies(asked, record, text, world) || !isOfSessions(asked, record, text);
    })
  );
}

const sentenceOf = ({ paragraph, sentence }: ProseItem): string => paragraph.text.slice(sentence.start, sentence.end);

/** Whether an item is the one whose number or title a question says, and whose sentence has all else that the question says. */
function isMeant(item: ProseItem, asked: Asked, record: DocumentRecord, world: World): boolean {
  const [numbered] = asked.items;
  if (numbered && sameNumber(numbered.number) !== item.number) return false;
  const beyond = cuesBeyond(asked, item.title);
  if ([...beyond].some((cue) => !BESIDE.includes(cue) && !(cue === 'documents' && isNaming(asked)))) return false;
  const { language } = record.document;
  const text = sentenceOf(item);
  const isIn = (words: readonly string[], said: string) =>
    agree([...words], said, asked, world, language).missing.length === 0;
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word) && !FRAME.test(word));
  const isTitled =
    numbered !== undefined || isSaidWhole(item.title, asked) || (words.length > 0 && isIn(words, item.title));
  const others = numbered ? words : beyondName(words, item.title, asked).filter((word) => !FRAME.test(word));
  return isTitled && isIn(others, text) && isOfBodies(asked, record, text, world) && isOfSessions(asked, record, text);
}

/** Signs that ask for a number, or join it to what was done under it. */
const FRAME = /^[几下里中的是第在]+$/u;

/** The bodies that a question names are that of the document, or named by the sentence. */
const isOfBodies = (
  { bodies, tokens, ...asked }: Asked,
  { document }: DocumentRecord,
  text: string,
  world: World,
): boolean =>
  bodies.every(({ body, from, to, weak }) => {
    const words = tokens.slice(from, to).flatMap(({ word }) => (asked.said?.get(word) ?? word).split(' '));
    return (
      weak ||
      bodyOfSymbol(world.knowledge.bodies, document.symbol)?.id === body ||
      agree(words, text, { ...asked, bodies, tokens }, world, document.language).missing.length === 0
    );
  });

/** The sessions that a question names are those of the sentence, or where it names none that of the document. */
function isOfSessions({ ordinals }: Asked, { document: { session, language } }: DocumentRecord, text: string): boolean {
  const said = sessionsSaid(text, language).flatMap(({ numbers }) => numbers);
  const own = said.length > 0 ? said : session?.number === undefined ? [] : [session.number];
  return ordinals.every(({ value }) => own.includes(value));
}
