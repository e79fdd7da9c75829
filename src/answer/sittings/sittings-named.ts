import { languageOf } from '../../records/languages/languages.ts';
import type { Asked } from '../asked.ts';
import { sittingNumbersIn } from '../evidence/days/sitting-days.ts';
import type { Cue } from '../lexicon.ts';
import type { OrdinalMention } from '../slots/numbers.ts';

/** Words for a gathering, between its number and that of the session in which it was held. */
const GATHERING: Cue[] = ['meet', 'session', 'sessions', 'sitting'];
const JOINS = new Set(['and', 'or', 'to', 'et', 'ou', 'a', 'au', 'through', 'from', 'between', 'entre', 'than', 'que']);

/** A sitting of a session, by their numbers. */
type Numbered = { sitting: number; session: number };

/** The sittings that a question names; each with the two numbers in either order, where the question leaves it open. */
export type SittingsNamed = { pairs: Numbered[][] };

/**
 * The sittings of a session that a question names by their numbers, with that of the session: "the 2nd meeting of the 42nd
 * session", "SBI 57第3次会议", "the 3rd and 4th meetings of SBI 57".
 */
export function sittingsNamed(asked: Asked): SittingsNamed | undefined {
  const { items, symbols, cues } = asked;
  const [first, second, ...more] = asked.ordinals.toSorted((a, b) => a.from - b.from);
  if (!first || !second || items.length > 0 || symbols.length > 0) return undefined;
  if (cues.has('agenda') || cues.has('between')) return undefined;
  if (more.length > 0) return severalOf([first, second, ...more], asked);
  if (!(isBehindSession(first, second, asked) || isBeforeSession(first, second, asked))) return undefined;
  const either = [first, second].map(({ value }) => value);
  return { pairs: [[either, either.toReversed()].map(([sitting = 0, session = 0]) => ({ sitting, session }))] };
}

const gathersIn = ({ matches }: Asked, start: number, end: number): boolean =>
  matches.some(({ cue, from, to }) => GATHERING.includes(cue) && from >= start && to <= end);

/** "SBI 57第3次会议": the session stands before its meeting. */
const isBehindSession = (first: OrdinalMention, second: OrdinalMention, asked: Asked): boolean =>
  asked.bodies.some(({ to }) => to === first.from) &&
  second.from === first.to &&
  asked.matches.some(({ cue, from }) => GATHERING.includes(cue) && from === second.to);

const isBeforeSession = (first: OrdinalMention, second: OrdinalMention, asked: Asked): boolean =>
  gathersIn(asked, first.to, second.from) &&
  !asked.tokens.slice(first.to, second.from).some(({ word }) => JOINS.has(word));

/** "The 3rd and 4th meetings of SBI 57": all but the last number are of meetings, which stands behind its body. */
function severalOf(numbers: readonly OrdinalMention[], asked: Asked): SittingsNamed | undefined {
  const session = numbers.at(-1);
  const sittings = numbers.slice(0, -1);
  const last = sittings.at(-1);
  const isOfBody = asked.bodies.some(({ to }) => to === session?.from);
  if (!session || !last || !isOfBody || !gathersIn(asked, last.to, session.from)) return undefined;
  return { pairs: sittings.map(({ value }) => [{ sitting: value, session: session.value }]) };
}

/** Whether a question names a sitting by its number, and by another the session of which it was: "SBSTA 49 … at its 2nd meeting". */
export function namesSittingOfSession({ typed, language, ordinals }: Asked): boolean {
  const sittings = sittingNumbersIn(typed, languageOf(language));
  return sittings.length > 0 && ordinals.some(({ value }) => !sittings.includes(value));
}
