import type { Session } from '../../knowledge/sessions.ts';
import type { Asked } from '../asked.ts';
import { bodiesAsked } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import { asTyped } from '../reading/question.ts';
import { tokenize } from '../reading/tokens.ts';
import { fits, sessionNumbered, sessionsOf } from '../session-refs.ts';
import type { World } from '../world.ts';

/** Words that make a date a limit of several sessions, or ask for the place itself. */
const OTHERWISE: readonly Cue[] = ['before', 'after', 'since', 'until', 'between', 'where'];

/**
 * A question without the place of the one session that it names by number, or whose agenda it names by days: "item 4 of CMP 13 in
 * Bonn" asks no more than "item 4 of CMP 13". The name of another place stays, and is held against what is told.
 *
 * @example withOwnPlace('What is item 4 of CMP 13 in Bonn?').leftover // []
 */
export function withOwnPlace(asked: Asked, world: World): Asked {
  const { leftover } = asked;
  const session =
    leftover.length === 0
      ? undefined
      : (sessionNumbered(asked, world) ?? sessionInRange(asked, world) ?? sessionDated(asked, world));
  const place =
    session?.place === undefined ? undefined : world.knowledge.places.find(({ id }) => id === session.place);
  if (!place) return asked;
  const names = [...Object.values(place.names), ...(place.also ?? [])];
  const words = new Set(names.flatMap((name) => tokenize(name ?? '').map(({ word }) => word)));
  const own = leftover.filter((word) => words.has(word));
  if (own.length === 0) return asked;
  return {
    ...asked,
    leftover: leftover.filter((word) => !words.has(word)),
    typed: asked.typed.replace(asTyped(asked, own), ' '),
  };
}

/** "SBSTA 52–55 (Glasgow)" (FCCC/SBSTA/2021/3): the first of several sessions that were held at once, in one place. */
function sessionInRange(asked: Asked, world: World): Session | undefined {
  const [first, ...others] = asked.ordinals;
  if (!first || others.length === 0) return undefined;
  const sessions = asked.ordinals.map((ordinal) =>
    sessionNumbered({ bodyIds: asked.bodyIds, ordinals: [ordinal] }, world),
  );
  const [one] = sessions;
  return one?.place !== undefined && sessions.every((each) => each?.place === one.place && each?.dates === one.dates)
    ? one
    : undefined;
}

/** The one session of the bodies that are asked about on which all dates of a question on an agenda are. */
function sessionDated(asked: Asked, world: World): Session | undefined {
  const { times, ordinals, cues } = asked;
  if (!(cues.has('agenda') || cues.has('item') || asked.items.length > 0)) return undefined;
  if (times.length === 0 || ordinals.length > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const [session, ...others] = sessionsOf(world, bodiesAsked(asked, world)).filter((one) =>
    times.every((time) => fits(one, time)),
  );
  return others.length === 0 ? session : undefined;
}
