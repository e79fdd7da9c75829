import { yearlySession } from '../../records/languages/yearly-sessions.ts';
import { plain } from '../../records/text.ts';
import { firstDay, hasDays, overlap } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { asTyped } from '../reading/question.ts';
import { sessionsOf } from '../session-refs.ts';
import { NTH } from '../steps/other-term.ts';
import type { World } from '../world.ts';

/**
 * A question that names a session of the only body in it by its place in the year: "the Board's annual session 2025" is the session
 * that a document calls so, on its days. Where none is known, or several, the words stay unexplained.
 *
 * @example withYearlySession('Where is the annual session 2025 of the UNICEF Board?').times[0]?.when // '2025-06-10/2025-06-13'
 */
export function withYearlySession(asked: Asked, world: World): Asked {
  const [body, ...others] = asked.bodyIds;
  const typed = plain(asked.typed);
  const named = body && others.length === 0 ? yearlySession(typed, asked.language) : undefined;
  if (!body || !named) return asked;
  const year = named.year ?? yearOf(asked);
  const [session, ...more] = sessionsOf(world, [body]).filter(
    ({ term, dates }) =>
      term === named.term && dates !== undefined && hasDays(dates) && (!year || firstDay(dates).startsWith(year)),
  );
  if (!session?.dates || more.length > 0) return asked;
  const words = new Set(wordsOf(typed.slice(named.start, named.end)));
  const isOfName = (word: string) => wordsOf(plain(asTyped(asked, [word]))).every((one) => words.has(one));
  const at = asked.times.find(({ when }) => when?.length === 4);
  const whole = { from: at?.from ?? 0, to: at?.to ?? 0, when: session.dates };
  // A day of that session says more than the session; years from one to another are those of a plan.
  const own = session.dates;
  const days = asked.times.filter(
    ({ when, range }, i) => asked.times[i] !== at && !(range && when && !overlap(when, own)),
  );
  return {
    ...asked,
    times: days.length > 0 ? days : [whole],
    ordinals: asked.ordinals.filter(({ value }) => value !== NTH[named.term]),
    leftover: asked.leftover.filter((word) => !isOfName(word)),
  };
}

/** Words, and the signs of Chinese one by one. */
const wordsOf = (text: string): string[] => text.match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? [];

/** The only year that the question gives, alone or with a month or a day. */
function yearOf({ times }: Asked): string | undefined {
  const years = new Set(times.flatMap(({ when }) => (when ? [firstDay(when).slice(0, 4)] : [])));
  return years.size === 1 ? [...years][0] : undefined;
}
