import type { Ruling } from '../../../knowledge/schema.ts';
import { type Cited, findSession, type Session } from '../../../knowledge/sessions.ts';
import type { BodyId, DecisionClaim, MandateAct, MandateClaim, Source, When } from '../../../model.ts';
import { bodyNames, findMentions } from '../../../records/bodies.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { bodyName, notInRecords, passageSource, type Reply, sourcesOf } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { sessionOfDecision } from '../../session-of-decision.ts';
import { asksSitting } from '../../sittings/asks-sitting.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { unexplained } from '../../unexplained.ts';
import type { World } from '../../world.ts';
import { evidenceOf } from '../sessions/session-evidence.ts';
import { sessionText } from '../sessions/session-text.ts';
import { claimsOn } from './decision-claims.ts';

export const ACTS: [Cue, MandateAct][] = [
  ['endact', 'ended'],
  ['renewact', 'renewed'],
  ['mergeact', 'merged'],
  ['create', 'created'],
  ['permanent', 'made-permanent'],
];

/** One act about a body: the claims that are followed; `against`, those that a person ruled out. */
export type Acts = {
  act: MandateAct;
  cited: Cited<MandateClaim>[];
  against: Cited<MandateClaim>[];
  ruling?: Ruling;
}[];

/** The acts about a body in the order in which a mandate comes about. */
export function actsOf(world: World, body: BodyId): Acts {
  const order: MandateAct[] = ['created', 'made-permanent', 'renewed', 'merged', 'ended'];
  return order.flatMap((act): Acts => {
    const cited = world.knowledge.mandates.filter(({ value }) => value.body === body && value.act === act);
    const ruling = world.knowledge.rulings.find(({ mandate }) => mandate?.body === body && mandate.act === act);
    const followed = cited.find(({ record }) => record.id === ruling?.follow)?.value.decision;
    if (!ruling || followed === undefined) return cited.length > 0 ? [{ act, cited, against: [] }] : [];
    const agrees = ({ value }: Cited<MandateClaim>) => value.decision === followed;
    return [{ act, cited: cited.filter(agrees), against: cited.filter((entry) => !agrees(entry)), ruling }];
  });
}

export const decisionsIn = (acts: Acts) => [
  ...new Set(acts.flatMap(({ cited }) => cited.map(({ value }) => value.decision))),
];

export function sentence(
  asked: Asked,
  world: World,
  say: Phrases,
  body: BodyId,
  act: MandateAct,
  cited: Cited<MandateClaim>[],
): string[] {
  const name = bodyName(world, body, asked.language);
  const decisions = say.list([...new Set(cited.map(({ value }) => say.theDecision(value.decision)))]);
  const by = cited.find(({ value }) => value.by)?.value.by;
  const maker = by ? say.by(bodyName(world, by, asked.language)) : '';
  if (act === 'created') return [say.created(name, decisions, maker)];
  if (act === 'made-permanent') return [say.madePermanent(name, decisions)];
  return [say.otherAct(say.acts[act], name, decisions)];
}

/** The number of the meeting stands above the day: "85e séance plénière", "20 décembre 1993". */
function meetingAbove({ record, claim }: Cited<DecisionClaim>): Source[] {
  const at = record.paragraphs.findIndex(({ key }) => key === claim.paragraph);
  const above = record.paragraphs[at - 1];
  return above && above.text.length < LONGEST_MEETING && /\d/.test(above.text)
    ? [passageSource(record, above.key, above.text)]
    : [];
}

/** The number of a meeting takes no more. */
const LONGEST_MEETING = 40;

/** Whether a question names a body as the one that adopted a decision, and what the documents say of it names others alone. */
function isOfOther({ bodies }: Asked, world: World, decision: string): boolean {
  const named = namedBodies(bodies);
  const said = claimsOn(world, decision).flatMap(({ value, claim, record }) => {
    const spoken = languageOf(record.document.language);
    const mentions = findMentions(plain(claim.quote), bodyNames(world.knowledge.bodies, spoken), spoken, undefined);
    return [value.by ?? [], mentions.map(({ body }) => body)].flat();
  });
  return named.length > 0 && said.length > 0 && !said.some((body) => named.includes(body));
}

/** At which session a decision was adopted, when a record says so. */
export function adoption(asked: Asked, world: World, say: Phrases, decision: string) {
  if (isOfOther(asked, world, decision)) return undefined;
  const dated = world.knowledge.decisions.find(({ value }) => value.id === decision && value.date);
  if (dated?.value.date) {
    const isOfSession = asked.cues.has('where') || (asked.cues.has('whichsession') && !asksItsMeeting(asked));
    const of = isOfSession ? sessionOfDay(decision, dated.value.date, world) : undefined;
    const when = say.decisionDate(say.theDecision(decision), say.dates(dated.value.date, false));
    return {
      text: of ? `${when} ${atSession(asked, world, say, decision, of)}` : when,
      dates: [dated.value.date],
      session: of,
      sources: [
        ...(asksItsMeeting(asked) ? meetingAbove(dated) : []),
        ...sourcesOf([dated]),
        ...(of ? evidenceOf(of) : []),
      ],
    };
  }
  const cited = world.knowledge.decisions.find(({ value }) => value.id === decision && value.session);
  const session = findSession(world.knowledge.sessions, cited?.value.session);
  if (!cited || !session?.dates) return undefined;
  const isPlaced = asked.cues.has('where') && session.place !== undefined;
  return {
    text: atSession(asked, world, say, decision, session),
    dates: [session.dates],
    session,
    sources: isPlaced ? [...sourcesOf([cited]), ...evidenceOf(session)] : sourcesOf([cited]),
  };
}

/** "Decision 5/CMA.2 was adopted at the second session (2 to 15 December 2019)", with its place where that is asked for. */
function atSession(asked: Asked, world: World, say: Phrases, decision: string, session: Session): string {
  const text = sessionText(asked, world, say);
  const place = asked.cues.has('where') ? text.place(session) : '';
  return say.adoptedNote(say.theDecision(decision), text.name(session), `${text.dates(session)}${place}`);
}

/** The session that stands in the number of a decision, where the decision is of one of its days. */
function sessionOfDay(decision: string, day: When, world: World): Session | undefined {
  const session = sessionOfDecision(decision, world);
  return session?.dates && overlap(session.dates, day) ? session : undefined;
}

/** "At which meeting was decision 5/CMA.2 adopted?": at which of the meetings of its session. */
export const asksItsMeeting = (asked: Asked): boolean => asked.cues.has('sitting') || asksSitting(asked);

/** The question names something that no mandate mentions: another body, another actor. */
export function stranger(asked: Asked, world: World, say: Phrases, words: string[], body: BodyId): Reply {
  const acts = asked.bodies.some(({ weak }) => !weak) ? actsOf(world, body) : [];
  const lines = acts.slice(0, 1).flatMap(({ act, cited }) => sentence(asked, world, say, body, act, cited));
  return notInRecords(asked, world, say, 'mandate', {
    lead: unexplained(words, asked, world, say),
    lines,
    sources: sourcesOf(acts.slice(0, 1).flatMap(({ cited }) => cited)),
  });
}

/** "Le groupe était-il provisoire ?", but not in "ordre du jour provisoire" nor in the group's old name. */
export function isInterim({ cues, matches, bodies }: Asked): boolean {
  const match = matches.find(({ cue }) => cue === 'interim');
  return (
    match !== undefined &&
    cues.has('group') &&
    !cues.has('agenda') &&
    !cues.has('session') &&
    !cues.has('meet') &&
    !bodies.some(({ from, to }) => match.from >= from && match.from < to)
  );
}
