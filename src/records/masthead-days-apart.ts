import { numberOf } from './masthead-days.ts';
import type { Numbered } from './masthead-number.ts';
import { isDays, isForeign } from './masthead-session.ts';
import type { Passage, Reading } from './reading.ts';

/**
 * The session of which a report tells that was held on days far apart, which stand in brackets under its number: "Report on the
 * sixty-third session", "(14 February 2024 and 10–14 February 2025)" (E/2025/26). It is told by its number alone: what was held on
 * which of the days, the report itself says.
 */
export function readDaysApart(reading: Reading, head: readonly Passage[]): Numbered | undefined {
  const { language, owner } = reading;
  for (const [i, heading] of head.entries()) {
    const named = numberOf(heading, reading, false, head[i - 1]);
    const [number] = named?.phrase.numbers ?? [];
    const below = head[i + 1];
    if (!named || number === undefined || !below || !isDaysInBrackets(below, language.links.and)) continue;
    const above = head.slice(0, i + 1).flatMap(({ mentions }) => mentions.filter(({ generic }) => !generic));
    const body = above.at(-1)?.body ?? owner;
    if (!body || isForeign(reading, head.slice(0, i + 1), heading.plain.length)) continue;
    const { phrase } = named;
    return { ref: { body, number }, noun: phrase.noun, passage: heading, span: phrase };
  }
  return undefined;
}

/** "(3 May 2024 and 7–11 April 2025)": two or more dates and nothing else. */
function isDaysInBrackets({ plain, dates }: Passage, and: string): boolean {
  if (dates.length < 2 || !dates.every(isDays)) return false;
  const rest = dates.reduceRight((text, { start, end }) => `${text.slice(0, start)}|${text.slice(end)}`, plain);
  return new RegExp(`^\\s*\\(\\|(?:,? ?(?:(?:${and}) ?)?\\|)+\\)[\\s*]*$`, 'u').test(rest);
}
