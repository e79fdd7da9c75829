import type { BodyId, DecisionId } from '../model.ts';
import type { FoundDecision } from './decision-numbers.ts';
import type { Passage, Reading } from './reading.ts';
import { literal, plain, type Span } from './text.ts';

/** The heading of a decision that is no more than its number, with who took it. */
export type BareHeading = {
  decision: FoundDecision;
  by: BodyId;
  /** The title, where it stands behind the number, and not below it. */
  title?: Span;
};

/** "2025/3", "2025/4 Risk management": executive boards number their decisions by the year. */
const NUMBER = /^(?<number>(?<year>(?:19|20)\d\d)\/\d{1,3})(?:$|[.:]? (?=\p{L}))/u;

/** "The Executive Board,": who decides, on a line of its own. */
const LONGEST_AGENT = 80;
const AGENT = /^(?:the |le |la |l['’]|el |los )?(?<name>\p{L}[\p{L} '’-]+)[,،，:：]$/u;

/** The one word that sentences of a document have before numbers of a year: its decisions, or its resolutions. */
function wordFor(year: string, { passages }: Reading): string | undefined {
  const found = passages.flatMap(({ decisions }) =>
    decisions.flatMap(({ id }) => id.split(' ', 2) as [string, string]),
  );
  const words = found.flatMap((word, at) => (found[at + 1]?.startsWith(`${year}/`) ? [word] : []));
  const [only, ...others] = new Set(words);
  return others.length === 0 ? only : undefined;
}

/** Whether a line says who decides, by the name of a body or its beginning: "The Executive Board," of that of an agency. */
function isAgent({ plain: line }: Passage, body: BodyId, { known, language }: Reading): boolean {
  const name = line.length <= LONGEST_AGENT ? AGENT.exec(line)?.groups?.name : undefined;
  if (!name) return false;
  const names = known.find(({ id }) => id === body)?.names ?? [];
  return names.some((one) =>
    new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u').test(plain(one[language.code] ?? '')),
  );
}

/**
 * The headings that are no more than the number of a decision: over a title and the line that says who decides, in a document of the session
 * of one body that calls these numbers its decisions in a sentence.
 *
 * @example "2025/3", "Organizational culture, anti-discrimination and anti-racism", "The Executive Board," // decision 2025/3 (UNW/2025/1)
 */
export function bareDecisionHeadings(reading: Reading): ReadonlyMap<Passage, BareHeading> {
  const { passages, owner, session } = reading;
  const [of, ...others] = [session?.body ?? owner ?? []].flat();
  const found = new Map<Passage, BareHeading>();
  if (!of || others.length > 0) return found;
  for (const [at, heading] of passages.entries()) {
    const named = NUMBER.exec(heading.plain);
    const { number = '', year } = named?.groups ?? {};
    const isTitled = named !== null && named[0].length < heading.plain.length;
    const [agent] = passages.slice(at + (isTitled ? 1 : 2));
    const word =
      year === undefined || !agent || (isTitled && !heading.paragraph.heading) || !isAgent(agent, of, reading)
        ? undefined
        : wordFor(year, reading);
    if (!word) continue;
    const decision = { id: `${word} ${number}` as DecisionId, start: 0, end: number.length };
    const title = { start: named?.[0].length ?? 0, end: heading.plain.length };
    found.set(heading, { decision, by: of, ...(isTitled && { title }) });
  }
  return found;
}
