import { DECISION_NUMBER, decisionNumber } from '../../records/decision-series.ts';
import { plain } from '../../records/text.ts';
import type { Asked, Context, NamedNumber } from '../asked.ts';
import { paragraphAsked } from '../paragraph-numbers.ts';
import { figurePlaces, ordinalPlaces } from './ordinal-places.ts';
import { sessionPlace } from './session-again.ts';

/** A letter of a script that sets spaces: in 第5/CP.24号 the number stands alone. */
const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{N}/]';
const NUMBERS = new RegExp(`(?<!${LETTER})(?:${DECISION_NUMBER})(?!${LETTER})`, 'giu');

/** The one decision that a question names, by its number as typed. */
function decisionNamed({ decisions, typed }: Asked): NamedNumber[] {
  const [decision, ...others] = decisions;
  if (!decision || others.length > 0) return [];
  const places = [...plain(typed).matchAll(NUMBERS)]
    .filter(({ 0: printed }) => decisionNumber(printed) === decision.number)
    .map(({ 0: { length }, index }) => ({ at: index, length }));
  return places.length === 1 ? [{ of: 'decision', number: decision.number, places }] : [];
}

/** The one item: `10`, or `8(f)` with its letter. */
function itemNamed({ items, typed, ordinals }: Asked): NamedNumber[] {
  const [item, ...others] = items;
  const [, figure = '', letter = ''] = /^(\d+)(?: ([a-h]))?$/.exec(item?.number ?? '') ?? [];
  if (figure === '' || others.length > 0 || ordinals.some(({ value }) => value === Number(figure))) return [];
  const places = figurePlaces(plain(typed), figure).flatMap(({ at, length }) => {
    const end = new RegExp(`^ ?[(（]?${letter}[)）]?`, 'iu').exec(typed.slice(at + length));
    return letter === '' ? [{ at, length }] : end ? [{ at, length: length + end[0].length }] : [];
  });
  return places.length === 1 ? [{ of: 'item', number: item?.number ?? '', places }] : [];
}

/** The one session, or whatever else the question counts: the twenty-third session (COP 23). */
function sessionNamed({ ordinals, typed, language }: Asked): NamedNumber[] {
  const [value, ...others] = new Set(ordinals.map((ordinal) => ordinal.value));
  if (value === undefined || others.length > 0) return [];
  const places = ordinalPlaces(typed, value, language);
  return places.length === 0 ? [] : [{ of: 'session', number: String(value), places }];
}

/** The one year. */
function yearNamed({ times, typed }: Asked): NamedNumber[] {
  const [time, ...others] = times;
  if (!time?.when || !/^\d{4}$/.test(time.when) || others.length > 0) return [];
  const places = figurePlaces(plain(typed), time.when);
  return places.length === 1 ? [{ of: 'year', number: time.when, places }] : [];
}

function paragraphNamed(asked: Asked): NamedNumber[] {
  const number = paragraphAsked(asked);
  const at = plain(asked.typed).search(new RegExp(`(?<!\\d)${number}(?![\\d/])`, 'u'));
  return number === undefined || at < 0 ? [] : [{ of: 'paragraph', number, places: [{ at, length: number.length }] }];
}

/**
 * What a question names by a number, with the places of it, so that the next one can put another number there. A question that
 * goes on from the conversation is no whole one, but where it names a decision or a document itself.
 *
 * @example numbered of "What is decision 5/CP.24 about?" // { of: 'decision', number: '5/CP.24', places: [{ at: 17, length: 7 }] }
 */
export function numbered(asked: Asked): Context['numbered'] {
  const { followUp, typed, language, decisions, symbols } = asked;
  if (followUp && decisions.length + symbols.length === 0) return undefined;
  const numbers = [
    ...paragraphNamed(asked),
    ...decisionNamed(asked),
    ...itemNamed(asked),
    ...sessionNamed(asked),
    ...yearNamed(asked),
  ];
  const session = sessionPlace(asked);
  return numbers.length > 0 ? { typed, language, numbers, ...(session && { session }) } : undefined;
}
