import type { Handler } from './compose.ts';
import { agenda } from './kinds/agendas/agenda.ts';
import { agendaChanged } from './kinds/agendas/agenda-changed.ts';
import { consideredNext } from './kinds/agendas/considered-next.ts';
import { itemDocumentsListed } from './kinds/agendas/item-documents-listed.ts';
import { itemEntitled } from './kinds/agendas/item-entitled.ts';
import { itemOfDocument } from './kinds/agendas/item-of-document.ts';
import { itemOfMatter } from './kinds/agendas/item-of-matter.ts';
import { itemOutcome } from './kinds/agendas/item-outcome.ts';
import { councilMatters } from './kinds/councils/council-matters.ts';
import { matterDays } from './kinds/councils/matter-days.ts';
import { matterNumbers } from './kinds/councils/matter-numbers.ts';
import { decisionByNumber } from './kinds/decisions/decision-by-number.ts';
import { decisionDetail } from './kinds/decisions/decision-detail.ts';
import { decisionEntitled } from './kinds/decisions/decision-entitled.ts';
import { decisionOfDeed } from './kinds/decisions/decision-of-deed.ts';
import { decisionPrinted } from './kinds/decisions/decision-printed.ts';
import { decisionTitled } from './kinds/decisions/decision-titled.ts';
import { decisionsListed } from './kinds/decisions/decisions-listed.ts';
import { decisionsOfSession } from './kinds/decisions/decisions-of-session.ts';
import { decisionsPrinted } from './kinds/decisions/decisions-printed.ts';
import { bodyDecisions, decisionBySubject } from './kinds/decisions/decisions-sought.ts';
import { inForce } from './kinds/decisions/in-force.ts';
import { mandate } from './kinds/decisions/mandate.ts';
import { pursuantTo } from './kinds/decisions/pursuant-to.ts';
import { renamed } from './kinds/decisions/renamed.ts';
import { resolutionAdopted } from './kinds/decisions/resolution-adopted.ts';
import { sessionRequested } from './kinds/decisions/session-requested.ts';
import { whyCreated } from './kinds/decisions/why-created.ts';
import { articleSaid } from './kinds/documents/article-said.ts';
import { consideredInDocument } from './kinds/documents/considered-in-document.ts';
import { datedName } from './kinds/documents/dated-name.ts';
import { documentCited } from './kinds/documents/document-cited.ts';
import { documentFacts } from './kinds/documents/document-facts.ts';
import { documentSought } from './kinds/documents/document-sought.ts';
import { documentsOfMatter } from './kinds/documents/documents-of-matter.ts';
import { draft } from './kinds/documents/draft.ts';
import { landOfDocument } from './kinds/documents/land-of-document.ts';
import { letterFrom } from './kinds/documents/letter-from.ts';
import { letterSays } from './kinds/documents/letter-says.ts';
import { namedDocument } from './kinds/documents/named-document.ts';
import { outcomeTitled } from './kinds/documents/outcome-titled.ts';
import { paragraphSaid } from './kinds/documents/paragraph-said.ts';
import { ruleSaid } from './kinds/documents/rule-said.ts';
import { saidOfMatter } from './kinds/documents/said-of-matter.ts';
import { sectionTitled } from './kinds/documents/section-titled.ts';
import { submittedBy } from './kinds/documents/submitted-by.ts';
import { symbols } from './kinds/documents/symbols.ts';
import { writtenBy } from './kinds/documents/written-by.ts';
import { events } from './kinds/events.ts';
import { everything } from './kinds/everything.ts';
import { lettersMeant } from './kinds/letters-meant.ts';
import { likeNamedBody, otherBody } from './kinds/other-body.ts';
import { countryRow } from './kinds/parties/country-row.ts';
import { partiesReviewed } from './kinds/parties/parties-reviewed.ts';
import { partyReviewed } from './kinds/parties/party-reviewed.ts';
import { passages } from './kinds/passages/passages.ts';
import { electionDay } from './kinds/persons/election-day.ts';
import { headOfPlace } from './kinds/persons/head-of-place.ts';
import { officerOfBody } from './kinds/persons/officer-of-body.ts';
import { officerOfHead } from './kinds/persons/officer-of-head.ts';
import { officersElected } from './kinds/persons/officers-elected.ts';
import { vacancyFilled } from './kinds/persons/vacancy-filled.ts';
import { whoLed } from './kinds/persons/who-led.ts';
import { programme } from './kinds/programmes/programme.ts';
import { programmeRows } from './kinds/programmes/programme-rows.ts';
import { absent, unknownGroup } from './kinds/refusals.ts';
import { adoption } from './kinds/sessions/adoption.ts';
import { cancellation } from './kinds/sessions/cancellation.ts';
import { gatheringArranged } from './kinds/sessions/gathering-arranged.ts';
import { nextSaid } from './kinds/sessions/next-said.ts';
import { sessionInParts } from './kinds/sessions/session-in-parts.ts';
import { sessionLanguages } from './kinds/sessions/session-languages.ts';
import { sessionPart } from './kinds/sessions/session-part.ts';
import { sessionRoom } from './kinds/sessions/session-room.ts';
import { sessionalPeriods } from './kinds/sessions/sessional-periods.ts';
import { sessions } from './kinds/sessions/sessions.ts';
import { sessionsOfTwo } from './kinds/sessions/sessions-of-two.ts';
import { sittingOfSession } from './kinds/sessions/sitting-of-session.ts';
import { sittingOfRecord } from './kinds/sessions/sitting-record.ts';
import { sittingsListed } from './kinds/sessions/sittings-listed.ts';
import { speakingTime } from './kinds/sessions/speaking-time.ts';
import { whichSitting } from './kinds/sessions/which-sitting.ts';
import { smallTalk } from './kinds/talk.ts';
import { treatyClause } from './kinds/treaty-clause.ts';

/**
 * Who answers, in order: the first that knows what to do with the question does. What is out of scope and what these
 * records never hold come first, so that no fact is given in their place.
 */
export const HANDLERS: Handler[] = [
  decisionEntitled,
  smallTalk,
  lettersMeant,
  unknownGroup,
  itemOutcome,
  consideredNext,
  sessionRequested,
  paragraphSaid,
  sectionTitled,
  articleSaid,
  ruleSaid,
  treatyClause,
  consideredInDocument,
  letterFrom,
  letterSays,
  renamed,
  pursuantTo,
  resolutionAdopted,
  outcomeTitled,
  speakingTime,
  gatheringArranged,
  sittingOfRecord,
  officerOfHead,
  writtenBy,
  landOfDocument,
  saidOfMatter,
  matterNumbers,
  matterDays,
  itemEntitled,
  itemOfMatter,
  namedDocument,
  itemOfDocument,
  councilMatters,
  partyReviewed,
  partiesReviewed,
  countryRow,
  documentCited,
  symbols,
  likeNamedBody,
  otherBody,
  agendaChanged,
  cancellation,
  sittingsListed,
  whoLed,
  vacancyFilled,
  electionDay,
  officersElected,
  officerOfBody,
  decisionOfDeed,
  submittedBy,
  documentsOfMatter,
  sessionRoom,
  sessionsOfTwo,
  absent,
  draft,
  adoption,
  sessionPart,
  sessionInParts,
  sessionalPeriods,
  decisionPrinted,
  decisionsPrinted,
  decisionDetail,
  decisionByNumber,
  decisionsOfSession,
  decisionTitled,
  whyCreated,
  mandate,
  everything,
  sessionLanguages,
  datedName,
  documentFacts,
  whichSitting,
  programmeRows,
  programme,
  bodyDecisions,
  itemDocumentsListed,
  agenda,
  documentSought,
  decisionBySubject,
  decisionsListed,
  sittingOfSession,
  nextSaid,
  inForce,
  headOfPlace,
  sessions,
  events,
  passages,
];

/**
 * What these refuse no sentence tells: what a section is about only its title says, an article only its own text, and what a
 * treaty means by a term only its definition, what a list does not hold right under a matter
 * no line of it tells, and where several led something, a sentence on one of them is no answer;
 * nor is what is said otherwise of a party that was not reviewed; nor is one on a body with a like name.
 */
export const FINAL: ReadonlySet<Handler> = new Set([
  decisionEntitled,
  sectionTitled,
  articleSaid,
  ruleSaid,
  treatyClause,
  matterNumbers,
  matterDays,
  itemEntitled,
  itemOfMatter,
  councilMatters,
  partyReviewed,
  whoLed,
  likeNamedBody,
  consideredNext,
  sessionRequested,
]);
