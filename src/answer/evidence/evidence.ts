import type { Asked } from '../asked.ts';
import type { Handler, Reply } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { World } from '../world.ts';
import { type Found, find } from './find.ts';
import { itemOfBody, itemSaid } from './item-said.ts';
import { scopeOf } from './scope.ts';
import { soughtIn } from './sought.ts';
import { BODIES } from './sure.ts';
import { told } from './told.ts';
import { asksPerson, OTHERWISE, wantedBy } from './wanted.ts';
import { withinBefore } from './within.ts';

/** Nearer to the best one than this, another sentence may as well be meant. */
const NEAR = 0.04;

/**
 * The sentence that holds what a question names, and the kind of thing that it asks for: a date, a place, an hour, a
 * decision, a document. Used where nothing that was read from the documents answers. Its words are quoted; nothing is
 * concluded from them.
 */
export const evidence: Handler = (question, world, say) => {
  const found = replies.get(question) ?? { reply: sentenceFor(question, world, say) };
  replies.set(question, found);
  return found.reply;
};

/** Several handlers look for a sentence in their turn; it is sought once for a question. */
const replies = new WeakMap<Asked, { reply: Reply | undefined }>();

const sentenceFor: Handler = (question, world, say) => {
  const asked = ofSessionBefore(question);
  const named = scopeOf(asked, world);
  const before = named.records.length > 0 ? undefined : withinBefore(asked, world, asked.leftover.length > 0);
  const scope = before ?? named;
  const isTitle = asked.items.length > 0 && !DONE.some((cue) => asked.cues.has(cue));
  if (isTitle) return itemSaid(asked, world, say, scope.records) ?? itemOfBody(asked, world, say, scope.records);
  // When an item is taken stands in a timetable.
  if (asked.items.length > 0 && asked.cues.has('taken')) return undefined;
  const isOfItem = asked.items.length > 0;
  const isFoundingNext = asked.cues.has('create') && asked.bodyIds.length > 0;
  if (asked.followUp && !before && asked.leftover.length < FEWEST_OWN && !isFoundingNext) return undefined;
  if (!isOfItem && isAnsweredElse(asked)) return undefined;
  const wanted = wantedBy(asked);
  const sought = soughtIn(asked, world);
  const isOne = (wanted === 'place' || wanted === 'date') && isNumbered(asked, world);
  if (scope.records.length === 0 && !isOne && wanted !== 'decision' && isKnownOf(asked, world)) return undefined;
  // The list of an agenda is another matter; where it stands may be told.
  if (
    asked.cues.has('agenda') &&
    wanted !== 'document' &&
    wanted !== 'decision' &&
    !(scope.records.length > 0 && asked.leftover.length > 0)
  )
    return undefined;
  const tells = sought.words.some(({ weight, unknown, word }) => weight > 1 && !unknown && !BODIES.test(word));
  if (!tells && !isOne && scope.records.length === 0) return undefined;
  const found = find(asked, world, wanted, sought, scope);
  const [best, ...others] = found;
  if (!best) return undefined;
  const same = (other: Found) => other.dates.join() === best.dates.join();
  const near = others.filter(({ share }) => share > best.share - NEAR);
  if (wanted === 'date' && !near.every(same)) return undefined;
  return told(asked, world, say, wanted, scope, best);
};

/** Whether a question asks for what has an answer of its own. "On which topic will the Forum be held?" asks for no item. */
const isAnsweredElse = ({ cues, leftover, items }: Asked): boolean =>
  OTHERWISE.some(
    (cue) =>
      cues.has(cue) && !(ITEM_CUES.has(cue) && items.length === 0 && !cues.has('subitem') && leftover.length > 1),
  );

const ITEM_CUES: ReadonlySet<Cue> = new Set(['item', 'items']);

/** "And who opened it?": the session that the question before was about. */
function ofSessionBefore(asked: Asked): Asked {
  const { body, number } = asked.focus?.session ?? {};
  if (!asked.followUp || !asksPerson(asked) || !body || number === undefined || asked.ordinals.length > 0) return asked;
  return { ...asked, followUp: false, bodyIds: [body].flat(), ordinals: [{ value: number, from: 0, to: 0 }] };
}

/** One session is asked about by its number, of which the records tell nothing, or no place. */
const isNumbered = ({ ordinals, bodyIds, cues }: Asked, { knowledge }: World): boolean =>
  ordinals.length > 0 &&
  bodyIds.length > 0 &&
  !knowledge.sessions.some(
    ({ bodies, number, ordinal, place }) =>
      bodies.some((body) => bodyIds.includes(body)) &&
      ordinals.some(({ value }) => value === (number ?? ordinal)) &&
      (place !== undefined || !cues.has('where')),
  );

/** Nothing but a body is named whose sessions the records tell of: what they do not say of it, no sentence says either. */
function isKnownOf({ bodyIds, leftover, tokens, cues }: Asked, { knowledge }: World): boolean {
  if (leftover.length > 0 || cues.has('taken') || tokens.length === 0) return false;
  const bodies = bodyIds.length > 0 ? bodyIds : [knowledge.defaultBody];
  return knowledge.sessions.some((session) => session.bodies.some((body) => bodies.includes(body)));
}

/** What is asked of what was done under an item: when, where, by whom. */
const DONE: Cue[] = ['when', 'hour', 'where', 'who', 'sitting', 'owndays'];

/** A question that goes on from another says what it is about by so many words of its own. */
const FEWEST_OWN = 2;
