import type { Asked } from './asked.ts';
import { asksWhetherHeld } from './asks-whether-held.ts';
import type { Reply } from './compose.ts';
import { evidence } from './evidence/evidence.ts';
import { type Again, asksElse, evidenceAgain } from './evidence/go-on.ts';
import { FINAL, HANDLERS } from './handlers.ts';
import { events } from './kinds/events.ts';
import { unanswered } from './kinds/passages/nearest-passage.ts';
import { daySaid } from './kinds/programmes/day-said.ts';
import { greetingTypo, isNearGreeting, noQuestion, notUnderstood } from './kinds/talk.ts';
import { lacksLand } from './land-of-officer.ts';
import { mayAnswer } from './may-answer.ts';
import type { Phrases } from './phrases/fr.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { sayAmongOthers } from './steps/among-others.ts';
import { sayCalledOff } from './steps/called-off.ts';
import { sayOtherDays } from './steps/claimed-days.ts';
import { sayUnclaimed } from './steps/claimed-times.ts';
import { sayFateUntold } from './steps/fate-untold.ts';
import { sayGaps } from './steps/gaps.ts';
import { sayNotDeputy } from './steps/not-deputy.ts';
import { isOfUnnamed } from './steps/of-named-document.ts';
import { sayOfOthers } from './steps/of-others.ts';
import { sayOtherForm } from './steps/other-form.ts';
import { sayOtherTerm } from './steps/other-term.ts';
import { sayOwnSymbol } from './steps/own-symbol.ts';
import { sayParts } from './steps/say-parts.ts';
import { sayUnlisted } from './steps/say-unlisted.ts';
import { sayToReview } from './steps/to-review.ts';
import { sayUnconfirmed } from './steps/unconfirmed.ts';
import { sayUndecided } from './steps/undecided.ts';
import { sayUnmatched } from './steps/unmatched.ts';
import { sayUnsymboled } from './steps/unsymboled.ts';
import { sayUntold } from './steps/untold.ts';
import { verify } from './steps/verify.ts';
import { sayVersionsDiffer } from './steps/versions-differ.ts';
import { withoutProcedure } from './steps/without-procedure.ts';
import type { World } from './world.ts';

/** What the first handler that knows what to do says, or else what a sentence or a passage does. */
export function respond(asked: Asked, world: World): Reply {
  const say = phrasesOf(asked.language);
  if (world.knowledge.records.length === 0 && world.knowledge.unreviewed.length === 0)
    return noQuestion(asked, world, say, false);
  for (const handler of HANDLERS) {
    if (!mayAnswer(handler, asked)) continue;
    const reply = handler(asked, world, say);
    const told = reply && (FINAL.has(handler) ? reply : toldElsewhere(reply, asked, world, say));
    if (told && !isOfOtherDocuments(told, asked) && !isOfUnnamed(told, asked, world) && !lacksLand(told.answer, asked))
      return completed(told, asked, world, say);
  }
  const empty = asked.cues.size === 0 && asked.leftover.length === 0;
  if (empty && asked.times.length === 0) return notUnderstood(asked, world, say);
  if (asked.tokens.length === 1 && asked.cues.size === 0 && isNearGreeting(asked, world))
    return greetingTypo(asked, world, say);
  const found = evidence(asked, world, say) ?? unanswered(asked, world, say);
  return through(ON_SENTENCES, found, asked, world, say);
}

type Step = (reply: Reply, asked: Asked, world: World, say: Phrases) => Reply;

/** A reply after one step after the other. */
const through = (steps: readonly Step[], reply: Reply, asked: Asked, world: World, say: Phrases): Reply =>
  steps.reduce((before, step) => step(before, asked, world, say), reply);

/** "Who opens the session according to A/AC.198/2015/1?": what other documents say is no answer. */
const isOfOtherDocuments = ({ answer: { status, sources } }: Reply, { source }: Asked): boolean =>
  source !== undefined &&
  status === 'answered' &&
  !sources.some(({ record }) => source.records.some(({ id }) => id === record));

/**
 * What a sentence says in place of a refusal by a handler that knows it not: "When was the World Summit held?" sounds like
 * a question about sessions.
 */
function toldElsewhere(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  if (reply.answer.status !== 'not-in-records' || asksWhetherHeld(asked, world)) return reply;
  const ofOurs = (asked.bodyIds.length > 0 || asked.genericGroup) && asked.leftover.length === 0;
  const onDay = reply.answer.kind === 'programme' ? daySaid(asked, world, say) : undefined;
  return onDay ?? (ofOurs ? undefined : events(asked, world, say)) ?? evidence(asked, world, say) ?? reply;
}

/** A question that says too little by itself: what a sentence says of the one before, or else of its body. */
export function again(
  before: Asked,
  asked: Asked,
  last: Asked['ordinals'] | undefined,
  world: World,
  say: Phrases,
): Again {
  const told = evidenceAgain(before, asked, last, world, say);
  const isOfNone = !before.bodies.some(({ weak }) => !weak);
  const isTold = told.reply.answer.status === 'answered' || isOfNone || asksElse(before, asked);
  return isTold ? told : { ...told, reply: respond(asked, world) };
}

/** What the reply of a handler is held against, in this order. */
const ON_HANDLERS: readonly Step[] = [
  sayOwnSymbol,
  sayUndecided,
  sayUnmatched,
  sayGaps,
  sayUnlisted,
  sayUntold,
  sayUnsymboled,
  sayFateUntold,
  sayAmongOthers,
  sayParts,
  sayUnclaimed,
  sayOtherDays,
  withoutProcedure,
  sayNotDeputy,
  sayOfOthers,
  sayOtherTerm,
  sayOtherForm,
  verify,
  sayCalledOff,
  sayVersionsDiffer,
  sayToReview,
  sayUnconfirmed,
];

/** Those of them that hold a sentence against the question, whoever gave it. */
const OF_SENTENCES: ReadonlySet<Step> = new Set([
  sayUndecided,
  sayUnsymboled,
  sayFateUntold,
  withoutProcedure,
  sayNotDeputy,
  sayOfOthers,
  sayToReview,
]);
const ON_SENTENCES: readonly Step[] = ON_HANDLERS.filter((step) => OF_SENTENCES.has(step));

/** A reply held against the question, with all that must not be left unsaid. */
export const completed = (reply: Reply, asked: Asked, world: World, say: Phrases): Reply =>
  through(ON_HANDLERS, reply, asked, world, say);
