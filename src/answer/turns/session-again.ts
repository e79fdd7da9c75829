import type { Context } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import { ASKS_NOTHING } from './carried-cues.ts';
import type { Again } from './number-again.ts';
import { opensGoingOn } from './points-back.ts';

/** A question, and the place at which it names a session. */
type SessionPlace = NonNullable<NonNullable<Context['numbered']>['session']>;

/** So many words say which session is meant, and no more. */
const MOST_WORDS = 9;
/** So many little words stand between a body and the number of its session. */
const MOST_BETWEEN = 4;

const LITTLE: ReadonlySet<Cue> = new Set([...ASKS_NOTHING, 'session']);

type Read = Pick<Question, 'text' | 'language' | 'tokens' | 'bodies' | 'ordinals'>;

/** Questions in these languages are read in the words in which they were typed. */
const READ: ReadonlySet<string> = new Set(['en', 'fr']);

/**
 * Where a question names a session, by the one body and the one number in it: "COP 22", "the forty-first session of the SBI". Undefined
 * where it is read in other words than it was typed in.
 */
export function sessionPlace({ text, language, tokens, bodies, ordinals }: Read): SessionPlace | undefined {
  const [body, ...others] = bodies.filter(({ weak }) => !weak);
  const [ordinal, ...numbers] = ordinals;
  if (!READ.has(language) || !body || !ordinal || others.length + numbers.length > 0) return undefined;
  const [first, last] = body.from < ordinal.from ? [body, ordinal] : [ordinal, body];
  if (last.from - first.to > MOST_BETWEEN) return undefined;
  const [start, end] = [tokens[first.from]?.start, tokens[last.to - 1]?.end];
  return start === undefined || end === undefined ? undefined : { text, at: start, length: end - start };
}

/**
 * The question before with another session: "Which decision of COP 27 concerns gender?", "and of COP 22?" Undefined where more is asked.
 *
 * @example sessionAgain of 'and of COP 22?' // { text: 'Which decision of COP 22 concerns gender?', isSure: true }
 */
export function sessionAgain(question: Question, before: Context | undefined): Again | undefined {
  const old = before?.numbered?.session;
  if (!old || before?.numbered?.language !== question.language || !isSessionAlone(question)) return undefined;
  const place = sessionPlace(question);
  if (!place) return undefined;
  const other = place.text.slice(place.at, place.at + place.length);
  return { text: old.text.slice(0, old.at) + other + old.text.slice(old.at + old.length), isSure: true };
}

/** Whether a question goes on, and names nothing but a session. */
export function isSessionAlone(question: Question): boolean {
  const { cues, matches, leftover, tokens, times, items, symbols, decisions, bodies, ordinals } = question;
  return (
    opensGoingOn(question) &&
    tokens.length <= MOST_WORDS &&
    leftover.length + times.length + items.length + symbols.length + decisions.length === 0 &&
    (bodies.some(({ weak }) => !weak) || cues.has('session')) &&
    ordinals.length === 1 &&
    matches.every(({ cue }) => LITTLE.has(cue))
  );
}
