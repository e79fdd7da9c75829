import type { Session } from '../../../knowledge/sessions.ts';
import { shiftDay, weekdayOf } from '../../../records/calendar.ts';
import type { Asked } from '../../asked.ts';
import { asksWhetherHeld } from '../../asks-whether-held.ts';
import { type Handler, notInRecords, type Reply } from '../../compose.ts';
import { measureAsked, OFTEN } from '../../evidence/asked/measures.ts';
import type { Cue } from '../../lexicon.ts';
import { placesNamed, placeWords } from '../../places-named.ts';
import { isOfTimes } from '../../steps/claimed-times.ts';
import { comparesDays } from '../../steps/comparison.ts';
import { unexplained } from '../../unexplained.ts';
import { nearestKnown } from '../passages/nearest-passage.ts';
import { passages } from '../passages/passages.ts';
import { lacksDays } from './days-of-all.ts';
import { asksNoSessions } from './session-asks-else.ts';
import { bodiesMeant, chosen, focusOf, isNameOf } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { extreme, lengths, ofLength } from './session-lengths.ts';
import { count, eachTold, list } from './session-lists.ts';
import { nothing } from './session-nothing.ts';
import { during } from './session-overlaps.ts';
import { elsewhere, where } from './session-places.ts';
import { rank } from './session-rank.ts';
import { sessionText } from './session-text.ts';

export const SESSION_CUES: Cue[] = [
  'session',
  'meet',
  'when',
  'where',
  'howlong',
  'longest',
  'shortest',
  'first',
  'last',
  'next',
  'before',
  'after',
  'since',
  'until',
  'between',
  'previous',
  'following',
  'joint',
  'during',
  'list',
  'howmany',
];

/** Cues beside which a time alone asks for sessions. */
const BARE: Cue[] = [
  'ignore',
  'follow',
  'today',
  'tomorrow',
  'dayafter',
  'yesterday',
  'twodaysago',
  'week',
  'weekend',
  'month',
  'year',
  'this',
];

/** "Is there a meeting on Saturday?": the coming Saturday. */
function withWeekdays(asked: Asked): Asked {
  const times = asked.times.map((time) => {
    const dated = asked.times.some(({ when, relative }) => when && !relative);
    if (dated || asked.ordinals.length > 0 || time.when || time.weekday === undefined || time.month !== undefined)
      return time;
    let day = asked.today;
    while (weekdayOf(day) !== time.weekday) day = shiftDay(day, 1);
    return { ...time, when: day, relative: true };
  });
  return { ...asked, times };
}

/** `2008-03-04`: a year alone says nothing of tomorrow. */
const FULL_DAY = 10;

/** Sessions: when, where, which, how many, how long, at the same time as what. */
export const sessions: Handler = (question, world, say) => {
  const asked = withWeekdays(question);
  const { cues } = asked;
  // "At which session will its report be presented?" is asked of another session than its own.
  if (cues.has('presenter') && cues.has('whichsession')) return undefined;
  // "Languages of the 2007 meeting?", "other matters at SBSTA 40?": its days are no answer.
  if ((cues.has('languages') || cues.has('itemtitle')) && !cues.has('when') && !cues.has('where')) return undefined;
  const named = asked.bodyIds.length > 0 || asked.genericGroup || cues.has('conference');
  const timed = asked.times.length > 0 || asked.ordinals.length > 0;
  const goesOn = asked.followUp && asked.focus?.session !== undefined;
  const asks = SESSION_CUES.some((cue) => cues.has(cue));
  const bare =
    timed && asked.leftover.length === 0 && asked.items.length === 0 && [...cues].every((cue) => BARE.includes(cue));
  if (
    !(
      cues.has('session') ||
      cues.has('meet') ||
      (named && (timed || asks)) ||
      (timed && asks) ||
      (goesOn && asks) ||
      (cues.has('when') &&
        (['next', 'last', 'first', 'previous', 'following'] as Cue[]).some((cue) => cues.has(cue))) ||
      bare
    )
  )
    return undefined;

  const text = sessionText(asked, world, say);
  const bodies = bodiesMeant(asked, world);
  const body = bodies[0] ?? world.knowledge.defaultBody;
  const places = placesNamed(asked, world);
  const all = chosen(asked, world, bodies);
  const isDated = ({ dates }: Session) => dates !== undefined;
  let selection = { ...all, sessions: all.sessions.filter(isDated), pool: all.pool.filter(isDated) };
  const strange = asked.leftover.filter(
    (word) => !placeWords(world).has(word) && !isNameOf(word, selection.sessions, world) && !isOfTimes(word, asked),
  );
  const focus = focusOf(selection);
  if (asksNoSessions(asked)) return undefined;
  if (strange.length > 0) {
    const passage = asksWhetherHeld(asked, world) ? undefined : passages(asked, world, say);
    if (passage) return passage;
    const known = selection.limits.length > 0 || asked.followUp ? selection.sessions.slice(0, 3) : [];
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      {
        lead: unexplained(strange, asked, world, say),
        ...(known.length > 0
          ? { lines: known.map((session) => text.sentence(session)), sources: known.flatMap(evidenceOf) }
          : nearestKnown(strange, asked, world, say)),
      },
      focus,
    );
  }
  // A document was issued for the session, and its days stand in none.
  if (all.sessions.length > 0 && lacksDays(asked, selection.sessions))
    return notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords }, focusOf(all));
  if (cues.has('during')) return during(asked, world, say, selection);
  // "At what venue in Glasgow?" asks for more than the city.
  if (places.length > 0 && cues.has('where') && !cues.has('when')) return undefined;
  if (places.length > 0 && selection.sessions.length > 0) {
    const there = selection.sessions.filter((session) => session.place !== undefined && places.includes(session.place));
    const [first] = selection.sessions;
    // Of one session it is told where it was; of several, none was there that the records tell of.
    if (there.length === 0 && first)
      return selection.sessions.length === 1 ? elsewhere(asked, world, say, first, places[0] ?? '') : undefined;
    selection = { ...selection, sessions: there };
  }
  if (cues.has('joint') && selection.sessions.length > 0 && asked.times.length + asked.ordinals.length > 0) {
    const shared = selection.sessions.filter((session) => session.bodies.length > 1);
    if (shared.length === 0) return nothing(asked, world, say, { ...selection, sessions: [] }, body);
    selection = { ...selection, sessions: shared };
  }
  if (
    selection.sessions.length === 0 &&
    asked.bodyIds.length === 0 &&
    !asked.genericGroup &&
    asked.tokens.some(({ word }) => word.startsWith('session'))
  ) {
    const roots = world.knowledge.bodies.filter(({ parent }) => !parent).map(({ id }) => id);
    const other = chosen(asked, world, roots.slice(0, 1));
    if (other.sessions.length > 0) selection = other;
  }
  // "Is there a meeting tomorrow?", "Which meetings took place in 2014?": of any body, where the usual one has none.
  const isOfAll = asksOfAll(asked);
  if (selection.sessions.length === 0 && !named && (isOfAll || asked.times.some(({ relative }) => relative))) {
    const hasDays = ({ dates = '' }: Session) => isOfAll || dates.length >= FULL_DAY;
    const meeting = new Set(world.knowledge.sessions.flatMap(({ bodies }) => bodies));
    const found = [...meeting].flatMap((id) =>
      chosen(asked, world, [id]).sessions.filter((session) => session.dates && hasDays(session)),
    );
    if (found.length > 0) {
      const sessions = [...new Set(found)];
      if (isOfAll && sessions.length > 1) return eachTold(asked, world, say, { ...selection, sessions });
      selection = { ...selection, sessions };
    }
  }
  if (selection.sessions.length === 0) return nothing(asked, world, say, selection, body);
  const { sessions: told } = selection;
  // What is known of the sessions, beside a refusal.
  const beside = (lead: string): Reply => {
    const lines = told.map((session) => text.sentence(session));
    return notInRecords(asked, world, say, 'sessions', { lead, lines, sources: told.flatMap(evidenceOf) }, focus);
  };
  if (
    cues.has('owndays') &&
    selection.sessions.every((session) => session.bodies.length > 1) &&
    asked.bodyIds.length < 2
  )
    return beside(say.jointNote);
  if (cues.has('rank')) return rank(asked, world, say, selection);
  if (comparesDays(asked)) return ofLength(asked, world, say, selection);
  if (cues.has('longest') || cues.has('shortest')) return extreme(asked, world, say, selection);
  if (cues.has('howlong') && (['after', 'before', 'between', 'since', 'until'] as Cue[]).some((cue) => cues.has(cue)))
    return undefined;
  if (cues.has('howlong')) return lengths(asked, world, say, selection);
  if (cues.has('howmany') && measureAsked(asked.typed) === OFTEN && !SO_FAR.test(asked.typed)) return undefined;
  if (cues.has('howmany')) return count(asked, world, say, selection, body);
  if (cues.has('where')) return where(asked, world, say, selection);
  // At what hour the ninth session opens, its days do not say.
  if (cues.has('hour') && !cues.has('when')) return beside(say.notInRecords);
  return list(asked, world, say, selection, body);
};

/** "Which meetings took place in 2014?": of any body, where none is named. */
const asksOfAll = ({ cues, times, followUp }: Asked): boolean =>
  cues.has('sessions') &&
  !followUp &&
  !cues.has('howmany') &&
  times.length > 0 &&
  times.every(({ when }) => when !== undefined) &&
  !(['before', 'after', 'since', 'until', 'between', 'first', 'last', 'next'] as Cue[]).some((cue) => cues.has(cue));

/** "How often has the Group met?" asks for a number of times, and for no rate. */
const SO_FAR = /\bhow (?:often|frequently) (?:has|have|did|had)\b/iu;
