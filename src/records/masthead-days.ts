import type { SessionClaim } from '../model.ts';
import { type HeadSession, isDays, isForeign } from './masthead-session.ts';
import { findOrdinals } from './ordinals.ts';
import type { Passage, Reading } from './reading.ts';

/**
 * Days alone under the number of a session, in brackets or not: "Тридцать четвертая сессия", "4–15 ноября 2019 года". A report
 * on several sessions has as many pairs.
 */
export function readDaysUnder(reading: Reading, head: readonly Passage[]): HeadSession[] {
  const { language, owner } = reading;
  return head.flatMap((heading, i): HeadSession[] => {
    const passage = head[i + 1];
    const [phrase] = findOrdinals(heading.plain, { start: 0, end: heading.plain.length }, language);
    const [number, ...more] = phrase?.numbers ?? [];
    const isWhole = phrase?.start === 0 && /^[\s*]*$/.test(heading.plain.slice(phrase.end));
    const [date] = passage?.dates ?? [];
    const rest = date && passage ? passage.plain.slice(0, date.start) + passage.plain.slice(date.end) : undefined;
    if (!passage || !isWhole || number === undefined || more.length > 0 || !date || !isDays(date)) return [];
    if (date.when.length < 21 || !/^[\s()*]*$/.test(rest ?? '')) return [];
    const body =
      head
        .slice(0, i)
        .flatMap(({ mentions }) => mentions.filter(({ generic }) => !generic))
        .at(-1)?.body ?? owner;
    if (!body || isForeign(reading, head.slice(0, i + 1), heading.plain.length)) return [];
    const session: SessionClaim = { body, number, designation: phrase?.noun ?? '', dates: date.when };
    return [{ session, passage, span: { start: date.start, end: date.end }, heading }];
  });
}

/**
 * A period alone on a line of the head, of a document in the series of a body: the days of the session for which it was
 * issued. A single day is that of issue.
 */
export function readDaysAlone({ owner }: Reading, head: readonly Passage[]): HeadSession | undefined {
  const [only, ...more] = head.flatMap((passage) => {
    const [date, ...others] = passage.dates;
    const isWhole = date?.start === 0 && /^[\s*]*$/.test(passage.plain.slice(date.end));
    return date?.when.includes('/') && isWhole && others.length === 0 ? [{ passage, date }] : [];
  });
  if (!owner || !only || more.length > 0) return undefined;
  const { passage, date } = only;
  return { session: { body: owner, dates: date.when }, passage, span: { start: date.start, end: date.end } };
}
