import { bodyOf } from '../../../knowledge/knowledge.ts';
import { ownSessions } from '../../../knowledge/own-sessions.ts';
import { quoteOf } from '../../../knowledge/quote.ts';
import type { BodyId, DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { evidence } from '../../evidence/evidence.ts';
import { scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { partAsked, partIn } from '../../session-parts.ts';
import { officeAsked } from '../../sittings/office-asked.ts';
import { type OfficerSaid, officersSaid } from '../../sittings/officer-said.ts';
import { tellsSession } from '../../sittings/session-told.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { officerOfYear } from './officer-of-year.ts';

/** Questions of something else than who holds an office. */
const OTHERWISE: Cue[] = ['why', 'when', 'where', 'howmany', 'negation', 'open', 'close', 'next', 'previous', 'first'];

/** The year that is all that a question says of the time. */
const yearOf = ({ times }: Asked): string | undefined =>
  times.length === 1 && times[0]?.when?.length === 4 ? times[0].when : undefined;

/** "Who thanked the Chair?": thanks are words of courtesy elsewhere, and here what is asked about. */
const THANKS =
  /^[¿\s]*(?:who|qui|qui[eé]n(?:es)?|кто|من|谁)\s?(?:did |has |have |had |a |ont |le |au |向)?\P{Lo}{0,12}?(?:thank|remerci|agradeci|(?:по)?благодари|شكر|感谢)|谁.{0,4}(?:感谢|致谢)/iu;

/**
 * Who presides over a body, or is its Rapporteur, where its documents name one person as that and no other: nothing but the body
 * is named, or its session.
 *
 * @example 'Who is the Chair of the Working Group on Biosafety?' //=> “opened by the Chair of the Working Group, Mr. Koester”
 */
export const officerOfBody: Handler = (asked, world, say) => {
  const office = officeAsked(asked);
  const { cues, leftover, times, items, symbols, decisions } = asked;
  const ordinals = withoutPart(asked);
  const isPart = ordinals.length < asked.ordinals.length;
  const [id, ...others] = namedBodies(asked.bodies);
  const year = yearOf(asked);
  const named =
    leftover.length + (year ? 0 : times.length) + items.length + symbols.length + decisions.length + others.length;
  if (
    !office ||
    !id ||
    named > 0 ||
    OTHERWISE.some((cue) => cues.has(cue) && !(isPart && cue === 'first')) ||
    THANKS.test(asked.typed)
  )
    return undefined;
  const meant = isPart ? { ...asked, ordinals } : asked;
  const said = evidence(meant, world, say);
  if (said) return said;
  const scope = scopeOf(meant, world);
  // "Sessions fifty-two to fifty-five", which were one, and "the second part of the 48th session": its own report tells of it.
  const part = partAsked(asked);
  const isTold = (record: DocumentRecord) =>
    ordinals.every(({ value }) => isOfSession(record, id, value) || tellsSession(record, id, value)) &&
    (part === undefined || partIn(record.document.title, record.document.language) === part);
  const told = ordinals.length > 0 && scope.numbers.length === 0 ? world.knowledge.records.filter(isTold) : [];
  if (told.length === 0 && ordinals.some(({ value }) => !scope.numbers.includes(value))) return undefined;
  const own = ownBodies(world, asked.language);
  const isOwn = (record: DocumentRecord) => own(record, '').bodies.includes(id);
  const all = scope.numbers.length > 0 ? scope.records : world.knowledge.records;
  const records = told.length > 0 ? told : all.filter(isOwn);
  // "For 2025": the paragraph that tells who was elected says for which year.
  const found = records
    .flatMap((record) => officersSaid(record, bodyOf(world.knowledge, id), office))
    .filter(({ elected, paragraph }) => year === undefined || (elected && plain(paragraph.text).includes(year)));
  const [best = found[0]] = found.filter(({ record }) => record.document.language === asked.language);
  if (found.length === 0 && year !== undefined) return officerOfYear(asked, world, say, records, office, year);
  if (!best || found.some((one) => comparable(one, best, ordinals.length > 0) && one.name !== best.name))
    return undefined;
  const { record, paragraph, sentence } = best;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  return answered(asked, 'passage', quoting(say, record, [{ key: paragraph.key, quote }]), {
    within: { record: record.id, paragraph: paragraph.key },
  });
};

const isOfSession = (record: DocumentRecord, body: BodyId, number: number): boolean =>
  ownSessions(record).some((session) => session.number === number && [session.body].flat().includes(body));

/** The numbers of a question but that of a part: who presided over "the first part of its 48th session" did so over that session. */
const withoutPart = ({ ordinals, matches }: Asked): Asked['ordinals'] => {
  const parts = matches.filter(({ cue }) => cue === 'parts').map(({ from }) => from);
  return ordinals.filter(({ to }) => !parts.includes(to));
};

/** Whether two names can be compared: of one session, documents in other scripts write the name of the same person. */
function comparable(one: OfficerSaid, other: OfficerSaid, isOfSession: boolean): boolean {
  const [first, second] = [one, other].map(({ name }) => /^\p{Script=Latin}/u.test(name));
  return !isOfSession || (first && second) || one.record.document.language === other.record.document.language;
}
