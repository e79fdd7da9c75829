import { bodyOf } from '../../knowledge/knowledge.ts';
import { ordinalOf, type Session } from '../../knowledge/sessions.ts';
import { firstDay, hasDays, lengthInDays, overlap } from '../../knowledge/when.ts';
import type { Asked } from '../asked.ts';
import {
  answered,
  bodiesAsked,
  bodyName,
  type Handler,
  notInRecords,
  placeName,
  type Reply,
  sourcesOf,
} from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import { asTyped } from '../question.ts';
import { type Limit, refMatches, refOf, type Selection, selectSessions, sessionsOf } from '../select-sessions.ts';
import { shiftDay, weekdayOf } from '../slots/times.ts';
import { tokenize } from '../tokens.ts';
import type { World } from '../world.ts';
import { passages } from './passages.ts';
import { evidenceOf, sessionText, wasHeld } from './session-text.ts';

const SESSION_CUES: Cue[] = [
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

/** Places of bodies.yml that the question names, and whether it names a city that is none of them. */
export function placesNamed(asked: Asked, world: World): string[] {
  const words = new Set(asked.tokens.map(({ word }) => word));
  return world.knowledge.places
    .filter((place) =>
      [...Object.values(place.names), ...(place.also ?? [])].some((name) =>
        tokenize(name ?? '').every(({ word }) => words.has(word)),
      ),
    )
    .map(({ id }) => id);
}

export const placeWords = (world: World) =>
  new Set(
    world.knowledge.places.flatMap((place) =>
      [...Object.values(place.names), ...(place.also ?? [])].flatMap((name) =>
        tokenize(name ?? '').map(({ word }) => word),
      ),
    ),
  );

/** Which body's sessions are asked about: the group's, unless the Conference is named alone or only it has such a session. */
export function bodiesMeant(asked: Asked, world: World): string[] {
  const bodies = bodiesAsked(asked, world);
  const groups = bodies.filter((body) => bodyOf(world.knowledge, body).parent);
  if (bodies.length > 1) return groups.length > 0 ? groups : bodies.slice(0, 1);
  const before =
    asked.cues.has('before') || asked.cues.has('after') || asked.cues.has('previous') || asked.cues.has('following');
  const noun = asked.tokens[asked.matches.find(({ cue }) => cue === 'session')?.from ?? -1]?.word ?? '';
  // "the meeting before the Conference's third session": the Conference anchors, the group meets.
  if (groups.length === 0 && before && asked.bodyIds.length > 0 && !noun.startsWith('session') && noun !== '')
    return [world.knowledge.defaultBody];
  if (
    asked.bodyIds.length > 0 ||
    asked.genericGroup ||
    asked.followUp ||
    asked.ordinals.length === 0 ||
    !noun.startsWith('session')
  )
    return bodies;
  // "la neuvième session", of nobody: only a body whose meetings are called sessions can be meant.
  const called = world.knowledge.sessions
    .filter(({ designation }) => designation === 'session')
    .flatMap((session) => session.bodies);
  return called.length > 0 ? [...new Set(called)].slice(0, 1) : bodies;
}

/** "Is there a meeting on Saturday?": the coming Saturday. */
function withWeekdays(asked: Asked): Asked {
  const times = asked.times.map((time) => {
    if (time.when || time.weekday === undefined || time.month !== undefined) return time;
    let day = asked.today;
    while (weekdayOf(day) !== time.weekday) day = shiftDay(day, 1);
    return { ...time, when: day, relative: true };
  });
  return { ...asked, times };
}

/** Sessions: when, where, which, how many, how long, at the same time as what. */
export const sessions: Handler = (question, world, say) => {
  const asked = withWeekdays(question);
  const { cues } = asked;
  const named = asked.bodyIds.length > 0 || asked.genericGroup || cues.has('conference');
  const timed = asked.times.length > 0 || asked.ordinals.length > 0;
  const goesOn = asked.followUp && asked.focus?.session !== undefined;
  const asks = SESSION_CUES.some((cue) => cues.has(cue));
  const bare =
    timed &&
    asked.leftover.length === 0 &&
    asked.items.length === 0 &&
    [...cues].every((cue) => cue === 'ignore' || cue === 'follow');
  if (
    !(
      cues.has('session') ||
      cues.has('meet') ||
      (named && (timed || asks)) ||
      (timed && asks) ||
      (goesOn && asks) ||
      bare
    )
  )
    return undefined;

  const text = sessionText(asked, world, say);
  const bodies = bodiesMeant(asked, world);
  const body = bodies[0] ?? world.knowledge.defaultBody;
  const places = placesNamed(asked, world);
  let selection = chosen(asked, world, bodies);
  const unexplained = asked.leftover.filter(
    (word) => !placeWords(world).has(word) && !isNameOf(word, selection.sessions, world),
  );
  const focus = focusOf(selection);
  if (cues.has('why') || cues.has('title')) return undefined;
  if (cues.has('howmany') && (cues.has('decision') || cues.has('resolution') || cues.has('documents')))
    return undefined;
  if (unexplained.length > 0) {
    const passage = passages(asked, world, say);
    if (passage) return passage;
    const known = selection.limits.length > 0 || asked.followUp ? selection.sessions.slice(0, 3) : [];
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      {
        lead: say.notUnderstood(asTyped(asked, unexplained)),
        lines: known.map((session) => text.sentence(session)),
        sources: known.flatMap(evidenceOf),
      },
      focus,
    );
  }
  if (cues.has('during')) return during(asked, world, say, selection);
  if (places.length > 0 && selection.sessions.length > 0) {
    const there = selection.sessions.filter((session) => session.place !== undefined && places.includes(session.place));
    const [first] = selection.sessions;
    if (there.length === 0 && first) return elsewhere(asked, world, say, first, places[0] ?? '');
    selection = { ...selection, sessions: there };
  }
  if (cues.has('joint') && selection.sessions.length > 0 && asked.times.length + asked.ordinals.length > 0) {
    const shared = selection.sessions.filter((session) => session.bodies.length > 1);
    if (shared.length === 0) return nothing(asked, world, say, { ...selection, sessions: [] }, body);
    selection = { ...selection, sessions: shared };
  }
  if (selection.sessions.length === 0) return nothing(asked, world, say, selection, body);
  if (cues.has('longest') || cues.has('shortest')) return extreme(asked, world, say, selection);
  if (cues.has('howlong')) return lengths(asked, world, say, selection);
  if (cues.has('howmany')) return count(asked, world, say, selection, body);
  if (cues.has('where')) return where(asked, world, say, selection);
  return list(asked, world, say, selection, body);
};

/** The sessions meant; in a conversation, the one that it is about when the question chooses none. */
export function chosen(asked: Asked, world: World, bodies: string[]): Selection {
  const choosing = (
    [
      'first',
      'last',
      'next',
      'previous',
      'following',
      'before',
      'after',
      'since',
      'until',
      'between',
      'list',
      'sessions',
    ] as Cue[]
  ).some((cue) => asked.cues.has(cue));
  const free = asked.times.length === 0 && asked.ordinals.length === 0 && !choosing;
  const ref = asked.focus?.session;
  if (asked.followUp && free && ref) {
    const pool = sessionsOf(world, bodies);
    const session = world.knowledge.sessions.find((entry) => refMatches(entry, ref));
    if (session && (asked.bodies.length === 0 || pool.includes(session)))
      return { bodies: session.bodies, pool, sessions: [session], limits: [] };
  }
  if (asked.followUp && ref && asked.cues.has('next') && asked.times.length === 0) {
    const cues = new Set(asked.cues).add('following');
    cues.delete('next');
    return selectSessions({ ...asked, cues }, world, bodies);
  }
  return selectSessions(asked, world, bodies);
}

const focusOf = (selection: Selection) =>
  selection.sessions.length === 1 && selection.sessions[0] ? { session: refOf(selection.sessions[0]) } : undefined;

/** Words of the names of bodies that a joint session brings in are explained by it. */
function isNameOf(word: string, found: Session[], world: World): boolean {
  return found.some((session) =>
    session.bodies.some((id) =>
      bodyOf(world.knowledge, id).names.some((name) =>
        Object.values(name).some((text) => tokenize(text).some((token) => token.word === word)),
      ),
    ),
  );
}

const isYesNo = (asked: Asked): boolean => {
  const first = asked.tokens[0]?.word ?? '';
  const wh: Cue[] = ['when', 'where', 'howmany', 'howlong', 'who', 'whatis', 'list', 'longest', 'shortest'];
  if (wh.some((cue) => asked.cues.has(cue)) || /^(quel|which|what)/.test(first)) return false;
  const text = asked.tokens.map(({ word }) => word).join(' ');
  return (
    /^(did|was|were|is|are|has|have|any|does|will)\b/.test(text) ||
    /^(y a|ya|est ce|il y a)\b/.test(text) ||
    /\b(s est|se|a|est|etait|siegeait|ont|aura) (t )?(il|elle|ils|elles)\b/.test(text) ||
    /\b(c reuni|s reuni|c est reuni|s est reuni)\b/.test(text) ||
    /\bou pas\b/.test(text)
  );
};

function list(asked: Asked, world: World, say: Phrases, selection: Selection, body: string): Reply {
  const text = sessionText(asked, world, say);
  const found = selection.sessions;
  const [only] = found;
  const focus = focusOf(selection);
  const parts = {
    dates: found.flatMap((session) => session.dates ?? []),
    sources: found.flatMap(evidenceOf),
    notes: notesOf(found, text, say),
  };
  if (found.length === 1 && only) {
    const sentence = text.sentence(only);
    const sure = wasHeld(only) || firstDay(only.dates ?? '') >= asked.today;
    return answered(
      asked,
      'sessions',
      { ...parts, lead: isYesNo(asked) && sure ? `${say.yes} ${sentence}` : sentence },
      focus,
    );
  }
  const name =
    selection.bodies.length > 1
      ? say.list(selection.bodies.map((id) => bodyName(world, id, asked.language)))
      : bodyName(world, body, asked.language);
  const lead = `${isYesNo(asked) ? `${say.yes} ` : ''}${heading(found, say, text, name, selection)}`;
  return answered(
    asked,
    'sessions',
    { ...parts, lead, lines: found.map((session) => text.line(session, body)) },
    focus,
  );
}

function heading(
  found: Session[],
  say: Phrases,
  text: ReturnType<typeof sessionText>,
  name: string,
  selection: Selection,
): string {
  const own = found.filter((session) => session.bodies.length === 1);
  const joint = found.length - own.length;
  const noun = say.session(own[0]?.designation ?? found[0]?.designation, 2);
  const limit = limitText(selection.limits, say);
  if (joint > 0 && own.length > 0)
    return say.sessionsAndJoint(own.length, joint, text.noun(own[0] as Session), name, limit);
  return say.sessionsFound(found.length, text.noun((own[0] ?? found[0]) as Session) || noun, name, limit);
}

function notesOf(found: Session[], text: ReturnType<typeof sessionText>, say: Phrases): string[] {
  const derived = found.filter((session) => session.ordinal !== undefined && session.number === undefined);
  const [only] = derived;
  const order =
    found.length === 1 && only
      ? [say.ordinalNote(only.ordinal ?? 0, text.noun(only))]
      : derived.length > 0
        ? [say.ordinalsNote]
        : [];
  return [...order, ...found.flatMap((session) => text.notes(session))];
}

function count(asked: Asked, world: World, say: Phrases, selection: Selection, body: string): Reply {
  const text = sessionText(asked, world, say);
  const found = selection.sessions;
  const own = found.filter((session) => session.bodies.length === 1);
  const name = bodyName(world, body, asked.language);
  const limit = limitText(selection.limits, say);
  const noun = text.noun((own[0] ?? found[0]) as Session);
  const lead =
    own.length < found.length
      ? say.sessionsAndJoint(own.length, found.length - own.length, noun, name, limit)
      : say.sessionsCounted(own.length, noun, name, limit);
  return answered(
    asked,
    'sessions',
    {
      lead,
      lines: found.map((session) => text.line(session, body)),
      dates: found.flatMap((session) => session.dates ?? []),
      sources: found.flatMap(evidenceOf),
      notes: notesOf(found, text, say),
    },
    focusOf(selection),
  );
}

function where(asked: Asked, world: World, say: Phrases, selection: Selection): Reply {
  const text = sessionText(asked, world, say);
  const placed = selection.sessions.filter((session) => session.place);
  const [only] = selection.sessions;
  if (placed.length === 0 && only)
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      {
        lead: say.placeUnknown(
          selection.sessions.length === 1 ? text.name(only) : '',
          selection.sessions.map((session) => text.dates(session)).join(' ; '),
        ),
        sources: selection.sessions.flatMap(evidenceOf),
      },
      focusOf(selection),
    );
  const [first] = placed;
  const parts = {
    dates: placed.flatMap((session) => session.dates ?? []),
    sources: placed.flatMap(evidenceOf),
    notes: notesOf(placed, text, say),
  };
  if (placed.length === 1 && first)
    return answered(asked, 'sessions', { ...parts, lead: text.sentence(first) }, focusOf(selection));
  return answered(asked, 'sessions', {
    ...parts,
    lead: heading(placed, say, text, text.bodies(first as Session), selection),
    lines: placed.map((session) => text.line(session, session.bodies[0] ?? '')),
  });
}

function elsewhere(asked: Asked, world: World, say: Phrases, session: Session, place: string): Reply {
  const text = sessionText(asked, world, say);
  const lead = session.place
    ? say.placeElsewhere(text.name(session), placeName(world, session.place, asked.language), text.dates(session))
    : say.placeUnknown(text.name(session), text.dates(session));
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    { lead: lead || say.elsewhere(place, text.bodies(session)), sources: evidenceOf(session) },
    { session: refOf(session) },
  );
}

function lengths(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  const dated = selection.sessions.filter((session) => session.dates && hasDays(session.dates));
  if (dated.length === 0 || dated.length > 3) return undefined;
  const sentences = dated.map((session) =>
    session.bodies.length > 1
      ? say.jointDuration(lengthInDays(session.dates ?? ''), text.dates(session))
      : (wasHeld(session) ? say.duration : say.plannedDuration)(
          text.name(session),
          lengthInDays(session.dates ?? ''),
          text.dates(session),
        ),
  );
  return answered(
    asked,
    'sessions',
    {
      lead: sentences[0] ?? '',
      lines: sentences.slice(1),
      dates: dated.flatMap((session) => session.dates ?? []),
      sources: dated.flatMap(evidenceOf),
      notes: notesOf(dated, text, say),
    },
    focusOf(selection),
  );
}

function extreme(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  const own = selection.sessions.filter(
    (session) => session.bodies.length === 1 && session.dates && hasDays(session.dates),
  );
  const days = own.map((session) => lengthInDays(session.dates ?? ''));
  if (own.length === 0) return undefined;
  const longest = asked.cues.has('longest');
  const best = longest ? Math.max(...days) : Math.min(...days);
  const winners = own.filter((_, index) => days[index] === best);
  const names = say.list(winners.map((session) => say.nameWithDates(text.name(session), text.dates(session))));
  const joint = selection.sessions.some((session) => session.bodies.length > 1) ? [say.jointNote] : [];
  return answered(asked, 'sessions', {
    lead: (longest ? say.longest : say.shortest)(names, best, winners.length > 1),
    dates: winners.flatMap((session) => session.dates ?? []),
    sources: winners.flatMap(evidenceOf),
    notes: [...joint, ...notesOf(winners, text, say)],
  });
}

/** What was held at the same time: the Conference's session in whose course the group met. */
function during(asked: Asked, world: World, say: Phrases, selection: Selection): Reply | undefined {
  const text = sessionText(asked, world, say);
  const [session] = selection.sessions;
  if (!session) return nothing(asked, world, say, selection, selection.bodies[0] ?? '');
  const inner = session.during ? session : world.knowledge.sessions.find((other) => other.during === session);
  if (inner?.during?.dates && inner.dates) {
    const lead = say.during(text.bodies(inner), text.on(inner), text.name(inner.during), text.dates(inner.during));
    return answered(
      asked,
      'sessions',
      {
        lead,
        dates: [inner.dates, inner.during.dates],
        sources: [...evidenceOf(inner), ...sourcesOf(inner.duringEvidence.slice(0, 1)), ...evidenceOf(inner.during)],
        notes: [say.duringNote],
      },
      { session: refOf(inner) },
    );
  }
  if (session.bodies.length > 1)
    return answered(
      asked,
      'sessions',
      {
        lead: text.sentence(session),
        dates: session.dates ? [session.dates] : [],
        sources: evidenceOf(session),
        notes: text.notes(session),
      },
      { session: refOf(session) },
    );
  const also = world.knowledge.sessions.filter(
    (other) =>
      other !== session && other.dates && session.dates && hasDays(other.dates) && overlap(other.dates, session.dates),
  );
  if (also.length === 0)
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      { lead: say.sameTimeNone(text.name(session)), sources: evidenceOf(session) },
      { session: refOf(session) },
    );
  return answered(
    asked,
    'sessions',
    {
      lead: text.sentence(session),
      lines: also.map((other) => text.sentence(other)),
      dates: [session, ...also].flatMap((entry) => entry.dates ?? []),
      sources: [session, ...also].flatMap(evidenceOf),
    },
    { session: refOf(session) },
  );
}

/** Says that no session fits, and which are nearest. */
export function nothing(asked: Asked, world: World, say: Phrases, selection: Selection, body: string): Reply {
  const text = sessionText(asked, world, say);
  const name =
    selection.bodies.length > 1
      ? say.list(selection.bodies.map((id) => bodyName(world, id, asked.language)))
      : bodyName(world, body, asked.language);
  const noun = say.session(
    selection.pool.find((session) => session.bodies.length === 1)?.designation ?? selection.pool[0]?.designation,
  );
  const [limit] = selection.limits;
  const near = nearest(selection);
  const today = say.dates(asked.today, false);
  const number = selection.limits.find((entry) => entry.by === 'number');
  const known =
    number && selection.pool.find((session) => session.bodies.length === 1 && ordinalOf(session) === number.number);
  const lead =
    limit?.by === 'impossible'
      ? say.impossible
      : limit?.by === 'next'
        ? say.noNext(noun, name, today)
        : limit?.by === 'last'
          ? say.noPast(noun, name, today)
          : number && !known
            ? say.noNumber(number.number, noun, name)
            : say.noSession(
                noun,
                name,
                limitText(
                  selection.limits.filter((entry) => entry.by !== 'number'),
                  say,
                ),
              );
  const shown = known ? [known] : near;
  const lines = known
    ? [text.sentence(known)]
    : near.length > 0
      ? [say.nearest(say.list(near.map((session) => text.dates(session))))]
      : [];
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    { lead, lines, sources: shown.flatMap(evidenceOf) },
    known ? { session: refOf(known) } : undefined,
  );
}

/** The sessions just before and just after what was asked for; the last ones when no time was given. */
function nearest(selection: Selection): Session[] {
  const dated = selection.pool.filter((session) => session.dates);
  const limit = selection.limits.find((entry) => 'when' in entry);
  if (!limit || !('when' in limit)) return dated.slice(-2);
  const start = firstDay(limit.when);
  const before = dated.filter((session) => firstDay(session.dates ?? '') < start).slice(-1);
  const after = dated.filter((session) => firstDay(session.dates ?? '') >= start).slice(0, 1);
  return [...before, ...after];
}

function limitText(limits: Limit[], say: Phrases): string {
  return limits
    .map((limit) => {
      const edge = (when: string) =>
        when.endsWith('-12-31') || when.endsWith('-01-01') ? when.slice(0, 4) : say.dates(when, false);
      if (limit.by === 'when') return say.limitWhen(say.on(wholePeriod(limit.when)));
      if (limit.by === 'month') return say.limitMonth(limit.month);
      if (limit.by === 'day') return say.limitDay(limit.month, limit.day);
      if (limit.by === 'before') return say.limitBefore(edge(limit.when));
      if (limit.by === 'after') return say.limitAfter(edge(limit.when));
      if (limit.by === 'since') return say.limitSince(edge(limit.when));
      if (limit.by === 'until') return say.limitUntil(edge(limit.when));
      if (limit.by === 'between') {
        const [start = '', end = ''] = limit.when.split('/');
        return say.limitBetween(edge(start), edge(end));
      }
      return '';
    })
    .join('');
}

/** A year given by its first and last day is said as a year: a "last year" counted from today. */
const wholePeriod = (when: string) => (/^(\d{4})-01-01\/\1-12-31$/.test(when) ? when.slice(0, 4) : when);
