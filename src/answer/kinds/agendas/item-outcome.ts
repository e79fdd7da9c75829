import type { DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting, type Reply } from '../../compose.ts';
import { DETAILS_ASKED } from '../../details-asked.ts';
import { type ItemSection, isUnderItem, itemSections } from '../../evidence/items/item-sections.ts';
import { officesIn } from '../../evidence/persons/roles.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { leavesOut } from '../../evidence/words/exceptions.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { asksHappened, asksOutcome } from '../../outcome-asked.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { matterOf, sectionsAbout } from '../councils/matter-sections.ts';
import { reportsOfBody } from '../documents/reports-of-body.ts';
import { MOST_SECTIONS, sectionQuotes } from '../documents/section-quotes.ts';

/** Words of such a question that say nothing of its matter. */
const DEEDS =
  /^(?:decid\p{L}*|decision\p{L}*|agree\p{L}*|conclu\p{L}*|recommend\p{L}*|recommand\p{L}*|outcomes?|adopt\p{L}*|convenu\p{L}*|acord\p{L}*|recomend\p{L}*|issue|реш\p{L}*|постанов\p{L}*|соглас\p{L}*|рекоменд\p{L}*|вывод\p{L}*|قرر\p{L}*|اوص\p{L}*|توصي\p{L}*|استنتاج\p{L}*|نتائج|نتايج|决定|结论|建议|商定)$/u;

/** Russian has one word for an item and a paragraph: "по пункту 5" is the item, "в пункте 5" the paragraph. */
const IN_PARAGRAPH = /(?<!\p{L})в пункт(?:е|ах) /u;

/** Other things that are asked of a matter than what was decided on it. */
const OTHERWISE: readonly Cue[] = [...DETAILS_ASKED, 'documents', 'symbol', 'whichsession', 'create'];

/**
 * What the report of a session says was concluded under one of its items, or on a matter that one of its headings names. Where the
 * report has that item, and no paragraphs under it, that is said. Of a body without a session, it is the latest report that tells.
 *
 * @example 'What was decided under item 6(b) of SBI 50?' //=> “The SBI considered this agenda sub-item at its 1st meeting and agreed …”
 */
export const itemOutcome: Handler = (question, world, say) => {
  const asked = withItemBefore(question);
  const { cues, items, decisions } = asked;
  if (!asksOutcome(asked) || decisions.length > 0 || items.length > 1) return undefined;
  const isOffice = asksHappened(asked) && cues.has('person') && !cues.has('who');
  if (
    OTHERWISE.some((cue) => cues.has(cue) && !(isOffice && cue === 'person')) ||
    IN_PARAGRAPH.test(plain(asked.typed))
  )
    return undefined;
  const [item] = items;
  const [record, ...others] = scopeOf(asked, world).records;
  if (!record) return item ? undefined : ofBody(asked, world, say);
  if (others.length > 0) return undefined;
  const sections = itemSections(record);
  const found = item
    ? sections.filter((one) => isUnderItem(one, item.number))
    : isOffice
      ? electionOf(asked, sectionsAbout(mattersIn(asked, world), sections, asked, world, record), record)
      : titledMost(sectionsAbout(mattersIn(asked, world), sections, asked, world, record), asked, world, record);
  if (found.length === 0 || found.length > MOST_SECTIONS) {
    const isOfItems = item !== undefined && sections.some((one) => one.items.length > 0);
    return isOfItems ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }) : undefined;
  }
  return concluded(asked, world, say, record, found);
};

/** "What is item 8 of SBI 42?", "what was decided on it?": on that item, whose title is no answer. */
function withItemBefore(asked: Asked): Asked {
  const { followUp, focus, items, ordinals, times, symbols, bodies, leftover } = asked;
  const isOwn = items.length + ordinals.length + times.length + symbols.length + bodies.length + leftover.length > 0;
  if (!followUp || isOwn || !focus?.item || !focus.session?.number || typeof focus.session.body !== 'string')
    return asked;
  const { body, number } = focus.session;
  const place = { from: AFTER, to: AFTER + 1 };
  return {
    ...asked,
    // What was asked before is not asked again.
    cues: new Set(asked.matches.map(({ cue }) => cue)),
    bodyIds: [body],
    bodies: [{ body, weak: false, ...place }],
    ordinals: [{ value: number, ...place }],
    items: [{ number: focus.item, ...place }],
  };
}

/** What is taken over from the conversation stands behind all words. */
const AFTER = 99;

/** The words of the matter of such a question. */
const mattersIn = (asked: Asked, world: World): string[] => matterOf(asked, world).filter((word) => !DEEDS.test(word));

/** "What did the SBI conclude on agriculture?", of no session: what the latest of its reports says that has such a heading. */
function ofBody(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const words = mattersIn(asked, world);
  for (const record of reportsOfBody(asked, world)) {
    const found = sectionsAbout(words, itemSections(record), asked, world, record);
    if (found.length > MOST_SECTIONS) return undefined;
    if (found.length > 0) return concluded(asked, world, say, record, found);
  }
  return undefined;
}

/** "The joint implementation guidelines": of several sections on guidelines, those whose titles have most of the words of the question. */
function titledMost(sections: readonly ItemSection[], asked: Asked, world: World, { document }: DocumentRecord) {
  const words = soughtIn(asked, world).words.map(({ word }) => word);
  const counts = sections.map(({ title }) => agree(words, title, asked, world, document.language).held.length);
  const most = Math.max(0, ...counts);
  return sections.filter((_, at) => counts[at] === most);
}

/**
 * "What happened with the election of the Rapporteur?": of sections on elections, the paragraphs that name that office. One on the
 * "election of officers other than the Chair" tells nothing of the Chair.
 */
function electionOf(
  { typed }: Asked,
  sections: readonly ItemSection[],
  { document: { language } }: DocumentRecord,
): ItemSection[] {
  const offices = officesIn(typed);
  const names = (text: string) => offices.every((office) => officesIn(text).includes(office));
  return sections
    .filter(
      ({ title }) =>
        offices.length > 0 && !officesIn(leavesOut(title, language)?.left ?? '').some((one) => offices.includes(one)),
    )
    .map((section) => ({ ...section, paragraphs: section.paragraphs.filter(({ text }) => names(text)), concluded: [] }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** What sections of a report say was concluded. */
function concluded(
  asked: Asked,
  world: World,
  say: Phrases,
  record: DocumentRecord,
  sections: readonly ItemSection[],
): Reply {
  const parts = sectionQuotes(sections, record, world);
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: parts[0]?.key ?? '' },
  });
}
