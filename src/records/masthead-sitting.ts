import type { SessionClaim } from '../model.ts';
import { type HeadSession, isDays } from './masthead-session.ts';
import type { Passage, Reading } from './reading.ts';

/** No body counts so many sessions: a number of so many figures is that of a sitting, counted since the first. */
const NUMBER = /(?<![\p{N}/.])(\d{4,5})(?![\p{N}/.])/gu;

/**
 * The sitting of which a document is the provisional agenda, where the body counts its sittings and has no sessions:
 * "Provisional agenda for the 7455th meeting of the Security Council", "To be held on Wednesday, 3 June 2015, at 3 p.m."
 * (S/Agenda/7455).
 */
export function readSitting({ language }: Reading, head: readonly Passage[]): HeadSession | undefined {
  for (const [i, heading] of head.entries()) {
    if (!language.provisionalAgenda.test(heading.plain)) continue;
    const [mention, ...others] = heading.mentions.filter(({ official }) => official);
    const days = [heading, head[i + 1]].flatMap((passage) =>
      passage ? passage.dates.filter(isDays).map((date) => ({ passage, date })) : [],
    );
    const isOfDate = (at: number) => heading.dates.some(({ start, end }) => start <= at && at < end);
    const [number, ...more] = [...heading.plain.matchAll(NUMBER)].filter(({ index }) => !isOfDate(index));
    const [day, ...further] = days;
    if (!mention || others.length > 0 || !number || more.length > 0 || !day || further.length > 0) continue;
    const session: SessionClaim = {
      body: mention.body,
      number: Number(number[1]),
      designation: language.designations.find(([, noun]) => noun !== language.designations[0]?.[1])?.[1] ?? 'meeting',
      dates: day.date.when,
    };
    return { session, passage: day.passage, span: { start: 0, end: day.passage.plain.length }, heading };
  }
  return undefined;
}
