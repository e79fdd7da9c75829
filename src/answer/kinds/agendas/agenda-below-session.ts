import { quoteWhole } from '../../../knowledge/quote.ts';
import type { BodyId, DocumentRecord, Paragraph } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import { isEntry, PROVISIONAL_AGENDA } from '../../evidence/items/item-lists.ts';
import { asksOther } from '../../evidence/items/item-said.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';

/** The items of a session below the line that names it. */
type Listed = {
  record: DocumentRecord;
  heading: Paragraph;
  items: readonly { number: string; paragraph: Paragraph }[];
};

/** A line that names a session is no longer, unless it ends in a colon. */
const LONGEST_HEADING = 200;
/** So many lines may stand between it and the first item. */
const MOST_BETWEEN = 2;
const FEWEST = 2;

const ITEM = /^(\d{1,2})[.．)、]\s?\S/u;

/**
 * The items of a session that a document prints below the line that names it, where no record has its agenda: "Nineteenth session of
 * the United Nations Forum on Forests, 2024" stands over four items in the annex to resolution 2021/6 of the Council.
 */
export function agendaBelowSession(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { ordinals, bodyIds, leftover, items, language } = asked;
  const [number, ...more] = ordinals;
  const [body, ...others] = bodyIds;
  if (!number || !body || more.length + others.length + leftover.length > 0 || asksOther(asked)) return undefined;
  const found = world.knowledge.records.flatMap((record) => listedIn(record, body, number.value, world));
  const own = found.find(({ record }) => record.document.language === language) ?? found[0];
  const symbols = new Set(found.map(({ record }) => record.document.symbol ?? record.id));
  if (!own || symbols.size > 1 || found.filter(({ record }) => record === own.record).length > 1) return undefined;
  const wanted = items.map((item) => own.items.find((one) => one.number === item.number));
  if (wanted.includes(undefined)) return undefined;
  const told = wanted.length > 0 ? wanted : own.items;
  const parts = [own.heading, ...told.flatMap((item) => item?.paragraph ?? [])].map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, own.record, paragraph),
  }));
  return answered(asked, 'agenda', quoting(say, own.record, parts));
}

/** The lists of items in a document below lines that name a session of a body. */
function listedIn(record: DocumentRecord, body: BodyId, number: number, world: World): Listed[] {
  const { paragraphs } = record;
  return paragraphs.flatMap((heading, at) => {
    if (!namesSession(record, heading, body, number, world)) return [];
    const items = itemsBelow(paragraphs.slice(at + 1));
    const entries = items.filter(({ paragraph }) => isEntry(record, paragraph));
    return items.length >= FEWEST && entries.length * 2 >= items.length ? [{ record, heading, items }] : [];
  });
}

/** Whether a line says no more than which session it is, or that its provisional agenda follows. */
function namesSession(
  { claims, document }: DocumentRecord,
  { key, text, part }: Paragraph,
  body: BodyId,
  number: number,
  { knowledge }: World,
): boolean {
  const isOpen = /[:：]\s*$/u.test(text);
  if (['agenda', 'footnote'].includes(part) || ITEM.test(text)) return false;
  // Below the masthead of a paper for that session stand its own chapters.
  if (part === 'head' && document.session !== undefined) return false;
  if (!isOpen && (text.length > LONGEST_HEADING || /[.;,。；，]\s*$/u.test(text))) return false;
  const words = plain(text);
  const counted = findOrdinals(words, { start: 0, end: words.length }, languageOf(document.language));
  if (counted.length !== 1 || counted[0]?.numbers.join() !== String(number)) return false;
  const isClaimed = claims.some(
    (claim) =>
      'session' in claim &&
      claim.paragraph === key &&
      claim.session.number === number &&
      [claim.session.body].flat().join() === body,
  );
  const isOwn = bodyOfSymbol(knowledge.bodies, document.symbol)?.id === body;
  const isAgenda = PROVISIONAL_AGENDA[document.language].test(words);
  return isOpen ? isAgenda && (isClaimed || isOwn) : isClaimed && counted[0].start === 0;
}

/** The items 1, 2, 3 … that follow, with the lines of their own between them. */
function itemsBelow(paragraphs: readonly Paragraph[]): Listed['items'] {
  const items: { number: string; paragraph: Paragraph }[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const [, number = ''] = ITEM.exec(paragraph.text) ?? [];
    if (paragraph.part === 'footnote' || (items.length === 0 && at > MOST_BETWEEN)) break;
    if (number === '') continue;
    if (Number(number) !== items.length + 1) break;
    items.push({ number, paragraph });
  }
  return items;
}
