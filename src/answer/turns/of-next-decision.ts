import type { Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import { ASKS_NOTHING, carriedCues, STEPS } from './carried-cues.ts';
import { nextDecision } from './next-number.ts';

/** What is stepped over with these is no decision: the next session, item or document; or the acts by which a body came to be. */
const ELSE: readonly Cue[] = [
  'session',
  'meet',
  'sitting',
  'item',
  'agenda',
  'documents',
  'report',
  'create',
  'mandate',
];

/** After these the sessions of a body are told by their decisions. */
const OF_BODIES: readonly Cue[] = ['create', 'mandate', 'permanent', 'everything'];

/**
 * "What is decision 5/CP.24 about?", "and when was the next one adopted?": the question with the number of that decision in place of
 * the words for it, so that it is never answered of the decision before. A question that says no more asks the same as the one
 * before. Undefined where another thing is meant.
 */
export function ofNextDecision(question: Question, before: Context | undefined): Question | undefined {
  const { bodies, symbols, decisions, ordinals, items, times, cues, matches, leftover } = question;
  const [word, ...number] = before?.focus.decision?.split(' ') ?? [];
  const isNamed = bodies.some(({ weak }) => !weak) || question.genericGroup;
  const isOwn = symbols.length + decisions.length + ordinals.length + items.length + times.length > 0;
  if (!before || isNamed || isOwn || ELSE.some((cue) => cues.has(cue))) return undefined;
  if ((word !== 'decision' && word !== 'resolution') || OF_BODIES.some((cue) => before.cues.includes(cue)))
    return undefined;
  const [step, ...others] = new Set(matches.flatMap(({ cue }) => STEPS[cue] ?? []));
  const next = step === undefined || others.length > 0 ? undefined : nextDecision(number.join(' '), step);
  if (next === undefined) return undefined;
  const rest = matches.filter(({ cue }) => !(cue in STEPS) && cue !== 'after' && cue !== 'before');
  const own = rest.map(({ cue }) => cue);
  const asksNothing = own.every((cue) => LITTLE.has(cue)) && leftover.length === 0;
  const asks = asksNothing ? [...own, ...before.cues.filter((cue) => !(cue in STEPS))] : own;
  return {
    ...question,
    decisions: [{ word, number: next, from: 0, to: 0 }],
    matches: carriedCues(rest, asks),
    cues: new Set(asks),
  };
}

/** Words that ask nothing, and those for a decision. */
const LITTLE: ReadonlySet<Cue> = new Set([...ASKS_NOTHING, 'decision', 'resolution']);
