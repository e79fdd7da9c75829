import type { Answer, AnswerLanguage } from '../model.ts';
import { stem } from '../search/analysis.ts';
import { knows } from '../search/knows.ts';
import { asPrinted } from '../search/printed-symbols.ts';
import type { Asked, Context } from './asked.ts';
import { sayCalledOff } from './called-off.ts';
import { cleanQuestion } from './clean.ts';
import type { Handler, Reply } from './compose.ts';
import { spelledOut } from './conference-letters.ts';
import { askedOf } from './context.ts';
import { contextAfter } from './context-after.ts';
import { evidence } from './evidence/evidence.ts';
import { type Again, asksElse, evidenceAgain, goesOnAlone } from './evidence/go-on.ts';
import { goesOnFromLed } from './evidence/matter-led.ts';
import { sayGaps } from './gaps.ts';
import { adoption } from './kinds/adoption.ts';
import { agenda } from './kinds/agenda.ts';
import { agendaChanged } from './kinds/agenda-changed.ts';
import { cancellation } from './kinds/cancellation.ts';
import { consideredInDocument } from './kinds/considered-in-document.ts';
import { councilMatters } from './kinds/council-matters.ts';
import { daySaid } from './kinds/day-said.ts';
import { decisionByNumber } from './kinds/decision-by-number.ts';
import { decisionDetail } from './kinds/decision-detail.ts';
import { decisionPrinted } from './kinds/decision-printed.ts';
import { decisionTitled } from './kinds/decision-titled.ts';
import { decisionsListed } from './kinds/decisions-listed.ts';
import { decisionsOfSession } from './kinds/decisions-of-session.ts';
import { bodyDecisions, decisionBySubject } from './kinds/decisions-sought.ts';
import { documentFacts } from './kinds/document-facts.ts';
import { documentSought } from './kinds/document-sought.ts';
import { draft } from './kinds/draft.ts';
import { events } from './kinds/events.ts';
import { everything } from './kinds/everything.ts';
import { itemOfDocument } from './kinds/item-of-document.ts';
import { mandate } from './kinds/mandate.ts';
import { matterDays } from './kinds/matter-days.ts';
import { namedDocument } from './kinds/named-document.ts';
import { officerOfBody } from './kinds/officer-of-body.ts';
import { otherBody } from './kinds/other-body.ts';
import { paragraphSaid } from './kinds/paragraph-said.ts';
import { goesOnFromReview, partyReviewed } from './kinds/party-reviewed.ts';
import { passages, unanswered } from './kinds/passages.ts';
import { programme } from './kinds/programme.ts';
import { absent, unknownGroup } from './kinds/refusals.ts';
import { sessionPart } from './kinds/session-part.ts';
import { sessions } from './kinds/sessions.ts';
import { sittingOfSession } from './kinds/sitting-of-session.ts';
import { sittingOfRecord } from './kinds/sitting-record.ts';
import { symbols } from './kinds/symbols.ts';
import { greetingTypo, isNearGreeting, noQuestion, notUnderstood, smallTalk } from './kinds/talk.ts';
import { whichSitting } from './kinds/which-sitting.ts';
import { whoLed } from './kinds/who-led.ts';
import { lostReply } from './lost.ts';
import { mayAnswer } from './may-answer.ts';
import { mended } from './mended.ts';
import { namingSeries } from './named-series.ts';
import { numberAgain } from './number-again.ts';
import { heldToNumber } from './numbered-acts.ts';
import { ofDecisionBefore } from './of-decision-before.ts';
import { ofDocumentBefore, ofOtherSession } from './of-document-before.ts';
import { ofOrganization } from './of-organization.ts';
import { sayOwnSymbol } from './own-symbol.ts';
import type { Phrases } from './phrases/fr.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { type IsKnown, readQuestion } from './question.ts';
import { goesOnFromMatter } from './sittings/asks-dated-matter.ts';
import { stillKnown } from './still-known.ts';
import { isSymbolAlone, languageCiting } from './symbol-language.ts';
import { sayToReview } from './to-review.ts';
import { typeset } from './typeset.ts';
import { sayUnconfirmed } from './unconfirmed.ts';
import { sayUnmatched } from './unmatched.ts';
import { nameUntitled } from './untitled.ts';
import { verify } from './verify.ts';
import { sayVersionsDiffer } from './versions-differ.ts';
import { type World, worldIn } from './world.ts';

/**
 * Who answers, in order: the first that knows what to do with the question does. What is out of scope and what these
 * records never hold come first, so that no fact is given in their place.
 */
const HANDLERS: Handler[] = [
  smallTalk,
  unknownGroup,
  paragraphSaid,
  consideredInDocument,
  namedDocument,
  itemOfDocument,
  matterDays,
  councilMatters,
  partyReviewed,
  symbols,
  otherBody,
  agendaChanged,
  cancellation,
  sittingOfRecord,
  whoLed,
  officerOfBody,
  absent,
  draft,
  adoption,
  sessionPart,
  decisionPrinted,
  decisionDetail,
  decisionByNumber,
  decisionsOfSession,
  decisionTitled,
  mandate,
  everything,
  documentFacts,
  whichSitting,
  programme,
  bodyDecisions,
  agenda,
  documentSought,
  decisionBySubject,
  decisionsListed,
  sittingOfSession,
  sessions,
  events,
  passages,
];

/** An answer and the state of the conversation after it. */
export type Turn = { answer: Answer; context: Context };

/** `today` is a day, ISO; `fallback` is the language of an answer to a question that does not show its own. */
export type AskOptions = { today: string; context?: Context | undefined; fallback?: AnswerLanguage };

/**
 * Answers one question. The same question, knowledge, day and context give the same answer; the clock is only `today`.
 *
 * `answer(world, 'Quelle décision a créé le Groupe de travail sur l'assistance technique ?', { today: '2026-11-21' })`
 * asserts `decision 2/6` and the later `decision 4/3`, with their quotations.
 */
export function answer(world: World, text: string, options: AskOptions): Turn {
  const plain = cleanQuestion(text);
  const cleaned = plain && spelledOut(asPrinted(plain, world.symbols));
  const turned = numberAgain(cleaned ?? '', options.context);
  if (turned !== undefined) return answer(world, turned, { ...options, context: undefined });
  const recordLanguage = world.knowledge.records[0]?.document.language ?? 'fr';
  const fallback =
    options.context?.language ??
    options.fallback ??
    (isSymbolAlone(cleaned ?? '') ? (languageCiting(cleaned ?? '', world) ?? recordLanguage) : 'en');
  // A word of the field is no typing error, although no record may hold it.
  const isKnown: IsKnown = (word, language) =>
    knows(world.passages, word) || world.terms.has(`${language}:${stem(word, language)}`);
  const typed = readQuestion(cleaned ?? '', world.reader, fallback, isKnown);
  const named = namingSeries(cleaned ?? '', world.knowledge.bodies, typed.language);
  const isSeries = named !== cleaned && !typed.cues.has('whatis');
  const said = isSeries ? readQuestion(named, world.reader, fallback, isKnown) : typed;
  const question = ofOrganization(said, cleaned ?? '', world, (text) =>
    readQuestion(text, world.reader, typed.language, isKnown),
  );
  const context = stillKnown(options.context, world);
  const asked = mended(askedOf(question, world, options.today, context), world);
  const say = phrasesOf(asked.language);
  const isAlone =
    goesOnAlone(asked) && ![goesOnFromLed, goesOnFromMatter, goesOnFromReview].some((goes) => goes(asked));
  const about = isAlone ? context?.about : undefined;
  const read = (turn: string) =>
    askedOf(readQuestion(turn, world.reader, asked.language, isKnown), world, options.today);
  const own = worldIn(world, asked.language);
  const goesOn = about === undefined ? undefined : again(read(about), asked, context?.ordinals, own, say);
  const told = !cleaned?.match(/[\p{L}\p{N}]/u)
    ? noQuestion(asked, world, say, cleaned === undefined)
    : (goesOn?.reply ??
      lostReply(asked, context, world, say) ??
      ofDocumentBefore(asked, own, say) ??
      ofOtherSession(asked, own, say) ??
      ofDecisionBefore(asked, own, say) ??
      respond(asked, own));
  const reply = heldToNumber(told, asked, world, say);
  const after = contextAfter(asked, reply, context, own);
  return {
    answer: typeset(nameUntitled(reply.answer, world)),
    context: goesOn ? { ...after, about: goesOn.about, ordinals: goesOn.ordinals } : after,
  };
}

/** Answers the last turn of a conversation. */
export function answerTurns(world: World, turns: string[], options: AskOptions): Answer {
  let context = options.context;
  let last: Answer | undefined;
  for (const turn of turns.length > 0 ? turns : ['']) {
    const result: Turn = answer(world, turn, { ...options, ...(context ? { context } : {}) });
    ({ context, answer: last } = result);
  }
  return last as Answer;
}

/**
 * What these refuse no sentence tells: what a list does not hold right under a matter no line of it tells, and where several led
 * something, a sentence on one of them is no answer.
 */
const FINAL: ReadonlySet<Handler> = new Set([matterDays, councilMatters, whoLed]);

function respond(asked: Asked, world: World): Reply {
  const say = phrasesOf(asked.language);
  if (world.knowledge.records.length === 0 && world.knowledge.unreviewed.length === 0)
    return noQuestion(asked, world, say, false);
  for (const handler of HANDLERS) {
    if (!mayAnswer(handler, asked)) continue;
    const reply = handler(asked, world, say);
    const told = reply && (FINAL.has(handler) ? reply : toldElsewhere(reply, asked, world, say));
    if (told) return completed(told, asked, world, say);
  }
  const empty = asked.cues.size === 0 && asked.leftover.length === 0;
  if (empty && asked.times.length === 0) return notUnderstood(asked, world, say);
  if (asked.tokens.length === 1 && asked.cues.size === 0 && isNearGreeting(asked, world))
    return greetingTypo(asked, world, say);
  return sayToReview(evidence(asked, world, say) ?? unanswered(asked, world, say), asked, world, say);
}

/**
 * What a sentence says in place of a refusal by a handler that knows it not: "When was the World Summit held?" sounds like
 * a question about sessions.
 */
function toldElsewhere(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  if (reply.answer.status !== 'not-in-records') return reply;
  const ofOurs = (asked.bodyIds.length > 0 || asked.genericGroup) && asked.leftover.length === 0;
  const onDay = reply.answer.kind === 'programme' ? daySaid(asked, world, say) : undefined;
  return onDay ?? (ofOurs ? undefined : events(asked, world, say)) ?? evidence(asked, world, say) ?? reply;
}

/** A question that says too little by itself: what a sentence says of the one before, or else of its body. */
function again(before: Asked, asked: Asked, last: Asked['ordinals'] | undefined, world: World, say: Phrases): Again {
  const told = evidenceAgain(before, asked, last, world, say);
  const isOfNone = !before.bodies.some(({ weak }) => !weak);
  const isTold = told.reply.answer.status === 'answered' || isOfNone || asksElse(before, asked);
  return isTold ? told : { ...told, reply: respond(asked, world) };
}

/** A reply held against the question, with all that must not be left unsaid. */
function completed(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const steps = [
    sayOwnSymbol,
    sayUnmatched,
    sayGaps,
    verify,
    sayCalledOff,
    sayVersionsDiffer,
    sayToReview,
    sayUnconfirmed,
  ];
  return steps.reduce((before, step) => step(before, asked, world, say), reply);
}
