import type { DecisionId } from '../../model.ts';
import { AFTER, BEFORE, decisionNumber, LETTERED_NUMBER } from '../../records/decision-series.ts';
import type { Token } from '../reading/tokens.ts';

/** A decision or resolution by number; `word` is absent when the question gives the bare number. */
export type DecisionMention = { word?: 'decision' | 'resolution'; number: string; from: number; to: number };

/** A number that the word before it shows to be one: `WHA67.10`. */
const LETTERED = new RegExp(`^(?:${LETTERED_NUMBER})(?![\\p{L}\\d/-])`, 'iu');

/** "Resolution 2014/36" of the Economic and Social Council is no document of a series that is left out. */
export const NAMES_DECISION = /(?<!\p{L})(?:r[eé]s(?:olutions?)?|d[eé]c(?:isions?)?)\.? ?(?:no?\.? ?|n° ?)?$/iu;

type Numbered = { number: string; from: number; to: number };

/** Words for "number", between the word for a decision and its number. */
const NUMBER = ['no', 'n', 'numero', 'number'];

const isNumber = (token: Token | undefined): token is Token => token !== undefined && /^\d{1,3}$/.test(token.word);

const letters = (list: readonly { letters: string }[], word: string) =>
  list.find((series) => series.letters.toLowerCase() === word)?.letters;

/** The forms of numbers, each from the token at which it begins: `2/6`, `2/CP.17`, `SC-6/16`, `X/14`. */
function numberAt(
  tokens: Token[],
  text: string,
  at: number,
  isNamed: boolean,
  isAnyNamed: boolean,
): Numbered | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const lettered = isNamed && a ? LETTERED.exec(text.slice(a.start)) : undefined;
  if (a && lettered) {
    const end = a.start + lettered[0].length;
    const to = tokens.findIndex(({ start }) => start >= end);
    return { number: decisionNumber(lettered[0].toLowerCase()), from: at, to: to < 0 ? tokens.length : to };
  }
  if (!a || !b) return undefined;
  const between = (left: Token, right: Token) => text.slice(left.end, right.start);
  const slash = between(a, b) === '/';
  const ends = (last: Token) => text[last.end] !== '/' && text[a.start - 1] !== '/';
  if (isNumber(a) && slash && isNumber(b) && ends(b))
    return { number: `${Number(a.word)}/${Number(b.word)}`, from: at, to: at + 2 };
  // "Resolution 1985 (2011)" of the Security Council.
  const isYear =
    /^(?:19|20)\d\d$/.test(b.word) && /^\s*[(（]\s*$/u.test(between(a, b)) && /^\s*[)）]/u.test(text.slice(b.end));
  if (isAnyNamed && /^\d{1,4}$/.test(a.word) && isYear)
    return { number: `${Number(a.word)} (${b.word})`, from: at, to: at + 2 };
  // "Resolution 9 (I)" of the Economic and Social Council, with the number of the session.
  const [, digits = '', written = ''] = /^(\d{1,4})([a-f]?)$/.exec(a.word) ?? [];
  const isApart = written === '' && /^[a-f]$/.test(b.word) && c !== undefined;
  const [inner, before] = isApart ? [c, b] : [b, a];
  const isRoman =
    isNamed &&
    inner !== undefined &&
    /^[ivxl]{1,8}$/.test(inner.word) &&
    /^\s*[(（]\s*$/u.test(between(before, inner)) &&
    /^\s*[)）]/u.test(text.slice(inner.end));
  if (isRoman && digits !== '') {
    const letter = (isApart ? b.word : written).toUpperCase();
    return { number: `${Number(digits)}${letter} (${inner.word.toUpperCase()})`, from: at, to: at + (isApart ? 3 : 2) };
  }
  const glued = /^([a-z]{2,3})(\d{1,2})$/.exec(b.word);
  const after = letters(AFTER, glued?.[1] ?? b.word);
  const session = glued?.[2] ?? (isNumber(c) && /^[. -]{1,2}$/.test(between(b, c)) ? c.word : undefined);
  if (isNumber(a) && slash && after && session)
    return { number: `${Number(a.word)}/${after}.${Number(session)}`, from: at, to: at + (glued ? 2 : 3) };
  const opens = letters(BEFORE, a.word);
  if (opens && isNumber(b) && isNumber(c) && /^[- ]$/.test(between(a, b)) && between(b, c) === '/' && ends(c))
    return { number: `${opens}-${Number(b.word)}/${Number(c.word)}`, from: at, to: at + 3 };
  if (isNamed && slash && isNumber(b) && /^[ivxl]{1,7}$/.test(a.word) && ends(b))
    return { number: `${a.word.toUpperCase()}/${Number(b.word)}`, from: at, to: at + 2 };
  return undefined;
}

/**
 * Finds decisions and resolutions: "décision 2/6", "res 6/4", "dec. 3/4", "decision 2/CP.17", "SC-6/16", and a bare "3/4" where it
 * can be nothing else.
 */
export function findDecisions(
  tokens: Token[],
  text: string,
  wordAt: (at: number) => 'decision' | 'resolution' | undefined,
): DecisionMention[] {
  const found: DecisionMention[] = [];
  const isAnyNamed = tokens.some((_, at) => wordAt(at) !== undefined);
  for (let at = 0; at + 1 < tokens.length; at++) {
    const before = wordAt(at - 1) ?? (NUMBER.includes(tokens[at - 1]?.word ?? '') ? wordAt(at - 2) : undefined);
    const joined = ['et', 'and'].includes(tokens[at - 1]?.word ?? '');
    const word = before ?? (joined ? found.at(-1)?.word : undefined);
    const read = numberAt(tokens, text, at, word !== undefined, isAnyNamed);
    if (!read) continue;
    // "Decisions 1–9/CMA.2" are several.
    if (RANGE.test(text.slice(0, tokens[read.from]?.start ?? 0))) continue;
    found.push({ ...read, ...(word && { word }), from: before ? at - 1 : at });
    at = read.to - 1;
  }
  return found;
}

const RANGE = /\d\s?[-–—]\s?$/u;

/** The identity of a decision, its word in front: `decision 2/6`. */
export const decisionId = (word: 'decision' | 'resolution', number: string): DecisionId => `${word} ${number}`;
