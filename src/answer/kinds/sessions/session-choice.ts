import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import type { Asked } from '../../asked.ts';
import { bodiesAsked } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { wordsOfName } from '../../reading/tokens.ts';
import { type Selection, selectSessions } from '../../select-sessions.ts';
import { refMatches, refOf, sessionsOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';

/** Which body's sessions are asked about: the group's, unless the Conference is named alone or only it has such a session. */
export function bodiesMeant(asked: Asked, world: World): string[] {
  const bodies = bodiesAsked(asked, world);
  const groups = bodies.filter((body) => bodyOf(world.knowledge, body).parent);
  if (bodies.length > 1) return groups.length > 0 ? groups : bodies.slice(0, 1);
  const before =
    asked.cues.has('before') || asked.cues.has('after') || asked.cues.has('previous') || asked.cues.has('following');
  const noun = asked.tokens[asked.matches.find(({ cue }) => cue === 'session')?.from ?? -1]?.word ?? '';
  // "lors de quelle session de la Conférence le Groupe …": the group met.
  const isAbove = bodies[0] === bodyOf(world.knowledge, world.knowledge.defaultBody).parent;
  if (groups.length === 0 && isAbove && asked.genericGroup && (before || asked.cues.has('during')))
    return [world.knowledge.defaultBody];
  // "the meeting before the Conference's third session": the Conference anchors, the group meets.
  if (
    groups.length === 0 &&
    isAbove &&
    before &&
    asked.bodyIds.length > 0 &&
    !noun.startsWith('session') &&
    noun !== ''
  )
    return [world.knowledge.defaultBody];
  if (
    (asked.bodyIds.length > 0 && asked.bodies.some(({ weak }) => !weak)) ||
    asked.genericGroup ||
    asked.followUp ||
    asked.ordinals.length === 0 ||
    !noun.startsWith('session')
  )
    return bodies;
  // "When was COP 27?", "and the ninth session?": of the body that was spoken of, where its meetings are called sessions.
  const isCalled = ({ bodies: own, designation }: Session) =>
    designation === 'session' && own.some((id) => asked.bodyIds.includes(id));
  if (asked.bodies.length === 0 && world.knowledge.sessions.some(isCalled)) return bodies;
  // "la neuvième session", of nobody: only a body whose meetings are called sessions can be meant.
  const called = world.knowledge.sessions
    .filter(({ designation }) => designation === 'session')
    .flatMap((session) => session.bodies);
  return called.length > 0 ? [...new Set(called)].slice(0, 1) : bodies;
}

/** Cues that choose among the sessions of a body. */
export const CHOICES: Cue[] = [
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
];

/** The sessions meant; in a conversation, the one that it is about when the question chooses none. */
export function chosen(asked: Asked, world: World, bodies: string[]): Selection {
  const choosing = [...CHOICES, 'list', 'sessions'].some((cue) => asked.cues.has(cue));
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

export const focusOf = (selection: Selection) =>
  selection.sessions.length === 1 && selection.sessions[0] ? { session: refOf(selection.sessions[0]) } : undefined;

/** Words of the names of bodies that a joint session brings in are explained by it. */
export function isNameOf(word: string, found: Session[], world: World): boolean {
  return found.some((session) =>
    session.bodies.some((id) =>
      bodyOf(world.knowledge, id).names.some((name) =>
        Object.values(name).some((text) => wordsOfName(text).some((own) => isFormOf(word, own))),
      ),
    ),
  );
}

/** So many letters at the beginning of two words are those of one. */
const BEGINNING = 6;
const SHORTEST = 5;

/** "Clima" is what "Cambio Climático" is on. */
const isFormOf = (word: string, own: string): boolean =>
  word === own ||
  (word.length >= SHORTEST && own.startsWith(word)) ||
  (word.length >= BEGINNING && own.slice(0, BEGINNING) === word.slice(0, BEGINNING));
