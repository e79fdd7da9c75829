import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, MastheadField } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import { findSymbols } from '../../../search/symbols.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting, type Reply } from '../../compose.ts';
import { withBlankDates } from '../../evidence/days/dates.ts';
import { itemOfHead } from '../../evidence/items/item-heads.ts';
import { entries } from '../../evidence/items/item-lines.ts';
import { hasItems, isEntry } from '../../evidence/items/item-lists.ts';
import { itemSaid } from '../../evidence/items/item-said.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { asksItemsOfIssue, isLettersOfBody, itemsOfIssue } from '../agendas/items-of-issue.ts';
import { type DaysLine, headDays } from '../sessions/head-days.ts';
import { documentFact } from './document-facts.ts';
import { focusOf, mastheadSources } from './masthead-sources.ts';
import { agendaOf, isOnAgenda, printed, shortList } from './printed-list.ts';
import { sessionSaid } from './session-said.ts';
import { issuedFor } from './symbol-meaning.ts';

/** What happens at sessions: with one of these, "when" is not about the document. */
const OF_SESSIONS = ['meet', 'session', 'taken', 'open', 'close', 'adopt', 'decide', 'create', 'cite', 'next'] as const;

/** Words of issuing a document that no list of cues has: "distributed". */
const ISSUED =
  /^(?:distribu|circul|falls?$|relev|rattach|inscri|(?:ت|ي)ندرج|issued?|publish|publi|parut?|difund|распростран|издан|относит|(?:و|ت)?عمم|(?:و|ت)?وزع|صدر)|^[下在分发印的属于]+$/u;

/**
 * A fact of a document that is held and named by its symbol: its day of issue, original language, distribution or item.
 *
 * @example 'When was CTOC/COP/WG.2/2007/1 issued?' //=> 30 May 2007, where the record has that symbol
 */
export const namedDocument: Handler = (asked, world, say) => {
  const record = heldAs(asked, world);
  if (record && asked.items.length > 0) return itemOf(asked, world, say, record);
  if (record && asksAgenda(asked, record, world))
    return agendaOf(asked, world, say, record) ?? issuedOf(asked, world, say, record);
  if (record && asksSession(asked)) return sessionOf(asked, world, say, record);
  const held =
    record && asksHeld(asked, record)
      ? [record, ...otherTexts(record, world)].reduce<Reply | undefined>(
          (found, text) => found ?? sessionHeld(asked, world, say, text),
          undefined,
        )
      : undefined;
  if (held) return held;
  const field = record && isOfIssue(asked, world, record) ? fieldAsked(asked) : undefined;
  const issued = record && issuedOf(asked, world, say, record);
  if (issued || !record || !field) return issued;
  return documentFact(asked, world, say, record, field);
};

/** The items under which a document says that it was issued, where no line of its masthead is known to give one. */
const issuedOf = (asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined =>
  asksItemsOfIssue(asked) && record.document.item === undefined && isOfIssue(asked, world, record)
    ? itemsOfIssue(asked, world, say, [record, ...otherTexts(record, world)])
    : undefined;

/** Whether all that nothing explains in a question says that the document was issued, or by whom. */
const isOfIssue = (asked: Asked, world: World, record: DocumentRecord): boolean =>
  asked.leftover.every((word) => ISSUED.test(word) || isLettersOfBody(word, asked, world, record));

/** The record of the one document that the question names by its symbol, in the language of the question where it is held. */
export function heldAs({ symbols, language }: Asked, world: World): DocumentRecord | undefined {
  const [typed, ...others] = symbols;
  if (!typed || others.length > 0) return undefined;
  const [found, ...more] = findSymbols(world.symbols, typed.pieces).filter(({ exact }) => exact);
  if (!found || more.length > 0) return undefined;
  const held = world.knowledge.records.filter(({ document }) => document.symbol === found.symbol);
  const own = held.find(({ document }) => document.language === language);
  return own ?? held.find(({ document }) => document.date) ?? held[0];
}

/** The texts of the same document in other languages: some leave out its head. */
const otherTexts = ({ id, document }: DocumentRecord, { knowledge }: World): DocumentRecord[] =>
  knowledge.records.filter((other) => other.id !== id && other.document.symbol === document.symbol);

function fieldAsked({ cues, items, ordinals, decisions, leftover }: Asked): MastheadField | undefined {
  if (items.length > 0 || decisions.length > 0) return undefined;
  if (asksItem({ cues })) return 'item';
  if (cues.has('docdate')) return 'date';
  const isIssue = leftover.length > 0 || cues.has('distribution') || cues.has('documents');
  const isOther = OF_SESSIONS.some((cue) => cues.has(cue)) || ordinals.length > 0;
  if (cues.has('when') && (isIssue || !isOther)) return 'date';
  if (cues.has('original')) return 'original';
  if (cues.has('distribution')) return 'distribution';
  return undefined;
}

/** "Under which item was A/69/972 issued?" */
const asksItem = ({ cues }: Pick<Asked, 'cues'>): boolean =>
  cues.has('item') &&
  (!cues.has('items') || cues.has('docdate')) &&
  !['list', 'title', 'cite', 'when', 'hour', 'taken', 'original'].some((cue) => cues.has(cue as Cue));

const asksSession = ({ cues, ordinals, leftover }: Asked): boolean =>
  cues.has('session') && !cues.has('when') && !cues.has('where') && ordinals.length === 0 && leftover.length === 0;

/** "For which session is CAC/COSP/IRG/2015/3?" */
function sessionOf(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const [line] = record.document.session?.number === undefined ? [] : issuedFor(asked, world, say, record);
  // A card of the document would say nothing of its session.
  if (!line)
    return asked.tokens.some(({ word }) => WHICH.test(word))
      ? (sessionSaid(asked, world, say, [record, ...otherTexts(record, world)]) ??
          sessionLine(asked, world, say, record))
      : undefined;
  const sources = [...mastheadSources(record, 'session'), ...mastheadSources(record, 'title')].slice(0, 1);
  return sources.length > 0 ? answered(asked, 'document', { lead: line, sources }, focusOf(record)) : undefined;
}

const WHICH = /^(?:which|what|quel|quelle|quelles)$/;

/** The line of a head that gives the number of a session, and nothing that says whose; or a refusal. */
function sessionLine(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply {
  const { language } = record.document;
  const lines = record.paragraphs.filter(({ text, part }) => {
    if (part !== 'head') return false;
    const words = plain(text);
    const [phrase] = findOrdinals(words, { start: 0, end: words.length }, languageOf(language));
    return phrase !== undefined && phrase.start === 0 && /^[\s*]*$/u.test(words.slice(phrase.end));
  });
  const [only, ...others] = lines;
  if (!only || others.length > 0)
    return notInRecords(asked, world, say, 'document', { lead: say.notInRecords }, focusOf(record));
  return printed(asked, world, say, record, [only]);
}

/** "When and where is the session of CLCS/L.39?": the one for which the document was issued, or of which it reports. */
const asksHeld = (
  { cues, ordinals, leftover, bodies, bodyIds }: Asked,
  { document: { session } }: DocumentRecord,
): boolean =>
  (cues.has('when') || cues.has('where') || cues.has('owndays')) &&
  (cues.has('session') || cues.has('meet') || (cues.has('where') && cues.has('when'))) &&
  !OF_OTHERS.some((cue) => cues.has(cue)) &&
  leftover.length === 0 &&
  (bodies.length === 0 || session === undefined || bodyIds.every((body) => [session.body].flat().includes(body))) &&
  ordinals.every(({ value }) => value === session?.number);

const OF_OTHERS = ['next', 'previous', 'last', 'following', 'hour', 'adopt', 'decide'] as const;

/** The line of a document that gives the days and the place of its session. */
const LONGEST_LINE = 160;

function sessionHeld(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const found = daysOf(record) ?? headDays(record);
  if (!found) return undefined;
  const { paragraph, dates } = found;
  const isLine = paragraph.text.length <= LONGEST_LINE;
  const quote = isLine ? quoteWhole(world.knowledge, record, paragraph) : (found.quote ?? '');
  // "2015年5月4日至15日": where it was, the line does not say (A/HRC/WG.6/22/PAN/1).
  if (asked.cues.has('where') && !/\p{L}/u.test(withBlankDates(quote, languageOf(record.document.language))))
    return undefined;
  return answered(
    asked,
    'sessions',
    {
      ...quoting(say, record, [{ key: paragraph.key, quote }]),
      dates,
    },
    focusOf(record, paragraph.key),
  );
}

/** The days of the session of a document, with the paragraph that gives them: a place that nobody knows is no part of the claim. */
function daysOf({ document: { session }, claims, paragraphs }: DocumentRecord): DaysLine | undefined {
  const claim = claims.find(
    (one) => 'session' in one && one.session.dates !== undefined && one.session.number === session?.number,
  );
  if (!session || !claim || !('session' in claim) || !claim.session.dates) return undefined;
  if (session.dates !== undefined && session.dates !== claim.session.dates) return undefined;
  const paragraph = paragraphs.find(({ key }) => key === claim.paragraph);
  return paragraph && { paragraph, dates: [claim.session.dates], quote: claim.quote };
}

/** What is asked of an item beside its title. */
const asksTitle = ({ cues }: Asked): boolean =>
  !['when', 'hour', 'owndays', 'days', 'who', 'where', 'howmany', 'taken', 'decide', 'outcome'].some((cue) =>
    cues.has(cue as Cue),
  );

/** "Item 5 of A/CONF.224/PC(III)/1": what the document prints under that number. */
function itemOf(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const [item, ...others] = asked.items;
  if (!item || others.length > 0 || asked.cues.has('cite') || isOnAgenda(world, record)) return undefined;
  const said = itemSaid(asked, world, say, [record]);
  if (said) return said;
  // On which days it is taken, its title does not say.
  if (!asksTitle(asked)) return undefined;
  const head = asked.leftover.length === 0 ? itemOfHead(record, item.number) : undefined;
  if (head) return printed(asked, world, say, record, head);
  // A resolution and a report have numbered paragraphs, which are no items.
  const isList = record.document.kind.includes('agenda') || hasItems(record) || shortList(record).length > 0;
  const [only, ...more] = isList ? entries(record, item.number).filter((entry) => isEntry(record, entry)) : [];
  if (!only || more.length > 0) return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
  const reply = printed(asked, world, say, record, [only]);
  return { ...reply, focus: { ...reply.focus, item: item.number } };
}

const asksAgenda = (asked: Asked, record: DocumentRecord, world: World): boolean =>
  (asked.cues.has('items') || (asked.cues.has('agenda') && !asked.cues.has('item'))) &&
  !asked.cues.has('docdate') &&
  !asked.cues.has('cite') &&
  // "On which days is the session for which it was drawn up?"
  !(asked.cues.has('when') && (asked.cues.has('session') || asked.cues.has('meet'))) &&
  asked.times.length + asked.ordinals.length < 2 &&
  isOfHead(asked, record, world);

/** Whether the document says at its head all that nothing explains: "ISBA/21/FC/L.1, agenda of the Finance Committee". */
function isOfHead(asked: Asked, { document, paragraphs }: DocumentRecord, world: World): boolean {
  const head = [document.title, ...paragraphs.slice(0, HEAD).map(({ text }) => text)].join(' ');
  return agree(asked.leftover, head, asked, world, document.language).missing.length === 0;
}

/** So many paragraphs head a document. */
const HEAD = 3;
