import type { Answer, DocumentRecord } from '../../model.ts';
import type { Context } from '../asked.ts';
import { isDeputyBefore } from '../evidence/persons/deputy-again.ts';
import { ownResolution } from '../own-resolution.ts';
import type { Question } from '../reading/question.ts';
import type { World } from '../world.ts';
import { opensGoingOn, pointsBack } from './points-back.ts';
import { JOIN } from './two-questions.ts';
import { isWhole } from './whole.ts';

/** An answer with the state of the conversation after it. */
type Told = { answer: Answer; context: Context };

/** What is told of the document before; `refuse` where only another document has an answer. */
type InDocument = Told | 'refuse' | undefined;

/**
 * "¿Cuándo examinó el Tribunal el recurso (CEDAW/C/60/D/48/2013)?", "¿y cuándo lo desestimó?": what goes on from a document, and names
 * nothing itself, is asked of that document by its symbol, and near the paragraph that answered before where it points at that; what
 * another document says is no answer to it. Undefined where the reply that was found stands.
 */
export function inDocumentBefore(
  question: Question,
  before: Context | undefined,
  found: Answer,
  ask: (text: string, context?: Context) => Told,
  world: World,
): InDocument {
  const record = before && documentBefore(before, world);
  const symbol = record?.document.symbol;
  const isFound = found.status === 'answered';
  // "What is TIDE/2031/L.2?", "which document goes with item 14?": an item of that document, where no other is held.
  const isItem = !isFound && question.items.length > 0 && before !== undefined && withinOf(before) === undefined;
  if (!before || !record || !symbol || before.lost || namesItself(isItem ? { ...question, items: [] } : question))
    return undefined;
  // "Et son adjoint ?": the deputy of another who stands in the same document is none (A/69/867).
  const asked = { typed: before.about ?? '', language: before.language };
  const isOfOffice = ({ sources }: Answer) =>
    sources.some(({ quote, language }) => isDeputyBefore(question, asked, quote ?? '', language));
  if (isFound && found.kind === 'passage' && !isOfOffice(found)) return 'refuse';
  if (isFound && (found.kind !== 'passage' || found.sources.some((source) => source.symbol === symbol)))
    return undefined;
  const isOfIt = pointsBack(question);
  const told = askedOf(question, before, record, symbol, ask);
  const isNear = withinOf(before) === undefined || !isOfIt || (told && standsNear(told.answer, before, record));
  if (told && isNear && isOfOffice(told.answer) && told.answer.status === 'answered' && isOf(told.answer, symbol))
    return told;
  return isFound && (isOfIt || opensGoingOn(question) || !isWhole(question)) ? 'refuse' : undefined;
}

/** What is said of the session for which the document was issued, or else in the document. */
function askedOf(
  question: Question,
  before: Context,
  { document: { session } }: DocumentRecord,
  symbol: string,
  ask: (text: string, context?: Context) => Told,
): Told | undefined {
  const { cues, leftover, typed } = question;
  if (session?.number !== undefined && (cues.has('session') || cues.has('meet')))
    return ask(typed, { ...before, bodies: [session.body].flat(), focus: { ...before.focus, session } });
  // What a sentence answered is about one thing, of which "when?" asks, and its document about others.
  if (withinOf(before) && leftover.length === 0) return undefined;
  return ask(`${symbol}: ${typed.replace(/^[¿\s]+/u, '').replace(JOIN, '')}`);
}

/** The held document that was spoken of: that of the sentence that answered, or the one that was named. */
function documentBefore(before: Context, { knowledge: { records } }: World): DocumentRecord | undefined {
  const { symbols: [symbol, ...others] = [], decision } = before.focus;
  const within = withinOf(before);
  if (within) return records.find(({ id }) => id === within.record);
  if (others.length > 0) return undefined;
  if (symbol) return records.find(({ document }) => document.symbol === symbol);
  return decision ? records.find((record) => ownResolution(record) === decision) : undefined;
}

/** Where the sentence stands that answered before. */
const withinOf = ({ focus: { within }, told }: Context): Context['told'] => within ?? told;

const namesItself = ({ bodies, symbols, decisions, ordinals, items, genericGroup }: Question): boolean =>
  genericGroup ||
  bodies.some(({ weak }) => !weak) ||
  symbols.length + decisions.length + ordinals.length + items.length > 0;

const isOf = ({ sources }: Answer, symbol: string): boolean =>
  sources.length > 0 && sources.every((source) => source.symbol === symbol);

/** So many paragraphs on, a text still speaks of the same thing. */
const NEAR = 3;

/** Whether what is told stands near the paragraph that answered before, in whichever language of the document. */
function standsNear({ sources }: Answer, before: Context, { paragraphs }: DocumentRecord): boolean {
  const keys = paragraphs.map(({ key }) => key);
  const at = keys.indexOf(withinOf(before)?.paragraph ?? '');
  return sources.some(({ paragraph }) => keys.includes(paragraph) && Math.abs(keys.indexOf(paragraph) - at) <= NEAR);
}
