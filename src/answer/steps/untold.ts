import { ordinalOf, type Session } from '../../knowledge/sessions.ts';
import { overlap } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { answered, bodyName, inTurn, type Reply, together } from '../compose.ts';
import { evidence } from '../evidence/evidence.ts';
import { sessionText } from '../kinds/sessions/session-text.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** With these, two times are the ends of one period, and two numbers those of a row. */
const ENDS: Cue[] = ['before', 'after', 'since', 'until', 'between'];

/** What else of several is asked that one answer may leave out. */
const COMPARED: Cue[] = [...ENDS, 'longest', 'shortest', 'howmany', 'morethan', 'lessthan', 'first', 'last'];

/** What is known of a session beside that which is told: that its place is not, or nothing. */
const placeNote = (session: Session, asked: Asked, world: World, say: Phrases): string[] => {
  const text = sessionText(asked, world, say);
  return asked.cues.has('where') && session.place === undefined
    ? [say.placeUnknown(text.name(session), text.dates(session))]
    : [];
};

/**
 * "Where were the meetings of October 2017 and May 2019?", "When were the second and the eighth sessions?": where only some of what is
 * named has a meeting, the rest is told by a sentence of a document, or a note says that the records do not hold it.
 */
export function sayUntold(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer } = reply;
  if (answer.status !== 'answered' || answer.kind !== 'sessions') return reply;
  return withNumbers(withTimes(reply, asked, world, say), asked, world, say);
}

const sessionsTold = ({ answer: { dates } }: Reply, { bodyIds }: Asked, { knowledge }: World): Session[] =>
  knowledge.sessions.filter(
    (session) =>
      session.dates !== undefined &&
      dates.includes(session.dates) &&
      (bodyIds.length === 0 || session.bodies.some((body) => bodyIds.includes(body))),
  );

function withTimes(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const times = [...new Set(asked.times.flatMap(({ when }) => when ?? []))];
  if (times.length < 2 || ENDS.some((cue) => asked.cues.has(cue))) return reply;
  const untold = times.filter((when) => !answer.dates.some((date) => overlap(date, when)));
  if (untold.length === 0 || untold.length === times.length) return reply;
  const told = sessionsTold(reply, asked, world).flatMap((session) => session.bodies);
  const bodies = new Set(asked.bodyIds.length > 0 ? asked.bodyIds : told);
  const notes = untold.flatMap((when) => {
    const others = world.knowledge.sessions.filter(
      ({ dates, bodies: own }) => dates !== undefined && overlap(dates, when) && own.some((body) => bodies.has(body)),
    );
    return others.length > 0
      ? others.flatMap((session) => placeNote(session, asked, world, say))
      : [say.noMeetingPeriod(say.on(when))];
  });
  return answered(asked, answer.kind, { ...answer, notes: [...answer.notes, ...notes] }, focus);
}

function withNumbers(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const numbers = [...new Set(asked.ordinals.map(({ value }) => value))];
  if (numbers.length < 2 || COMPARED.some((cue) => asked.cues.has(cue))) return reply;
  const told = sessionsTold(reply, asked, world);
  const [first] = told;
  const [body, ...bodies] = new Set(told.flatMap((session) => session.bodies));
  if (!first || !body || bodies.length > 0) return reply;
  const untold = numbers.filter((number) => !told.some((session) => ordinalOf(session) === number));
  if (untold.length === numbers.length) return reply;
  return untold.reduce((all, number) => {
    const known = world.knowledge.sessions.find(
      (session) => session.bodies.length === 1 && session.bodies[0] === body && ordinalOf(session) === number,
    );
    const said = known ? undefined : evidence(withOnly(asked, number), world, say);
    if (said?.answer.status === 'answered') {
      const answers = [all.answer, said.answer];
      return together(asked, answer.kind, answers, inTurn(answers), focus);
    }
    const notes = known
      ? placeNote(known, asked, world, say)
      : [say.noNumber(number, say.session(first.designation), bodyName(world, body, asked.language))];
    return answered(asked, answer.kind, { ...all.answer, notes: [...all.answer.notes, ...notes] }, focus);
  }, reply);
}

/** The question with one of its numbers alone. */
const withOnly = (asked: Asked, number: number): Asked => {
  const others = asked.ordinals.filter(({ value }) => value !== number).map(({ value }) => value);
  return {
    ...asked,
    ordinals: asked.ordinals.filter(({ value }) => value === number),
    typed: others.reduce((left, value) => left.replace(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u'), ''), asked.typed),
  };
};
