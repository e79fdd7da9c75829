import { kindOf } from '../../knowledge/claim-parts.ts';
import type { AnswerKind, BodyId, Claim, ClaimKind, DocumentRecord, SessionRef, When } from '../../model.ts';
import { overlap } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { answered, bodiesAsked, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** Claims that an answer of a kind can rest on; for the other kinds it may be any. */
const RESTS_ON: Partial<Record<AnswerKind, ClaimKind[]>> = {
  sessions: ['session'],
  mandate: ['mandate', 'decision', 'name'],
  agenda: ['item'],
  programme: ['meeting', 'opening', 'capacity', 'item'],
  symbol: ['symbol'],
  decision: ['decision', 'mandate'],
  document: ['masthead', 'symbol'],
};

const MOST_PLACES = 3;

/**
 * Names the passages that concern the question and wait for a person, without saying what is read in them; and, where
 * nothing was found, how many documents wait as a whole.
 */
export function sayToReview(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const { records, unreviewed } = world.knowledge;
  if (answer.kind === 'help') return reply;
  const concerns = (record: DocumentRecord, claim: Claim) =>
    (RESTS_ON[answer.kind]?.includes(kindOf(claim)) ?? true) &&
    isAboutBodies(record, claim, bodiesAsked(asked, world)) &&
    isAboutTime(claim, asked, focus?.session);
  const places = records.flatMap((record) =>
    (record.toReview ?? [])
      .filter((claim) => concerns(record, claim))
      .map(({ paragraph }) => say.citedLine(record.document.title, '', say.paragraph(paragraph))),
  );
  const named = [...new Set(places)].slice(0, MOST_PLACES);
  const notes = [
    ...answer.notes,
    ...(named.length > 0 ? [say.toReview(say.list(named))] : []),
    ...(answer.status === 'not-in-records' && unreviewed.length > 0 ? [say.unreviewed(unreviewed.length)] : []),
  ];
  return notes.length > answer.notes.length ? answered(asked, answer.kind, { ...answer, notes }, focus) : reply;
}

const whenOf = (claim: Claim): SessionRef | { dates: When } | undefined =>
  'session' in claim ? claim.session : 'meeting' in claim ? { dates: claim.meeting.date } : undefined;

/** Whether a claim is about one of the bodies, as far as it or its document names any. */
function isAboutBodies({ document }: DocumentRecord, claim: Claim, asked: BodyId[]): boolean {
  const named =
    'session' in claim
      ? claim.session.body
      : 'mandate' in claim
        ? claim.mandate.body
        : 'decision' in claim
          ? claim.decision.by
          : 'name' in claim
            ? claim.name.body
            : document.session?.body;
  const bodies = [named ?? []].flat();
  return bodies.length === 0 || bodies.some((body) => asked.includes(body));
}

/** Whether a claim can be about the session or the days that are asked about: not where it gives other ones. */
function isAboutTime(claim: Claim, { times, ordinals }: Asked, session: SessionRef | undefined): boolean {
  const said = whenOf(claim);
  if (!said) return true;
  const number = 'number' in said ? said.number : undefined;
  const numbers = ordinals.map(({ value }) => value);
  const days = times.flatMap(({ when }) => when ?? []);
  if (session?.number !== undefined) numbers.push(session.number);
  else if (session?.dates) days.push(session.dates);
  const other = (known: boolean, fits: boolean) => known && !fits;
  return !(
    other(number !== undefined && numbers.length > 0, numbers.includes(number ?? 0)) ||
    other(
      said.dates !== undefined && days.length > 0,
      days.some((when) => overlap(when, said.dates ?? '')),
    )
  );
}
