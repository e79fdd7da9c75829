import type { Answer } from '../model.ts';
import { isDay } from '../records/when.ts';
import type { Asked, AskOptions, Context } from './asked.ts';
import { bothIn, halfOf, notInRecords, type Reply } from './compose.ts';
import { goesOnAlone } from './evidence/go-on.ts';
import { goesOnFromLed } from './evidence/persons/matter-led.ts';
import { goesOnFromReview } from './kinds/parties/party-reviewed.ts';
import { noQuestion } from './kinds/talk.ts';
import { mended } from './mending/mended.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { type ReadTurn, readTurn } from './reading/read-turn.ts';
import { again, respond } from './respond.ts';
import { goesOnFromMatter } from './sittings/asks-dated-matter.ts';
import { heldToNumber } from './steps/numbered-acts.ts';
import { askedOf } from './turns/context.ts';
import { contextAfter } from './turns/context-after.ts';
import { inDocumentBefore } from './turns/in-document-before.ts';
import { withLanguageAsked } from './turns/language-asked.ts';
import { lostReply } from './turns/lost.ts';
import { matterAgain } from './turns/matter-again.ts';
import { saysHowOften, saysMeasure } from './turns/measure-too.ts';
import { nextNamed } from './turns/next-named.ts';
import { numberAgain } from './turns/number-again.ts';
import { ofDecisionBefore } from './turns/of-decision-before.ts';
import { ofDocumentBefore, ofOtherSession } from './turns/of-document-before.ts';
import { ofNextDecision } from './turns/of-next-decision.ts';
import { ofDecisionSession, ofNextSession } from './turns/of-next-session.ts';
import { ofTextShown } from './turns/of-text-shown.ts';
import { officeAgain } from './turns/office-again.ts';
import { pointsBack } from './turns/points-back.ts';
import { isOfSameBody, isOfUsual, namesItself } from './turns/same-body.ts';
import { isElsewhere, placeOf, quotesOnly } from './turns/same-places.ts';
import { heldToSession } from './turns/same-session.ts';
import { sessionAgain } from './turns/session-again.ts';
import { stillKnown } from './turns/still-known.ts';
import { saidOf, thingSpokenOf } from './turns/thing-spoken-of.ts';
import { assertAll, type TwoQuestions, twoQuestions } from './turns/two-questions.ts';
import { heldToAsked, heldToConversation, ofSameText } from './turns/untied.ts';
import { lacksDayAsked } from './turns/want-before.ts';
import { groupOnly, isWhole, readingOf } from './turns/whole.ts';
import { typeset } from './typeset.ts';
import { nameUntitled } from './untitled.ts';
import { wantsOf } from './wants/wants-of.ts';
import { withBeside } from './wants/with-beside.ts';
import { type World, worldIn } from './world.ts';

/** An answer and the state of the conversation after it. */
export type Turn = { answer: Answer; context: Context };

/**
 * Answers one question. The same question, knowledge, day and context give the same answer; the clock is only `today`.
 *
 * `answer(world, 'Quelle décision a créé le Groupe de travail sur l'assistance technique ?', { today: '2026-11-21' })`
 * asserts `decision 2/6` and the later `decision 4/3`, with their quotations.
 */
export function answer(world: World, text: string, options: AskOptions): Turn {
  const whole = answerOne(world, text, options);
  const { language } = whole.answer;
  const wants = wantsOf(text, language);
  const alone = (head: string) => answerOne(world, head, { ...options, fallback: language });
  const told = wants && withBeside(wants, whole, alone, world);
  if (told?.answer.status === 'answered') return told;
  const parts = twoQuestions(text, language);
  return (parts && answerBoth(world, parts, whole, options)) ?? told ?? whole;
}

/** Answers to both of two questions, the second of which goes on from the first; undefined where one of them has none. */
function answerBoth(world: World, parts: TwoQuestions, whole: Turn, options: AskOptions): Turn | undefined {
  const { first, second, alone } = parts;
  const { language } = whole.answer;
  const before = answerOne(world, first, { ...options, fallback: language });
  if (saysHowOften(before.answer, second)) return before;
  const going = answerOne(world, second, { ...options, fallback: language, context: before.context });
  // "Who was Vice-Chair of SBI 41 and who was Vice-Chair of SBI 44?": the second names its own session.
  const own =
    going.answer.status === 'answered'
      ? going
      : answerOne(world, alone, { ...options, fallback: language, context: undefined });
  const isOther = own !== going && namesItself(own.context);
  const after = isOther ? own : (ofThingBefore(world, parts, before, going, options) ?? going);
  // "How often?" is not answered by a sentence that says it of nothing.
  const answers = saysMeasure(after.answer, second) ? [before.answer, after.answer] : [before.answer];
  const isAnswered =
    answers.length > 1 &&
    answers.every((one) => one.status === 'answered' && one.language === language) &&
    !(pointsBack(readTurn(second, world, options).question) && isElsewhere(after.answer, before.answer));
  const isSentence = whole.answer.kind === 'passage';
  // "Who sent the letter, and of what date is it?": the line that says both is told with its day.
  const isOne = quotesOnly(whole.answer, answers);
  if (isAnswered && ((isSentence && !isOne) || assertAll(answers, whole.answer)))
    return { answer: bothIn(after.answer, answers), context: after.context };
  // A sentence that holds words of both, where one of them has no answer of its own, is none to that one.
  const isHalf = answers.some(({ status }) => status === 'answered') && !isAnswered;
  const isDated = isOne && isDayAlone(whole.answer) && asksDay(readTurn(second, world, options));
  return isHalf && whole.answer.status === 'answered' && isSentence && !isDated
    ? { answer: halfOf(answers, whole.answer), context: before.context }
    : undefined;
}

const isDayAlone = ({ dates: [day = '', ...more] }: Answer): boolean => isDay(day) && more.length === 0;

const asksDay = ({ question: { cues, leftover } }: ReadTurn): boolean =>
  leftover.length === 0 && (cues.has('when') || cues.has('docdate'));

/** Answers what is one question; what goes on from a document, out of that document. */
function answerOne(world: World, text: string, options: AskOptions): Turn {
  const turn = answerAlone(world, text, options);
  if (!options.context) return turn;
  const read = readTurn(text, world, options);
  const before = stillKnown(options.context, world);
  const ask = (typed: string, context?: Context) =>
    answerAlone(world, typed, { ...options, context, fallback: turn.answer.language });
  const told = lacksDayAsked(read.question, before, turn.answer)
    ? 'refuse'
    : inDocumentBefore(read.question, before, turn.answer, ask, world);
  return told === 'refuse' && before
    ? refusedTurn(world, read, before, options)
    : told && told !== 'refuse'
      ? told
      : turn;
}

/** Answers one question as it is read. */
function answerAlone(world: World, text: string, options: AskOptions): Turn {
  const typed = readTurn(text, world, options);
  const before = stillKnown(options.context, world);
  const read: ReadTurn = { ...typed, question: withLanguageAsked(typed.question, before) };
  const { question } = read;
  const turned =
    sessionAgain(question, before) ??
    matterAgain(question, before) ??
    officeAgain(question, before, world) ??
    numberAgain(question, before) ??
    nextNamed(question, before);
  const whole = (): Turn => answerAlone(world, turned?.text ?? '', { ...options, context: undefined });
  if (turned?.isSure) {
    const again = whole();
    const isNamed = question.bodies.some(({ weak }) => !weak);
    if (!before || isNamed || isOfSameBody(again.context, before)) return again;
  }
  const ofDecision = ofNextDecision(question, before) ?? ofDecisionSession(question, before, world);
  if (ofDecision) return answerRead(world, { ...read, question: ofDecision }, undefined, options);
  const turn = answerRead(world, read, before, options);
  if (before && isWhole(question)) {
    const alone = answerRead(world, read, groupOnly(question, before, world), options);
    const reading = readingOf(askedOf(question, world, options.today), alone, turn, before, world);
    if (reading === 'alone') return alone;
    if (reading === 'neither') return refusedTurn(world, read, before, options);
  }
  if (turn.answer.status === 'answered') return turn;
  const next = ofNextSession(question, before);
  const other = turned ? whole() : next && answerRead(world, { ...read, question: next }, undefined, options);
  const isOther =
    other?.answer.status === 'answered' &&
    (!before || (isOfSameBody(other.context, before) && !isOfUsual(other, before)));
  return isOther ? other : turn;
}

/**
 * "Who represented Chad at its review at SBI 41, and when was it held?" (FCCC/SBI/2014/21): the days of the session are not those of the
 * review. What the paragraph that tells who says of it, or a refusal; undefined where the second question does not go on to the session.
 */
function ofThingBefore(
  world: World,
  { first, alone }: TwoQuestions,
  before: Turn,
  { answer: { kind, language } }: Turn,
  options: AskOptions,
): Turn | undefined {
  const thing = before.answer.kind === 'passage' && kind === 'sessions' ? thingSpokenOf(first, language) : undefined;
  const { leftover = [] } = thing ? readTurn(thing, world, { ...options, fallback: language }).question : {};
  if (!thing || leftover.length === 0) return undefined;
  const read = { ...options, fallback: language, context: undefined };
  const typed = saidOf(thing, alone, language);
  const own = answerOne(world, typed, read);
  const places = before.answer.sources.map(placeOf);
  const isOfIt = own.answer.kind === 'passage' && own.answer.sources.some((one) => places.includes(placeOf(one)));
  return isOfIt ? own : refusedTurn(world, readTurn(typed, world, read), before.context, options);
}

/** Tells nothing where a question may be about one thing, or about another. */
function refusedTurn(world: World, { question }: ReadTurn, before: Context, { today }: AskOptions): Turn {
  const asked = askedOf(question, world, today, before);
  const say = phrasesOf(asked.language);
  const reply = notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, before.focus);
  return { answer: typeset(reply.answer), context: contextAfter(asked, reply, before, world) };
}

/** Answers a question that is read, and that goes on from a conversation or stands alone. */
function answerRead(
  world: World,
  { question, cleaned, again: readAgain }: ReadTurn,
  context: Context | undefined,
  { today }: AskOptions,
): Turn {
  const asked = mended(askedOf(question, world, today, context), world);
  const say = phrasesOf(asked.language);
  const isAlone =
    goesOnAlone(asked) && ![goesOnFromLed, goesOnFromMatter, goesOnFromReview].some((goes) => goes(asked));
  const about = isAlone ? context?.about : undefined;
  const own = worldIn(world, asked.language);
  const goesOn =
    about === undefined
      ? undefined
      : again(mended(askedOf(readAgain(about), world, today), world), asked, context?.ordinals, own, say);
  const gone =
    goesOn && heldToConversation(ofSameText(goesOn.reply, asked, context, own, say), asked, context, own, say);
  const told = !cleaned?.match(/[\p{L}\p{N}]/u)
    ? noQuestion(asked, world, say, cleaned === undefined)
    : (answeredOnly(gone) ??
      answeredOnly(
        isSessionNamed(asked) ? heldToConversation(respond(asked, own), asked, context, own, say) : undefined,
      ) ??
      lostReply(asked, context, world, say) ??
      gone ??
      ofDocumentBefore(asked, own, say) ??
      ofOtherSession(asked, own, say) ??
      ofDecisionBefore(asked, own, say) ??
      heldToConversation(respond(asked, own), asked, context, own, say));
  const numbered = heldToNumber(told, asked, world, say);
  const held = heldToAsked(heldToSession(numbered, asked, context, world, say), asked, context, world, say);
  const isRefused = held.answer.status === 'not-in-records' || held.answer.status === 'unclear';
  const reply = (context && isRefused ? ofTextShown(asked, context, own, say) : undefined) ?? held;
  // "Thanks!" asks nothing, and the conversation goes on from where it was.
  const isThanks = reply.answer.kind === 'help' && asked.cues.has('thanks');
  const after = isThanks && context ? context : contextAfter(asked, reply, context, own);
  return {
    answer: typeset(nameUntitled(reply.answer, world)),
    context: goesOn ? { ...after, about: goesOn.about, ordinals: goesOn.ordinals } : after,
  };
}

const answeredOnly = (reply: Reply | undefined): Reply | undefined =>
  reply?.answer.status === 'answered' ? reply : undefined;

/** "And the 93rd session of the Maritime Safety Committee?": whole as it stands. */
const isSessionNamed = ({ bodies, ordinals, cues }: Asked): boolean =>
  bodies.some(({ weak }) => !weak) && ordinals.length > 0 && cues.has('session');

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
