import type { BodyId } from '../../model.ts';
import type { Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import { numberedBy } from '../session-of-decision.ts';
import type { World } from '../world.ts';
import { ASKS_NOTHING, carriedCues, STEPS } from './carried-cues.ts';
import { isBare } from './number-again.ts';

/** Words that ask nothing, and those for a session. */
const LITTLE: ReadonlySet<Cue> = new Set([...ASKS_NOTHING, 'after', 'before', 'session', 'meet']);

/** The question with a session of a body named in it. */
const withSession = (question: Question, body: BodyId, value: number, cues: readonly Cue[]): Question => ({
  ...question,
  bodies: [{ body, from: 0, to: 0, weak: false }],
  ordinals: [{ value, from: 0, to: 0 }],
  matches: carriedCues(question.matches, cues),
  cues: new Set(cues),
});

/**
 * "When was SBI 45?", "et la suivante ?", "et la quarante-septième ?": the question before of another session, where it was put in
 * another language and its words cannot be asked again. Undefined where more is asked.
 */
export function ofNextSession(question: Question, before: Context | undefined): Question | undefined {
  const { body, number } = before?.focus.session ?? {};
  const isOther = before !== undefined && before.language !== question.language;
  if (!isOther || typeof body !== 'string' || number === undefined || !isBare(question)) return undefined;
  const { ordinals, times, items, decisions, cues } = question;
  if (times.length + items.length + decisions.length > 0 || before.focus.item !== undefined) return undefined;
  const steps = [...new Set([...cues].flatMap((cue) => STEPS[cue] ?? []))];
  const own = [...cues].filter((cue) => !LITTLE.has(cue) && !(cue in STEPS));
  const value = ordinals[0]?.value ?? number + (steps[0] ?? 0);
  if (own.length > 0 || steps.length + ordinals.length !== 1 || value < 1) return undefined;
  return withSession(
    question,
    body,
    value,
    before.cues.filter((cue) => !(cue in STEPS)),
  );
}

/** What is asked of a session. */
const OF_SESSIONS: readonly Cue[] = ['when', 'where', 'owndays'];

/**
 * "What is decision 5/CP.24 about?", "and where was the session?": the session by which a decision is numbered, as the twenty-fourth of
 * the climate Conference. Undefined where the number does not show the body, or another thing is asked.
 */
export function ofDecisionSession(question: Question, before: Context | undefined, world: World): Question | undefined {
  const { cues, ordinals, times, items, decisions } = question;
  const session = numberedBy(before?.focus.decision ?? '', world);
  const isOwn = ordinals.length + times.length + items.length + decisions.length > 0;
  const isOfSession = cues.has('session') && OF_SESSIONS.some((cue) => cues.has(cue));
  const isOther = [...cues].some((cue) => !LITTLE.has(cue) && !OF_SESSIONS.includes(cue));
  if (!session || isOwn || isOther || !isOfSession || !isBare(question)) return undefined;
  return withSession(question, session.body, session.number, [...cues]);
}
