import type { Session } from '../../knowledge/sessions.ts';
import type { BodyId } from '../../model.ts';
import { namesBareConference } from '../../records/conference-names.ts';
import { plain } from '../../records/text.ts';
import { firstDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { mayName } from '../held-words.ts';
import { placesNamed } from '../places-named.ts';
import { fits } from '../session-refs.ts';
import type { BodyMention } from '../slots/bodies.ts';
import type { World } from '../world.ts';

/** Letters that are the name of several Conferences. */
const SHARED = /^(?:COP|CDP|CP|КС)$/u;

const CONFERENCE = /^Conference of the (?:States )?Parties(?! serving)/;

/** A Conference that a question names by what several share, at the places where it does so. */
export type SharedName = { body: BodyId; mentions: readonly BodyMention[] };

/**
 * The one Conference that is meant where a question names no more than letters that several share, or "the Conference of the
 * Parties", and the Conference that they stand for has no such session: that which has held the session of its number, or else
 * whose documents print it, or that which alone has one next, at the time or in the city that is named. "COP 24" is that of the climate
 * convention.
 *
 * @example sharedConference(asked of 'When is the next COP?' in 2024, world)?.body // 'fccc-cp', where no other has a session to come
 */
export function sharedConference(asked: Asked, world: World): SharedName | undefined {
  const mentions = sharedMentions(asked);
  const [named] = mentions;
  if (!named) return undefined;
  const numbers = numbersOf(named, asked);
  const [number, ...others] = numbers;
  if (others.length > 0) return undefined;
  const { knowledge } = world;
  const isMeant =
    number === undefined ? (ofTime(asked) ?? ofPlace(asked, world)) : (session: Session) => session.number === number;
  if (!isMeant) return undefined;
  const holds = (id: BodyId) => knowledge.sessions.some((session) => session.bodies.includes(id) && isMeant(session));
  if (holds(named.body)) return undefined;
  const conferences = knowledge.bodies.filter(({ names }) => names.some(({ en }) => en && CONFERENCE.test(en)));
  const found = conferences.filter(({ id }) => holds(id)).map(({ id }) => id);
  const ids = new Set(conferences.map(({ id }) => id));
  const [only, ...more] =
    found.length > 0 || number === undefined ? found : conferencesPrinting(`COP ${number}`, ids, knowledge);
  return only !== undefined && more.length === 0 ? { body: only, mentions } : undefined;
}

/** The number that stands right behind a name: "COP 22 … the first round"; otherwise all that the question has. */
function numbersOf(named: BodyMention, { ordinals }: Asked): number[] {
  const beside = ordinals.filter(({ from }) => from === named.to);
  return [...new Set((beside.length > 0 ? beside : ordinals).map(({ value }) => value))];
}

/**
 * The names of one Conference by no more than what several share. Another body beside it ("COP 20 on the report of the Adaptation
 * Committee") leaves those to which a number belongs.
 */
function sharedMentions(asked: Asked): BodyMention[] {
  // "The 22nd session of the Conference of the Parties (COP 22)" names one of them twice.
  const strong = asked.bodies.filter(({ weak }) => !weak);
  const [named] = strong;
  if (!named || named.byOrganization) return [];
  if (strong.some(({ body }) => body !== named.body)) {
    const numbered = strong.filter(
      (mention) => isShared(mention, asked) && asked.ordinals.some(({ from }) => from === mention.to),
    );
    return numbered.every(({ body }) => body === numbered[0]?.body) ? numbered : [];
  }
  return isShared(named, asked) || namesBareConference(plain(asked.typed), asked.language) ? strong : [];
}

/** Whether a name is letters that several Conferences share. */
function isShared({ from, to }: BodyMention, { tokens, said }: Asked): boolean {
  const typed = tokens.slice(from, to).map(({ word, typed }) => said?.get(word) ?? typed);
  return new Set(typed).size === 1 && SHARED.test(typed[0]?.toUpperCase() ?? '');
}

/** Tells whether a session is one of those to come, where the next is asked for, or at the time that is named. */
function ofTime({ cues, times, today }: Asked): ((session: Session) => boolean) | undefined {
  const named = times.filter(({ when }) => when !== undefined);
  if (named.length > 0) return (session) => named.every((time) => fits(session, time));
  return cues.has('next') ? ({ dates }) => dates !== undefined && firstDay(dates) > today : undefined;
}

/** Tells whether a session was held in the one city that is named. */
function ofPlace(asked: Asked, world: World): ((session: Session) => boolean) | undefined {
  const [place, ...others] = placesNamed(asked, world);
  return place !== undefined && others.length === 0 ? (session) => session.place === place : undefined;
}

/** The Conferences whose documents, or those of bodies under them, print the letters with the number. */
function conferencesPrinting(
  letters: string,
  conferences: ReadonlySet<BodyId>,
  knowledge: World['knowledge'],
): BodyId[] {
  const printed = new RegExp(`\\b${letters}(?!\\d)`, 'u');
  const found = knowledge.records.flatMap((record) => {
    const id = record.document.session?.body;
    const parent = knowledge.bodies.find((body) => body.id === id)?.parent;
    const conference = [id, parent].flat().find((one) => one !== undefined && conferences.has(one));
    if (conference === undefined) return [];
    return mayName(letters, record).some(({ text }) => printed.test(text)) ? [conference] : [];
  });
  return [...new Set(found)];
}
