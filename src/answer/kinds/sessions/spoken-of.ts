import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Body, BodyId, DocumentRecord, Language, Paragraph, When } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { two } from '../../../records/calendar.ts';
import { findDates, findYearless } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { literal, plain } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import { type Naming, naming } from '../../held-words.ts';
import { readOnce, readOnceIn } from '../../kept.ts';
import type { Limit } from '../../select-sessions.ts';
import type { World } from '../../world.ts';

/** A leap year, so that every day of a year is in it. */
const ANY_YEAR = '2024-01-01/2024-12-31';

/**
 * Whether a document of a body, or a paragraph that names it, speaks of the session that is asked about, although nothing was read of it:
 * then it cannot be said that the records hold none. "The 48th session of the Commission" in its draft report (E/CN.9/2015/L.1), "SBSTA 50"
 * in the report of another body (FCCC/SBI/2019/9). Without a limit, a document of the body, or a paragraph that names it, is enough; `called` is how the question
 * names it, and `known` the highest number of a session that was read.
 */
export function isSpokenOf(
  [limit]: readonly Limit[],
  bodies: readonly BodyId[],
  { knowledge }: World,
  called: readonly string[],
  known: number,
): boolean {
  const speaks = bodies.map((id) => speakingOf(limit, bodyOf(knowledge, id), called, known));
  return knowledge.records.some(
    (record) =>
      (bodies.includes(bodyOfSymbol(knowledge.bodies, record.document.symbol)?.id ?? '') &&
        (limit === undefined || speaksOf(limit, record))) ||
      speaks.some((isIn) => isIn(record)),
  );
}

/** Whether a paragraph of a document names a body, and beside it the number of a session, or a date of the time that is meant. */
function speakingOf(limit: Limit | undefined, body: Body | undefined, called: readonly string[], known: number) {
  const inLanguages = new Map<Language, Naming>();
  return (record: DocumentRecord): boolean => {
    const { language } = record.document;
    const way = inLanguages.get(language) ?? namingIn(language, body, called);
    inLanguages.set(language, way);
    return [...way(record)].some(([paragraph, names]) => isMeant(limit, paragraph, names, language, known));
  };
}

/** How a body is called in a language, and how a question calls it. */
function namingIn(language: Language, body: Body | undefined, called: readonly string[]): Naming {
  const named = [...(body?.names ?? []), body?.also ?? {}].flatMap((all) => [all[language] ?? []].flat());
  return naming([...named, ...called].map(plain).filter((name) => name.length >= SHORTEST_NAME));
}

function isMeant(
  limit: Limit | undefined,
  paragraph: Paragraph,
  named: readonly string[],
  language: Language,
  known: number,
): boolean {
  if (limit === undefined) return true;
  if (limit.by === 'when')
    return datesAt(paragraph, language).some((when) => when.length >= limit.when.length && overlap(when, limit.when));
  if (limit.by === 'between') return datesAt(paragraph, language).some((when) => overlap(when, limit.when));
  const beside = (isOne: (number: number) => boolean): boolean => {
    if (!figuresAt(paragraph, language).some(isOne)) return false;
    const numbers = new RegExp(`(?:${named.map(literal).join('|')})[ -](\\d{1,3})(?!\\d)`, 'gu');
    return [...plain(paragraph.text).matchAll(numbers)].some(([, number]) => isOne(Number(number)));
  };
  // "The next session", "those since 2019": one with a higher number than those that were read.
  if (limit.by === 'next' || limit.by === 'after' || limit.by === 'since') return beside((number) => number > known);
  if (limit.by !== 'number') return false;
  return numbersAt(paragraph, language).includes(limit.number) || beside((number) => number === limit.number);
}

/** A sign is no name. */
const SHORTEST_NAME = 2;

function speaksOf(limit: Limit, record: DocumentRecord): boolean {
  // UNEP/POPS/COP.7/22 is of the seventh meeting.
  const isOfNumber = (number: number) => new RegExp(`/[A-Z]+\\.${number}/`, 'u').test(record.document.symbol ?? '');
  if (limit.by === 'number') return numbersIn(record).has(limit.number) || isOfNumber(limit.number);
  if (limit.by === 'day') return daysIn(record).has(`${two(limit.month)}-${two(limit.day)}`);
  if (limit.by !== 'when') return false;
  const isOfYear = limit.when.length === YEAR && record.document.symbol?.includes(limit.when) === true;
  return (
    isOfYear || datesIn(record).some((when) => overlap(when, limit.when)) || daysIn(record).has(limit.when.slice(5))
  );
}

const YEAR = 4;

/** What a paragraph names is looked for once: the numbers of sessions, and the dates. */
const numbersAt = readOnceIn(({ text }, language): readonly number[] => {
  const words = plain(text);
  return findOrdinals(words, { start: 0, end: words.length }, languageOf(language)).flatMap(({ numbers }) => numbers);
});

/** All short numbers behind a space or a dash. */
const figuresAt = readOnceIn(({ text }): readonly number[] =>
  [...plain(text).matchAll(/[ -](\d{1,3})(?!\d)/gu)].map(([, number]) => Number(number)),
);

const datesAt = readOnceIn(({ text }, language): readonly When[] =>
  findDates(text, languageOf(language)).map(({ when }) => when),
);

/** And what a document does, with the days without a year, `05-04`. */
const numbersIn = readOnce(
  ({ document, paragraphs }): ReadonlySet<number> =>
    new Set(paragraphs.flatMap((paragraph) => numbersAt(paragraph, document.language))),
);

const datesIn = readOnce(({ document, paragraphs }): readonly When[] =>
  paragraphs.flatMap((paragraph) => datesAt(paragraph, document.language)),
);

const daysIn = readOnce(
  ({ document, paragraphs }): ReadonlySet<string> =>
    new Set(
      paragraphs.flatMap(({ text }) =>
        findYearless(text, languageOf(document.language), ANY_YEAR).map(({ when }) => when.slice(-5)),
      ),
    ),
);
