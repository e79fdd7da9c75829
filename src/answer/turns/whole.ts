import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../model.ts';
import type { Asked, Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import { agree } from '../topic.ts';
import type { World } from '../world.ts';
import { opensGoingOn, pointsBack } from './points-back.ts';
import { isOfUsualBody } from './untied.ts';

/** A question of fewer words leaves most of itself to the one before; Chinese has no words to count. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS = 7;

/** Whether a question is a sentence of its own that points at nothing said before. */
export const isWhole = (question: Question): boolean =>
  (question.tokens.length >= FEWEST_WORDS || (question.typed.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_SIGNS) &&
  !opensGoingOn(question) &&
  !pointsBack(question) &&
  !(question.cues.has('whichsession') && isNothingNamed(question));

/** "At which session?": of what, the question before says. */
const isNothingNamed = ({ bodies, leftover, times, ordinals, symbols, decisions, items }: Question): boolean =>
  !bodies.some(({ weak }) => !weak) &&
  leftover.length + times.length + ordinals.length + symbols.length + decisions.length + items.length === 0;

/** What a whole question still takes from a conversation: which group "the group" is, where it is another than usual. */
export function groupOnly(
  { genericGroup, bodies }: Question,
  before: Context,
  { knowledge }: World,
): Context | undefined {
  const isUsual = before.bodies.every((id) => id === knowledge.defaultBody);
  return genericGroup && !isUsual && !bodies.some(({ weak }) => !weak)
    ? { language: before.language, cues: [], bodies: before.bodies, focus: {} }
    : undefined;
}

/** An answer with the state of the conversation after it. */
type Told = { answer: Answer; context: Context };

/** Words by which a question says of which sessions it is: of several, or of joint ones. */
const OF_SESSIONS: readonly Cue[] = ['both', 'joint', 'sessions', 'list', 'howmany', 'between', 'longest', 'shortest'];

/** Where these are counted or listed, no sessions are: "How many agenda items?" */
const OF_AGENDAS: readonly Cue[] = ['item', 'items', 'subitem', 'agenda'];

const saysSession = ({ times, ordinals, cues }: Question): boolean =>
  times.length + ordinals.length > 0 ||
  (OF_SESSIONS.some((cue) => cues.has(cue)) && !OF_AGENDAS.some((cue) => cues.has(cue)));

/** Which of two answers to a whole question is told. */
export type Reading = 'alone' | 'goingOn' | 'neither';

/**
 * How a whole question of a conversation is meant: as it stands alone, or as going on. Where the conversation is about a session, an
 * answer on another one is none, unless the question itself says of which session it is. Neither is told where the question is read as
 * one thing alone and as another in the conversation ("When is the report adopted?", after a session of which only the dates are
 * known), nor where its words are not in what is told of the thing before.
 */
export function readingOf(asked: Asked, alone: Told, turn: Told, before: Context, world: World): Reading {
  const isAlone = alone.answer.status === 'answered';
  if (isAlone && (saysSession(asked) || !isOfOther(alone, asked, before, world))) return 'alone';
  if (turn.answer.status !== 'answered') return 'goingOn';
  if (isAlone) return alone.answer.kind === turn.answer.kind ? 'goingOn' : 'neither';
  return isToldOf(asked, turn.answer, world) ? 'goingOn' : 'neither';
}

/** Kinds of answers that are held against the words of the question when they are made. */
const HELD_TO_WORDS: ReadonlySet<string> = new Set(['passage', 'body']);

/** Most of the words, or half of them. */
const MOST = 0.5;

/** Whether what is told of the thing before holds most words that the question says of it. */
function isToldOf(asked: Asked, { kind, lead, lines, sources }: Answer, world: World): boolean {
  const words = [...asked.leftover, ...figuresOf(asked)];
  if (words.length === 0 || HELD_TO_WORDS.has(kind)) return true;
  const said = [lead, ...lines].join('\n');
  const languages = new Set([asked.language, ...sources.map(({ language }) => language)]);
  return [...languages].some((language) => agree(words, said, asked, world, language).share >= MOST);
}

/** Numbers of a question that count nothing and name nothing in it. */
function figuresOf({ tokens, items, ordinals, times, decisions, counts, hours }: Asked): string[] {
  const taken = [...items, ...ordinals, ...times, ...decisions];
  return tokens
    .filter(({ word }, at) => /^\d+$/.test(word) && !taken.some(({ from, to }) => from <= at && at < to))
    .map(({ word }) => word)
    .filter((word) => ![...counts, ...hours.map(({ hour }) => hour)].includes(Number(word)));
}

/** Whether an answer is on another session than the conversation; a sentence is, unless it stands in a document of that session. */
function isOfOther({ answer, context }: Told, question: Question, before: Context, world: World): boolean {
  const { session } = before.focus;
  if (isOfUsualBody(answer, context.focus, question, before, world)) return true;
  if (!session) return false;
  const own = context.focus.session;
  if (own) return !isDeepStrictEqual(own, session);
  const isOfNone = answer.kind !== 'passage' || asksDocuments(question);
  return answer.sources.every(({ record }) => {
    const held = world.knowledge.records.find(({ id }) => id === record)?.document.session;
    if (held?.number === undefined) return !isOfNone && !isDeepStrictEqual(held, session);
    return !isDeepStrictEqual([held.body, held.number], [session.body, session.number]);
  });
}

/** "What do the records say about the World Bank?": all of them. */
const asksDocuments = ({ cues }: Question): boolean => cues.has('documents') && (cues.has('say') || cues.has('cite'));
