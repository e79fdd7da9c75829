import { findSession } from '../../knowledge/sessions.ts';
import type { Asked } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { notInRecords } from '../compose.ts';
import { agenda } from '../kinds/agendas/agenda.ts';
import { itemOfDocument } from '../kinds/agendas/item-of-document.ts';
import { namedDocument } from '../kinds/documents/named-document.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import { refOf } from '../session-refs.ts';
import type { World } from '../world.ts';
import { dateOfDocumentBefore } from './date-of-document.ts';

/** What is asked of a session: when, where, at what hour. */
const OF_SESSIONS = ['when', 'where', 'hour', 'owndays'] as const;

/** What is asked of the place of a document on an agenda. */
const OF_AGENDAS = ['item', 'items', 'subitem', 'agenda'] as const;

/**
 * "What is A/69/783?", "and when was that meeting?", "and on which agenda items is it?": the session or the items of the document that
 * the question before named; where its session is not known, a refusal, and never that of the usual body. Undefined where something else is asked.
 */
export function ofDocumentBefore(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, bodies, symbols, decisions, ordinals, items, times, cues, leftover } = asked;
  const ofItself = otherItem(asked, world, say) ?? dateOfDocumentBefore(asked, world, say);
  if (ofItself) return ofItself;
  const [symbol, ...others] = focus?.symbols ?? [];
  const isOwn =
    bodies.some(({ weak }) => !weak) || symbols.length + decisions.length + ordinals.length + times.length > 0;
  if (!followUp || !symbol || others.length > 0 || focus?.session || isOwn) return undefined;
  if (items.length > 0 && !focus?.item) return itemOfItsAgenda(asked, symbol, world, say);
  const isOfItsDays = isOfDays(asked, world);
  const isOfSession =
    isOfItsDays ||
    ((cues.has('session') || cues.has('meet') || cues.has('sitting')) && OF_SESSIONS.some((cue) => cues.has(cue)));
  // A sentence that answered has its own items, and its document those of others.
  const isOfAgenda = items.length === 0 && !focus?.within && OF_AGENDAS.some((cue) => cues.has(cue));
  if (!isOfAgenda && (!isOfSession || leftover.length > 0)) return undefined;
  const named = { ...asked, bodyIds: [], symbols: [{ pieces: symbol.split('/'), start: 0, end: 0 }] };
  if (isOfAgenda) return namedDocument(named, world, say) ?? itemOfDocument(named, world, say);
  if (isOfItsDays) return namedDocument({ ...named, cues: new Set<Cue>([...cues, 'session']) }, world, say);
  return namedDocument(named, world, say) ?? notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords });
}

/** "When was the meeting of CLCS/L.39?", told by a line of that document, "and in which city?": of that meeting. */
function isOfDays({ focus, cues, leftover, matches }: Asked, { knowledge: { records } }: World): boolean {
  const line = records.find(({ id }) => id === focus?.within?.record);
  const isOfHead = line?.document.symbol !== undefined && line.document.symbol === focus?.symbols?.[0];
  const isAlone = leftover.length === 0 && matches.every(({ cue }) => PLACE_OR_DAYS.has(cue));
  return isOfHead && isAlone && OF_SESSIONS.some((cue) => cues.has(cue));
}

const PLACE_OR_DAYS: ReadonlySet<Cue> = new Set(['where', 'when', 'owndays', 'ignore', 'follow', 'past']);

/** "What is FCCC/SBI/2019/9?", "what is its item 5?": an item that the document holds itself, or else of the agenda of its session. */
function itemOfItsAgenda(asked: Asked, symbol: string, world: World, say: Phrases): Reply {
  const { records, sessions } = world.knowledge;
  const named = { ...asked, bodyIds: [], symbols: [{ pieces: symbol.split('/'), start: 0, end: 0 }] };
  const held = records.find(({ document }) => document.symbol === symbol);
  const session = held && findSession(sessions, held.document.session);
  const found = namedDocument(named, world, say);
  // An excerpt may print an item by which it is no list that its head announces (E/CN.18/2015/L.3).
  const own = found?.answer.status === 'answered' ? found : (itemOfDocument(named, world, say) ?? found);
  if (own?.answer.status === 'answered' || !session)
    return own ?? notInRecords(asked, world, say, 'agenda', { lead: say.untied });
  const ofSession = agenda({ ...asked, focus: { ...asked.focus, session: refOf(session) } }, world, say);
  return ofSession ?? own ?? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
}

/** "Item 7 of ISBA/21/C/L.1?", "and item 8?": another item of the document that was named, and of no agenda of the usual body. */
function otherItem(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, items, bodyIds, symbols, decisions, ordinals, times } = asked;
  const isOwn = bodyIds.length + symbols.length + decisions.length + ordinals.length + times.length > 0;
  const [symbol, ...others] = focus?.symbols ?? [];
  if (!followUp || items.length === 0 || isOwn || !focus?.item || focus.session || !symbol || others.length > 0)
    return undefined;
  const named = { ...asked, symbols: [{ pieces: symbol.split('/'), start: 0, end: 0 }] };
  return namedDocument(named, world, say) ?? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords });
}

/** Words with which a question goes on, and which ask nothing. */
const GOES_ON: ReadonlySet<Cue> = new Set(['follow', 'ignore', 'that', 'session']);

/**
 * "By when were views to be submitted at SBSTA 44?", "and at SBSTA 46?": what a sentence said of one session is not asked again of
 * another, whose days would be no answer.
 */
export function ofOtherSession(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, bodies, ordinals, leftover, matches, items } = asked;
  const isOnlySession = bodies.some(({ weak }) => !weak) && ordinals.length > 0 && leftover.length + items.length === 0;
  if (!followUp || !focus?.within || !isOnlySession || matches.some(({ cue }) => !GOES_ON.has(cue))) return undefined;
  return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
}
