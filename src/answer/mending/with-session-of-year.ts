import { ordinalOf } from '../../knowledge/sessions.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';

/** What is asked of a session as a whole: who held an office at it, and what came out of it. */
const OF_SESSION: readonly Cue[] = ['person', 'outcome', 'decide'];

/** What is asked of sessions, or of a time. */
const OTHERWISE: readonly Cue[] = [
  'when',
  'sessions',
  'first',
  'last',
  'next',
  'previous',
  'before',
  'after',
  'since',
  'until',
  'between',
  'howmany',
  'decision',
  'resolution',
];

/** Offices of which one session may have several holders: who was Vice-Chair before another was elected. */
const SEVERAL_HOLD =
  /vice|deputy|adjoint|adjunt|suppleant|rapporteu|relator|secretar|secretair|замест|докладчик|секретар|نائب|مقرر|امين|副|报告员|秘书/u;

const YEAR = /^\d{4}$/;

/**
 * A question that names the session of a body by its year: "What did the SBI conclude on gender in 2015?" is of its 42nd session, where a
 * document of that session is held, and of no other of that year.
 *
 * @example withSessionOfYear('Who chaired the SBI in 2015?').ordinals[0]?.value // 42
 */
export function withSessionOfYear(asked: Asked, world: World): Asked {
  const { cues, times, ordinals, symbols, decisions } = asked;
  const [body, ...others] = namedBodies(asked.bodies);
  const [time, ...more] = times;
  const year = time?.when;
  if (!body || others.length > 0 || more.length > 0 || year === undefined || !YEAR.test(year)) return asked;
  if (ordinals.length + symbols.length + decisions.length > 0) return asked;
  if (!OF_SESSION.some((cue) => cues.has(cue)) || OTHERWISE.some((cue) => cues.has(cue))) return asked;
  if (cues.has('person') && SEVERAL_HOLD.test(plain(asked.typed))) return asked;
  const { sessions, records } = world.knowledge;
  const held = sessions.filter(({ bodies, dates }) => bodies.includes(body) && dates?.startsWith(year));
  const [session, ...rest] = held.filter((one) =>
    records.some(
      ({ document: { session: own } }) =>
        own !== undefined &&
        [own.body].flat().includes(body) &&
        own.number !== undefined &&
        own.number === ordinalOf(one),
    ),
  );
  const number = session && ordinalOf(session);
  if (number === undefined || rest.length > 0) return asked;
  return { ...asked, times: [], ordinals: [{ value: number, from: time?.from ?? 0, to: time?.to ?? 0 }] };
}
