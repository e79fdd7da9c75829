import type { BodyId, DocumentRecord } from '../../model.ts';
import { two } from '../../records/calendar.ts';
import { findDates, findYearless } from '../../records/dates.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findOrdinals } from '../../records/ordinals.ts';
import { bodyOfSymbol } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import { overlap } from '../../records/when.ts';
import type { Limit } from '../select-sessions.ts';
import type { World } from '../world.ts';

/** A leap year, so that every day of a year is in it. */
const ANY_YEAR = '2024-01-01/2024-12-31';

/**
 * Whether a document of a body speaks of the session that is asked about, although nothing was read of it: then it cannot be said
 * that the records hold none. "The 48th session of the Commission" in its draft report (E/CN.9/2015/L.1).
 */
export function isSpokenOf(limits: readonly Limit[], bodies: readonly BodyId[], { knowledge }: World): boolean {
  const [limit] = limits;
  if (!limit) return false;
  const own = knowledge.records.filter(({ document: { symbol } }) =>
    bodies.includes(bodyOfSymbol(knowledge.bodies, symbol)?.id ?? ''),
  );
  return own.some((record) => record.paragraphs.some(({ text }) => speaksOf(limit, text, record)));
}

function speaksOf(limit: Limit, text: string, { document }: DocumentRecord): boolean {
  const language = languageOf(document.language);
  if (limit.by === 'number') {
    const words = plain(text);
    return findOrdinals(words, { start: 0, end: words.length }, language).some(({ numbers }) =>
      numbers.includes(limit.number),
    );
  }
  if (limit.by === 'when') {
    const isOfYear = /^\d{4}$/.test(limit.when) && document.symbol?.includes(limit.when);
    return (
      isOfYear ||
      findDates(text, language).some(({ when }) => overlap(when, limit.when)) ||
      isOnDay(limit.when.slice(5), text)
    );
  }
  if (limit.by === 'day') return isOnDay(`${two(limit.month)}-${two(limit.day)}`, text);
  return false;

  function isOnDay(day: string, words: string): boolean {
    const isDay = /^\d\d-\d\d$/.test(day);
    return isDay && findYearless(words, language, ANY_YEAR).some(({ when }) => when.endsWith(day));
  }
}
