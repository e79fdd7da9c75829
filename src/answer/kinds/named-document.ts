import { quoteOf } from '../../knowledge/quote.ts';
import type { DocumentRecord, MastheadField } from '../../model.ts';
import { findSymbols } from '../../search/symbols.ts';
import type { Asked } from '../asked.ts';
import { answered, type Handler, notInRecords, passageSource, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { documentFact } from './document-facts.ts';
import { focusOf, mastheadSources } from './masthead-sources.ts';
import { issuedFor } from './symbol-meaning.ts';

/** What happens at sessions: with one of these, "when" is not about the document. */
const OF_SESSIONS = ['meet', 'session', 'taken', 'open', 'close', 'adopt', 'decide', 'create', 'cite', 'next'] as const;

/** Words of issuing a document that no list of cues has: "distributed". */
const ISSUED = /^(?:distribut|issued?|publish|publi|parut?)/;

/**
 * A fact of a document that is held and named by its symbol: its day of issue, original language, distribution or item.
 *
 * @example 'When was CTOC/COP/WG.2/2007/1 issued?' //=> 30 May 2007, where the record has that symbol
 */
export const namedDocument: Handler = (asked, world, say) => {
  const record = heldAs(asked, world);
  if (record && asked.items.length > 0) return itemOf(asked, world, say, record);
  if (record && asksSession(asked)) return sessionOf(asked, world, say, record);
  const field = record && fieldAsked(asked);
  if (!record || !field || !asked.leftover.every((word) => ISSUED.test(word))) return undefined;
  return documentFact(asked, world, say, record, field);
};

/** The record of the one document that the question names by its symbol. */
function heldAs({ symbols }: Asked, world: World): DocumentRecord | undefined {
  const [typed, ...others] = symbols;
  if (!typed || others.length > 0) return undefined;
  const [found, ...more] = findSymbols(world.symbols, typed.pieces).filter(({ exact }) => exact);
  if (!found || more.length > 0) return undefined;
  const held = world.knowledge.records.filter(({ document }) => document.symbol === found.symbol);
  return held.find(({ document }) => document.date) ?? held[0];
}

function fieldAsked({ cues, items, ordinals, decisions, leftover }: Asked): MastheadField | undefined {
  if (items.length > 0 || decisions.length > 0) return undefined;
  if (cues.has('docdate')) return 'date';
  const isIssue = leftover.length > 0 || cues.has('distribution') || cues.has('documents');
  const isOther = OF_SESSIONS.some((cue) => cues.has(cue)) || ordinals.length > 0;
  if (cues.has('when') && (isIssue || !isOther)) return 'date';
  if (cues.has('original')) return 'original';
  if (cues.has('distribution')) return 'distribution';
  return cues.has('item') && !cues.has('title') && !cues.has('cite') ? 'item' : undefined;
}

const asksSession = ({ cues, ordinals, leftover }: Asked): boolean =>
  cues.has('session') && !cues.has('when') && !cues.has('where') && ordinals.length === 0 && leftover.length === 0;

/** "For which session is CAC/COSP/IRG/2015/3?" */
function sessionOf(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const [line] = record.document.session?.number === undefined ? [] : issuedFor(asked, world, say, record);
  if (!line) return undefined;
  const sources = [...mastheadSources(record, 'session'), ...mastheadSources(record, 'title')].slice(0, 1);
  return sources.length > 0 ? answered(asked, 'document', { lead: line, sources }, focusOf(record)) : undefined;
}

/** A longer line under a number is a paragraph, and no item of an agenda. */
const LONGEST_ITEM = 250;

/** "Item 5 of A/CONF.224/PC(III)/1": what the document prints under that number. */
function itemOf(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const [item, ...others] = asked.items;
  if (!item || others.length > 0 || asked.cues.has('cite') || asked.leftover.length > 0) return undefined;
  const agenda = world.knowledge.agendas.find((entry) => entry.record === record && entry.items.length > 0);
  if (agenda) return undefined;
  const printed = new RegExp(`^${item.number.replace(/ .*/, '')}[.．、) ]`);
  const found = record.paragraphs.filter(({ text }) => printed.test(text) && text.length <= LONGEST_ITEM);
  const [only, ...more] = found;
  const title = say.passage(record.document.title, only ? say.paragraph(only.key) : '');
  if (!only || more.length > 0 || item.number.includes(' '))
    return notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
  const quote = quoteOf(world.knowledge, record, only, 0, only.text.length);
  return answered(asked, 'agenda', {
    lead: title,
    lines: [say.quoted(quote)],
    sources: [passageSource(record, only.key, quote)],
  });
}
