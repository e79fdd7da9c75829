import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import type { Span } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { measureAsked } from '../asked/measures.ts';
import { ownersOf } from '../texts/series-owners.ts';
import { itemLines } from './item-lines.ts';
import { entriesOf, hasItems, itemEntry, sessionNumber } from './item-lists.ts';

/** Other things that are asked of an item than its title. */
const OTHER: Cue[] = [
  'when',
  'hour',
  'who',
  'where',
  'howmany',
  'taken',
  'before',
  'after',
  'following',
  'previous',
  'documents',
  'note',
  'report',
  'decide',
  'outcome',
];

/**
 * Whether the word for a document only says what a symbol is.
 *
 * @example isNaming of 'Item 15 of document A/69/250' // true
 */
export const isNaming = ({ symbols, text }: Asked): boolean =>
  symbols.some(({ start }) => /(?:document|doc\.?|fichier) \(?$/i.test(text.slice(0, start)));

/** Whether more is asked of an item than its title: its day, its documents, who led it. */
export const asksOther = (asked: Asked): boolean =>
  measureAsked(asked.typed) !== undefined ||
  OTHER.some((cue) => asked.cues.has(cue) && !(cue === 'documents' && isNaming(asked)));

/** What documents themselves print under the number of an item, where no list of the agenda gives it. */
export function itemSaid(
  asked: Asked,
  world: World,
  say: Phrases,
  records: readonly DocumentRecord[],
): Reply | undefined {
  const [item, ...more] = asked.items;
  if (!item || more.length > 0 || asksOther(asked)) return undefined;
  const [line] = records.flatMap((record) => itemLines(record, item.number).map((found) => ({ record, ...found })));
  if (!line) return undefined;
  const { record, paragraph, start, end } = line;
  // "What did SBI 59 agree on the Fund (item 16 (a))?" asks more than the title of the item.
  const title = paragraph.text.slice(start, end);
  const own = asked.leftover.filter((word) => !/^\d+$/.test(word));
  if (agree(own, title, asked, world, record.document.language).missing.length > 0) return undefined;
  return printed(asked, world, say, record, paragraph, { start, end });
}

/**
 * The item of the agenda of a body, where one document of it prints a list and the records know no session that has it:
 * what stands under its number.
 */
export function itemOfBody(
  asked: Asked,
  world: World,
  say: Phrases,
  scope: readonly DocumentRecord[],
): Reply | undefined {
  const [item, ...more] = asked.items;
  if (!item || more.length > 0 || asksOther(asked)) return undefined;
  const isTitled = asked.leftover.length > 0;
  if (isTitled && scope.length > 0) return undefined;
  const held = isTitled ? titled(asked, world) : ofBodies(asked, world);
  const records = scope.length > 0 ? scope : held.filter(hasItems);
  // A list that is to be looked at is not to be quoted in parts, nor one that is told as the agenda of a session; a report has
  // numbered paragraphs.
  const isList = (record: DocumentRecord) =>
    record.document.kind !== 'report' &&
    !record.toReview?.some((claim) => 'item' in claim) &&
    !world.knowledge.agendas.some((agenda) => agenda.record === record);
  const found = records.filter(isList).flatMap((record) => {
    const paragraph = itemEntry(record, item.number);
    return paragraph ? [{ record, paragraph }] : [];
  });
  // Where several documents have lists, each must be known to be of the session that is meant.
  const isKnown = asked.ordinals.length > 0 || scope.length > 0;
  const symbols = new Set(
    (isKnown ? found.map(({ record }) => record) : records).map(({ document }) => document.symbol),
  );
  const own = found.find(({ record }) => record.document.language === asked.language) ?? found[0];
  return own && symbols.size === 1 ? printed(asked, world, say, own.record, own.paragraph) : undefined;
}

/**
 * Which item of the agenda that a document prints, whole or in parts, is about something: the one entry whose title has all words of the
 * question.
 *
 * @example 'which agenda item of CLCS/87 is on the submission of Mauritius?' // 14. Examen de la presentación de Mauricio …
 */
export function itemWithWords(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const { cues, leftover } = asked;
  if (!cues.has('item') || cues.has('negation') || leftover.length === 0 || asksOther(asked)) return undefined;
  if (record.document.kind === 'report' || !hasItems(record)) return undefined;
  const { language } = record.document;
  const [only, ...others] = entriesOf(record).filter(
    ({ text }) => agree(leftover, text, asked, world, language).missing.length === 0,
  );
  return only && others.length === 0 ? printed(asked, world, say, record, only) : undefined;
}

/**
 * The agendas whose title, with whose documents they are, has all words of the question: "item 7 of the provisional agenda of the Finance
 * Committee", which is no body that is known.
 */
function titled(asked: Asked, world: World): DocumentRecord[] {
  const { leftover, bodies, ordinals, cues } = asked;
  if (!cues.has('agenda') || bodies.some(({ weak }) => !weak) || ordinals.length > 0) return [];
  return world.knowledge.records.filter((record) => {
    const { title, language } = record.document;
    return agree(leftover, `${title} ${ownersOf(record)}`, asked, world, language).missing.length === 0;
  });
}

/** The documents in the series of the bodies that are named, of the session that is named with them. */
const ofBodies = ({ bodyIds, ordinals }: Asked, { knowledge }: World): DocumentRecord[] =>
  knowledge.records.filter(
    (record) =>
      bodyIds.includes(bodyOfSymbol(knowledge.bodies, record.document.symbol)?.id ?? '') &&
      ordinals.every(({ value }) => sessionNumber(record) === value),
  );

function printed(
  asked: Asked,
  world: World,
  say: Phrases,
  record: DocumentRecord,
  paragraph: Paragraph,
  { start, end }: Span = { start: 0, end: paragraph.text.length },
): Reply {
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(
    asked,
    'agenda',
    quoting(say, record, [{ key: paragraph.key, quote }]),
    record.document.symbol
      ? { symbols: [record.document.symbol], ...(asked.items[0] && { item: asked.items[0].number }) }
      : undefined,
  );
}
