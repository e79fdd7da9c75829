import type { Context } from '../asked.ts';
import type { Question } from '../reading/question.ts';
import { STEPS } from './carried-cues.ts';
import { type Again, isBare } from './number-again.ts';
import { ordinalLike } from './ordinal-places.ts';
import { opensGoingOn } from './points-back.ts';

/** Before "next". */
const ARTICLE = /^(?:the|la|le) /iu;

/** Behind "the next": "the next one" names nothing more. */
const ONE = /^ ?ones?(?!\p{L})/u;

/**
 * A question that asks something of its own of the session before or after one that was named, with that session in full: "Quand s’est
 * tenue la 48e réunion du CIML ?", "et où se tiendra la suivante ?" Undefined where more is named, or the one before named no session.
 *
 * @example nextNamed of 'et où se tiendra la suivante ?' // { text: 'et où se tiendra la 49e réunion du CIML ?', isSure: false }
 */
export function nextNamed(question: Question, before: Context | undefined): Again | undefined {
  const { session, numbers = [], language } = before?.numbered ?? {};
  const number = numbers.find(({ of }) => of === 'session');
  const { ordinals, times, items, decisions, matches, tokens, text } = question;
  const isNamed = ordinals.length + times.length + items.length + decisions.length > 0;
  if (!session || !number || language !== question.language || isNamed || !isBare(question)) return undefined;
  const [step, ...others] = matches.filter(({ cue }) => cue in STEPS);
  if (!step || others.length > 0 || !opensGoingOn(question)) return undefined;
  const [place, ...more] = number.places.filter(({ at }) => at >= session.at && at < session.at + session.length);
  const value = Number(number.number) + (STEPS[step.cue] ?? 0);
  const [start, end] = [tokens[step.from]?.start, tokens[step.to - 1]?.end];
  if (!place || more.length > 0 || value < 1 || start === undefined || end === undefined) return undefined;
  const like = ordinalLike(session.text.slice(place.at, place.at + place.length), value, question.language);
  if (like === undefined) return undefined;
  const name =
    session.text.slice(session.at, place.at) +
    like +
    session.text.slice(place.at + place.length, session.at + session.length);
  const article = ARTICLE.exec(text.slice(start, end))?.[0] ?? '';
  return { text: text.slice(0, start) + article + name + text.slice(end).replace(ONE, ''), isSure: false };
}
