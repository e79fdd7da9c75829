import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked, Focus } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { ofItemBefore } from '../../evidence/items/item-before.ts';
import { type Lead, leadsIn } from '../../evidence/persons/leads.ts';
import { asksWhoLed, goesOnFromLed, isOfMatter } from '../../evidence/persons/matter-led.ts';
import { namesOtherGroup } from '../../evidence/rules/who-apart.ts';
import { bodyOfScope, type Scope, scopeOf } from '../../evidence/scope.ts';
import { headingsAbove } from '../../evidence/texts/sections.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import { partAsked, partIn } from '../../session-parts.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';

/**
 * Who led the consultations or the contact group on a matter at a session: the one sentence in the section of its report that
 * names the matter. A question that goes on may name no more than another matter: "and the seaweed one?"
 */
export const whoLed: Handler = (question, world, say) => {
  const asked = ofItemBefore(question);
  const goesOn = goesOnFromLed(asked);
  if (!goesOn && !asksWhoLed(asked)) return undefined;
  const [lead, ...others] = leadsMeant(asked, world);
  // Which of several is meant, no other handler knows; where none is, they may.
  if (!lead && !goesOn)
    return tellsOfOthers(asked, world)
      ? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords })
      : undefined;
  if (!lead || !others.every((other) => isSameLed(lead, other)))
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, asked.focus);
  const { record, paragraph, start, end, entry } = lead;
  const parts = [
    { key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, start, end) },
    ...(entry ? [{ key: entry.key, quote: quoteWhole(world.knowledge, record, entry) }] : []),
  ];
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: paragraph.key },
  });
};

/**
 * "Who led the informal consultations?": on what, and at which session, it does not say, and reports tell of many. A report that tells
 * of some tells of no others elsewhere.
 */
function tellsOfOthers(asked: Asked, world: World): boolean {
  const { records } = scopeMeant(asked, world);
  const { times, symbols, decisions, ordinals, bodies } = asked;
  const isNamed = times.length + symbols.length + decisions.length + ordinals.length + namedBodies(bodies).length > 0;
  return records.length > 0
    ? records.some((record) => leadsIn(record).length > 0)
    : !isNamed && isOfMatter(asked, world) === undefined;
}

/** Whether the same persons led both: "Mr. Carlos Fuller (Belize) and Ms. Elfriede More (Austria)", and later "Mr. Fuller and Ms. More". */
function isSameLed(one: Lead, other: Lead): boolean {
  const [first, second] = [one, other].map(({ names }) => surnames(names));
  return (
    one.record === other.record &&
    one.isChair === other.isChair &&
    first !== undefined &&
    first !== '' &&
    first === second
  );
}

/** The last names of those who led, up to the end of their sentence. */
const surnames = (names: string): string =>
  [...names.matchAll(/(\p{Lu}[\p{L}’'-]+)(?= \(|,| and | et | y | и |\.?$)/gu)]
    .flatMap(([, name]) => name ?? [])
    .toSorted()
    .join();

/** What the next question goes on from, where it was asked who led something: of which session, too. */
export function ledFocus(asked: Asked, world: World): Focus | undefined {
  if (!goesOnFromLed(asked) && !asksWhoLed(asked)) return undefined;
  const scope = scopeOf(asked, world);
  const body = bodyOfScope(asked, scope);
  const [number] = scope.numbers;
  const session = body && number !== undefined ? { body, number } : asked.focus?.session;
  return { leads: true, ...(session && { session }) };
}

/** The documents of the session that a question names, or of all of its body; or else of that which the one before was about, or its document. */
function scopeMeant(asked: Asked, world: World): Scope {
  const own = scopeOf(asked, world);
  const { session, within, symbols = [] } = asked.focus ?? {};
  if (own.records.length > 0) return own;
  if (!asked.followUp) return { ...own, records: ofBodies(asked, world) };
  if (session?.number !== undefined)
    return scopeOf(
      { ...asked, bodies: [], bodyIds: [session.body].flat(), ordinals: [{ value: session.number, from: 0, to: 0 }] },
      world,
    );
  const isMeant = ({ id, document: { symbol } }: DocumentRecord) =>
    within ? id === within.record : typeof symbol === 'string' && symbols.includes(symbol);
  return { records: world.knowledge.records.filter(isMeant), numbers: [] };
}

/** The documents of all sessions of the body that a question names without a number. */
const ofBodies = ({ bodies, ordinals }: Asked, { knowledge }: World): DocumentRecord[] => {
  const named = namedBodies(bodies);
  return ordinals.length > 0
    ? []
    : knowledge.records.filter(({ document: { session } }) =>
        [session?.body ?? []].flat().some((body) => named.includes(body)),
      );
};

/** Who led what a question names, or else what the answer before was about, or anything at all. */
function leadsMeant(asked: Asked, world: World): Lead[] {
  const isOf = isOfMatter(asked, world) ?? isOfSection(asked);
  const records = scopeMeant(asked, world).records.filter(isOfPart(asked));
  const found = titledMost(records, asked, world).flatMap(leadsIn).filter(isOf);
  // "Who chaired the contact group?": consultations that somebody facilitated were none.
  if (CONTACT_GROUP.test(plain(asked.typed)))
    return found.filter(
      ({ record: { document }, paragraph, start, end }) =>
        CONTACT_GROUP.test(plain(paragraph.text)) &&
        !namesOtherGroup(paragraph.text.slice(start, end), document.language, asked),
    );
  const wantsChair = CHAIRS.test(plain(asked.typed));
  const kind = found.filter(({ isChair }) => isChair === wantsChair);
  return kind.length > 0 ? kind : found;
}

/** "In Bangkok": of several reports of a body, those whose titles have most of the words of the question. */
function titledMost(records: DocumentRecord[], asked: Asked, world: World): DocumentRecord[] {
  const words = soughtIn(asked, world).words.filter(({ weight, ofBody }) => weight > 1 && !ofBody);
  const counts = records.map(({ document: { title, language } }) => {
    const terms = termsIn(title, language);
    return words.filter((word) => holds(word, terms, language)).length;
  });
  const most = Math.max(0, ...counts);
  return records.filter((_, at) => counts[at] === most);
}

/** "SBI 48.2" is the second part of that session: the report on the first says who led what before it. */
function isOfPart(asked: Asked): (record: DocumentRecord) => boolean {
  const part = partAsked(asked);
  return ({ document: { title, language } }) =>
    part === undefined || [part, undefined].includes(partIn(title, language));
}

const CONTACT_GROUP =
  /contact groups?|groupes? de contact|grupos? de contacto|контактн\p{L}+ групп|(?:ال)?(?:فريق|افرقه) (?:ال)?اتصال|(?:联络|接触)小?组/u;
const CHAIRS = /chair|presid|председател|رئاس|رأس|主席/u;

/** "And who co-facilitated the consultations?": those of the section in which the answer before stands; alone, all. */
const isOfSection =
  ({ followUp, focus }: Asked) =>
  ({ record, paragraph, headings }: Lead): boolean =>
    !followUp ||
    focus?.within === undefined ||
    (focus.within.record === record.id &&
      (focus.within.paragraph === paragraph.key ||
        headingsAbove(record, focus.within.paragraph).join() === headings.join()));
