import type { DocumentRecord, MastheadField } from '../../model.ts';
import { findSymbols } from '../../search/symbols.ts';
import type { Asked } from '../asked.ts';
import type { Handler } from '../compose.ts';
import type { World } from '../world.ts';
import { documentFact } from './document-facts.ts';

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
