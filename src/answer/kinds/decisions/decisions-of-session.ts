import { bodyOf } from '../../../knowledge/knowledge.ts';
import { type Cited, findSession, type Session } from '../../../knowledge/sessions.ts';
import type { DecisionClaim, DecisionId } from '../../../model.ts';
import { lettersAfter } from '../../../records/decision-series.ts';
import { isDay } from '../../../records/when.ts';
import { answered, type Handler, notInRecords, sourcesOf } from '../../compose.ts';
import { asksDecisions, namesOneSession } from '../../session-decisions.ts';
import { refOf, sessionNumbered } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { sessionText } from '../sessions/session-text.ts';
import { claimsOn, titleOf } from './decision-claims.ts';

/**
 * The decisions of one session that the records name, or those of a day: by the letters and the session in their numbers
 * (`4/CP.23`), or by what a record says of the session at which they were adopted. How many there are is told as the number of
 * those that are named, since other documents may hold more.
 *
 * @example 'Which decisions did COP 23 adopt on 18 November 2017?' //=> 1/CP.23, 6/CP.23 …, where that report is held
 */
export const decisionsOfSession: Handler = (asked, world, say) => {
  if (!asksDecisions(asked)) return undefined;
  const session = asked.bodyIds.length === 1 ? sessionNumbered(asked, world) : undefined;
  // The second session of one Conference is none of another, and has no decision 2/6.
  if (session === undefined && namesOneSession(asked))
    return notInRecords(asked, world, say, 'decision', { lead: say.notInRecords });
  const [time, ...others] = asked.times;
  const day = time?.when;
  if (!session || others.length > 0 || (time && (day === undefined || !isDay(day)))) return undefined;
  const kinds = ['decision', 'resolution'].filter((word) => asked.tokens.some((token) => token.word === `${word}s`));
  const ids = idsOf(session, world, kinds).filter((id) => day === undefined || datedOn(id, day, world));
  const focus = { session: refOf(session) };
  // Of decisions 1, 11 and 19, others were adopted that nothing names: how many there are is not known.
  if (ids.length === 0 || (asked.cues.has('howmany') && !isUnbroken(ids)))
    return notInRecords(asked, world, say, 'decision', { lead: say.notInRecords }, focus);
  const text = sessionText(asked, world, say);
  const name = text.name(session);
  const shown = ids.flatMap((id) => shownBy(id, day, world) ?? []);
  return answered(
    asked,
    'decision',
    {
      lead:
        day === undefined
          ? say.decisionsOf(name, ids.length)
          : say.decisionsOfDay(name, ids.length, say.dates(day, false)),
      lines: ids.map((id) => `${say.decision(id)}${titleOf(world, id, say, asked.language)}`),
      decisions: ids,
      dates: day === undefined ? [] : [day],
      sources: sourcesOf(shown),
    },
    focus,
  );
};

/** Whether numbers of decisions begin with the first and leave none out: 1/CP.23, 2/CP.23, 3/CP.23. */
const isUnbroken = (ids: readonly DecisionId[]): boolean => {
  const kinds = new Map<string, number[]>();
  for (const id of ids) {
    const [, word = '', number] = /^(\D+)(\d+)\//u.exec(id) ?? [];
    kinds.set(word, [...(kinds.get(word) ?? []), Number(number)]);
  }
  return [...kinds.values()].every((numbers) => numbers.every((number, at) => number === at + 1));
};

/** The numbers of its decisions, of its resolutions, or of both, in order. */
function idsOf(session: Session, { knowledge }: World, kinds: readonly string[]): DecisionId[] {
  const endings = session.bodies.flatMap((body) => {
    const letters = lettersAfter(bodyOf(knowledge, body).series);
    return letters ? [`/${letters}.${session.number}`] : [];
  });
  const found = knowledge.decisions.flatMap(({ value: { id, session: own } }) => {
    const isOwn = own !== undefined && findSession(knowledge.sessions, own) === session;
    return id && kinds.some((kind) => id.startsWith(kind)) && (isOwn || endings.some((ending) => id.endsWith(ending)))
      ? [id]
      : [];
  });
  return [...new Set(found)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

const datedOn = (id: DecisionId, day: string, world: World): boolean =>
  claimsOn(world, id).some(({ value }) => value.date === day);

/** What shows that a decision is one of these: its day, where that is asked; else its title. */
function shownBy(id: DecisionId, day: string | undefined, world: World): Cited<DecisionClaim> | undefined {
  const claims = claimsOn(world, id);
  const dated = day === undefined ? undefined : claims.find(({ value }) => value.date === day);
  return dated ?? claims.find(({ value }) => value.title !== undefined) ?? claims[0];
}
