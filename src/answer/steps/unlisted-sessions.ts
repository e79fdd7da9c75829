import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Session } from '../../knowledge/sessions.ts';
import type { BodyId, DocumentRecord } from '../../model.ts';
import { bodyOfSymbol } from '../../records/body-of-symbol.ts';
import { findDates } from '../../records/dates.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain } from '../../records/text.ts';
import { overlap } from '../../records/when.ts';
import { mayName } from '../held-words.ts';
import { readOnce } from '../kept.ts';
import type { World } from '../world.ts';

/** Words of sentences that tell of a session that was held, in plain letters. */
const HELD =
  /\b(?:session|meeting)s?\b.*\bheld\b|\bheld\b.*\b(?:session|meeting)\b|(?:session|reunion).*\b(?:tenue?|reunie?)\b|(?:periodo de sesiones|reunion).*\bcelebrad[oa]\b|(?:сесси|совещани).*(?:состоял|проведен|проходил)|(?:دورة|اجتماع).*عقد|(?:届会|会议).*举行/u;

/** An abbreviation by which texts name a body: `SBSTA`, `ВОКНТА`. */
const ABBREVIATION = /^\p{Lu}{3,8}$/u;

/** A session that texts name and none of the sessions told is: its number, or the sentence that says when it was held. */
export type Unlisted = { number: number } | { record: DocumentRecord; key: string; quote: string };

/**
 * The sessions of a body that documents name, of which no record tells the days: "SBI 47 (November 2017)", "the second part of the
 * forty-eighth session", "The first regular session 2025 was held from 10 to 11 February 2025".
 *
 * @example unlistedSessions('fccc-sbi', sessions with days, world) // [{ number: 47 }]
 */
export function unlistedSessions(body: BodyId, dated: readonly Session[], world: World): Unlisted[] {
  const { knowledge } = world;
  const known = new Set(dated.flatMap(({ number, ordinal }) => [number ?? [], ordinal ?? []].flat()));
  const undated = knowledge.sessions.flatMap(({ bodies, number }) =>
    bodies.includes(body) && number !== undefined ? [number] : [],
  );
  const numbers = [...undated, ...numbersNamed(body, world)].filter((number) => !known.has(number));
  return [
    ...[...new Set(numbers)].map((number) => ({ number })),
    ...(known.size === 0 ? heldElse(body, dated, world) : []),
  ];
}

/** The numbers that texts name of each body that was asked about: all texts are read for them. */
const numbersByBody = readOnce<Map<BodyId, number[]>, Knowledge>(() => new Map());

function numbersNamed(id: BodyId, { knowledge }: World): number[] {
  const known = numbersByBody(knowledge);
  const numbers = known.get(id) ?? findNumbers(id, knowledge);
  known.set(id, numbers);
  return numbers;
}

/** The numbers that stand after an abbreviation of the body. */
function findNumbers(id: BodyId, knowledge: Knowledge): number[] {
  const body = knowledge.bodies.find((one) => one.id === id);
  const short = Object.values(body?.also ?? {}).flatMap((names = []) =>
    names.filter((name) => ABBREVIATION.test(name)),
  );
  const [one] = short;
  const isShared = knowledge.bodies.some(
    (other) => other.id !== id && Object.values(other.also ?? {}).some((names = []) => names.includes(one ?? '')),
  );
  if (one === undefined || isShared) return [];
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}/])(?:${[...new Set(short)].join('|')}) (\\d{1,2})(?![\\p{L}\\p{N}/-]|[.,]\\d)`,
    'gu',
  );
  const found = knowledge.records.flatMap((record) => {
    const held = new Set(short.flatMap((name) => mayName(name, record)));
    return record.paragraphs.flatMap((paragraph) =>
      held.has(paragraph) ? [...paragraph.text.matchAll(named)].map(([, number]) => Number(number)) : [],
    );
  });
  return [...new Set(found)];
}

/** The sentences of documents of the body itself that tell the days of a session that is none of those told. */
function heldElse(body: BodyId, dated: readonly Session[], { knowledge }: World): Unlisted[] {
  return knowledge.records
    .filter(({ document }) => bodyOfSymbol(knowledge.bodies, document.symbol)?.id === body)
    .flatMap((record) =>
      record.paragraphs.flatMap(({ key, text }) =>
        findSentences(text).flatMap(({ start, end }) => {
          const quote = text.slice(start, end);
          const days = findDates(quote, languageOf(record.document.language)).filter(({ when }) => when.includes('/'));
          const isOther = days.some(({ when }) => dated.every(({ dates }) => !dates || !overlap(dates, when)));
          return isOther && HELD.test(plain(quote)) ? [{ record, key, quote }] : [];
        }),
      ),
    );
}
