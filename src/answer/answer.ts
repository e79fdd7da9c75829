import type { Answer, AnswerLanguage } from '../model.ts';
import { stem } from '../search/analysis.ts';
import { knows } from '../search/knows.ts';
import { asPrinted } from '../search/printed-symbols.ts';
import { withWholeSymbols } from '../search/short-symbols.ts';
import type { Context } from './asked.ts';
import { cleanQuestion } from './clean.ts';
import { spelledOut } from './conference-letters.ts';
import { askedOf } from './context.ts';
import { contextAfter } from './context-after.ts';
import { goesOnAlone } from './evidence/go-on.ts';
import { goesOnFromLed } from './evidence/matter-led.ts';
import { goesOnFromReview } from './kinds/party-reviewed.ts';
import { noQuestion } from './kinds/talk.ts';
import { lostReply } from './lost.ts';
import { mended } from './mended.ts';
import { namingSeries } from './named-series.ts';
import { numberAgain } from './number-again.ts';
import { heldToNumber } from './numbered-acts.ts';
import { ofDecisionBefore } from './of-decision-before.ts';
import { ofDocumentBefore, ofOtherSession } from './of-document-before.ts';
import { ofNextDecision } from './of-next-decision.ts';
import { ofOrganization } from './of-organization.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { type IsKnown, readQuestion } from './question.ts';
import { again, respond } from './respond.ts';
import { goesOnFromMatter } from './sittings/asks-dated-matter.ts';
import { stillKnown } from './still-known.ts';
import { isSymbolAlone, languageCiting } from './symbol-language.ts';
import { typeset } from './typeset.ts';
import { heldToConversation } from './untied.ts';
import { nameUntitled } from './untitled.ts';
import { type World, worldIn } from './world.ts';

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
  const cleaned = plain && spelledOut(withWholeSymbols(asPrinted(plain, world.symbols), world.symbols));
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
  const read = ofOrganization(said, cleaned ?? '', world, (text) =>
    readQuestion(text, world.reader, typed.language, isKnown),
  );
  const before = stillKnown(options.context, world);
  const turned = numberAgain(read, before);
  const whole = (): Turn => answer(world, turned?.text ?? '', { ...options, context: undefined });
  if (turned?.isSure) return whole();
  const stepped = ofNextDecision(read, before);
  const question = stepped ?? read;
  // It names its decision now, and goes on from nothing.
  const context = stepped ? undefined : before;
  const asked = mended(askedOf(question, world, options.today, context), world);
  const say = phrasesOf(asked.language);
  const isAlone =
    goesOnAlone(asked) && ![goesOnFromLed, goesOnFromMatter, goesOnFromReview].some((goes) => goes(asked));
  const about = isAlone ? context?.about : undefined;
  const readAgain = (turn: string) =>
    askedOf(readQuestion(turn, world.reader, asked.language, isKnown), world, options.today);
  const own = worldIn(world, asked.language);
  const goesOn = about === undefined ? undefined : again(readAgain(about), asked, context?.ordinals, own, say);
  const told = !cleaned?.match(/[\p{L}\p{N}]/u)
    ? noQuestion(asked, world, say, cleaned === undefined)
    : ((goesOn?.reply.answer.status === 'answered' ? goesOn.reply : undefined) ??
      lostReply(asked, context, world, say) ??
      goesOn?.reply ??
      ofDocumentBefore(asked, own, say) ??
      ofOtherSession(asked, own, say) ??
      ofDecisionBefore(asked, own, say) ??
      heldToConversation(respond(asked, own), asked, context, own, say));
  const reply = heldToNumber(told, asked, world, say);
  const other = turned && reply.answer.status !== 'answered' ? whole() : undefined;
  if (other?.answer.status === 'answered') return other;
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
