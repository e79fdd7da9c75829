import { findSession, type Session } from '../../../knowledge/sessions.ts';
import type { BodyId, DocumentRecord } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { headSessionClaims } from '../../../records/head-session-claims.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { refMatches } from '../../session-refs.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { agree, topicWords } from '../../topic.ts';
import type { World } from '../../world.ts';

/** The records that a question describes best: by date, session, kind, subject. All when it says nothing of them. */
export function chooseRecords(asked: Asked, world: World): DocumentRecord[] {
  const records = world.knowledge.records.filter((record) => isOfBodies(record, asked, world));
  const focused = asked.followUp && asked.focus?.session;
  const timely = records.map((record) => timeScore(record, asked, world));
  const scores = records.map((record, at) => {
    const { document } = record;
    let score = timely[at] ?? 0;
    if (
      asked.ordinals.length > 0 &&
      headSessions(record, world).some((session) => asked.ordinals.some(({ value }) => session.number === value))
    )
      score += 3;
    if (
      (asked.cues.has('annotated') || (asked.cues.has('agenda') && !asked.cues.has('note'))) &&
      document.kind.includes('agenda')
    )
      score += 3;
    if (asked.cues.has('note') && document.kind.includes('note')) score += 2;
    if (
      (asked.cues.has('both') || asked.cues.has('joint')) &&
      headSessions(record, world).some(({ bodies }) => bodies.length > 1)
    )
      score += 2;
    const topic = topicWords(asked).filter((word) => !/^\d+$/.test(word));
    score += agree(topic, document.title, asked, world, document.language).share;
    if (focused && headSessions(record, world).some((session) => refMatches(session, focused))) score += 2;
    return score;
  });
  // "The annotated agenda of 2008", where the records have none of that year: no other is meant.
  const isTimed = asked.times.some(({ when }) => when);
  if (isTimed && !timely.some((score) => score > 0)) return [];
  const best = Math.max(0, ...scores);
  return records.filter((_, index) => scores[index] === best);
}

/** How well a record fits the times that are named: its own day, and the days of its session. */
function timeScore(record: DocumentRecord, { times }: Asked, world: World): number {
  const { date } = record.document;
  return times.reduce((score, { when }) => {
    if (!when) return score;
    const isOfDay = date?.startsWith(when) === true;
    const isOfSession = headSessions(record, world).some(({ dates }) => dates && overlap(dates, when));
    return score + (isOfDay ? 4 : 0) + (isOfSession ? 3 : 0);
  }, 0);
}

/** Whether the session of a document may be on the days that are named: one whose days nobody knows may be. */
export const mayBeOf = (record: DocumentRecord, { times }: Asked, world: World): boolean =>
  times.every(({ when }) => {
    const days = headSessions(record, world).flatMap(({ dates }) => dates ?? []);
    return !when || days.length === 0 || days.some((dates) => overlap(dates, when));
  });

/** The bodies of a document: that of its session, and that of the series of its symbol. */
export const bodiesOfDocument = (
  { session, symbol }: DocumentRecord['document'],
  { bodies }: World['knowledge'],
): BodyId[] => [session?.body ?? [], bodyOfSymbol(bodies, symbol)?.id ?? []].flat();

/** Whether a document can be one of the bodies that the question names: by its session, or by the series of its symbol. */
function isOfBodies({ document }: DocumentRecord, { bodies }: Asked, { knowledge }: World): boolean {
  const named = namedBodies(bodies);
  if (named.length === 0) return true;
  return bodiesOfDocument(document, knowledge).some((id) => named.some((body) => isOfOne(knowledge, id, body)));
}

/** Whether two bodies are one, or one stands above the other: the note on a group is issued for its Conference. */
function isOfOne({ bodies }: World['knowledge'], one: BodyId, other: BodyId): boolean {
  const parentOf = (id: BodyId) => bodies.find((body) => body.id === id)?.parent;
  return one === other || parentOf(one) === other || parentOf(other) === one;
}

/** The sessions that a document's masthead and title name. */
function headSessions(record: DocumentRecord, world: World): Session[] {
  return headSessionClaims(record.claims).flatMap(
    ({ session }) => findSession(world.knowledge.sessions, session) ?? [],
  );
}
