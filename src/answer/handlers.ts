import type { Handler } from './compose.ts';
import { adoption } from './kinds/adoption.ts';
import { agenda } from './kinds/agenda.ts';
import { agendaChanged } from './kinds/agenda-changed.ts';
import { articleSaid } from './kinds/article-said.ts';
import { cancellation } from './kinds/cancellation.ts';
import { consideredInDocument } from './kinds/considered-in-document.ts';
import { councilMatters } from './kinds/council-matters.ts';
import { countryRow } from './kinds/country-row.ts';
import { decisionByNumber } from './kinds/decision-by-number.ts';
import { decisionDetail } from './kinds/decision-detail.ts';
import { decisionEntitled } from './kinds/decision-entitled.ts';
import { decisionOfDeed } from './kinds/decision-of-deed.ts';
import { decisionPrinted } from './kinds/decision-printed.ts';
import { decisionTitled } from './kinds/decision-titled.ts';
import { decisionsListed } from './kinds/decisions-listed.ts';
import { decisionsOfSession } from './kinds/decisions-of-session.ts';
import { decisionsPrinted } from './kinds/decisions-printed.ts';
import { bodyDecisions, decisionBySubject } from './kinds/decisions-sought.ts';
import { documentFacts } from './kinds/document-facts.ts';
import { documentSought } from './kinds/document-sought.ts';
import { documentsOfMatter } from './kinds/documents-of-matter.ts';
import { draft } from './kinds/draft.ts';
import { electionDay } from './kinds/election-day.ts';
import { events } from './kinds/events.ts';
import { everything } from './kinds/everything.ts';
import { headOfPlace } from './kinds/head-of-place.ts';
import { inForce } from './kinds/in-force.ts';
import { itemOfDocument } from './kinds/item-of-document.ts';
import { itemOutcome } from './kinds/item-outcome.ts';
import { letterSays } from './kinds/letter-says.ts';
import { lettersMeant } from './kinds/letters-meant.ts';
import { mandate } from './kinds/mandate.ts';
import { matterDays } from './kinds/matter-days.ts';
import { namedDocument } from './kinds/named-document.ts';
import { nextSaid } from './kinds/next-said.ts';
import { officerOfBody } from './kinds/officer-of-body.ts';
import { officerOfHead } from './kinds/officer-of-head.ts';
import { officersElected } from './kinds/officers-elected.ts';
import { likeNamedBody, otherBody } from './kinds/other-body.ts';
import { paragraphSaid } from './kinds/paragraph-said.ts';
import { partiesReviewed } from './kinds/parties-reviewed.ts';
import { partyReviewed } from './kinds/party-reviewed.ts';
import { passages } from './kinds/passages.ts';
import { programme } from './kinds/programme.ts';
import { absent, unknownGroup } from './kinds/refusals.ts';
import { resolutionAdopted } from './kinds/resolution-adopted.ts';
import { saidOfMatter } from './kinds/said-of-matter.ts';
import { sectionTitled } from './kinds/section-titled.ts';
import { sessionInParts } from './kinds/session-in-parts.ts';
import { sessionLanguages } from './kinds/session-languages.ts';
import { sessionPart } from './kinds/session-part.ts';
import { sessionRoom } from './kinds/session-room.ts';
import { sessionalPeriods } from './kinds/sessional-periods.ts';
import { sessions } from './kinds/sessions.ts';
import { sittingOfSession } from './kinds/sitting-of-session.ts';
import { sittingOfRecord } from './kinds/sitting-record.ts';
import { sittingsListed } from './kinds/sittings-listed.ts';
import { submittedBy } from './kinds/submitted-by.ts';
import { symbols } from './kinds/symbols.ts';
import { smallTalk } from './kinds/talk.ts';
import { treatyClause } from './kinds/treaty-clause.ts';
import { vacancyFilled } from './kinds/vacancy-filled.ts';
import { whichSitting } from './kinds/which-sitting.ts';
import { whoLed } from './kinds/who-led.ts';
import { whyCreated } from './kinds/why-created.ts';
import { writtenBy } from './kinds/written-by.ts';

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
  paragraphSaid,
  sectionTitled,
  articleSaid,
  treatyClause,
  consideredInDocument,
  letterSays,
  resolutionAdopted,
  sittingOfRecord,
  officerOfHead,
  writtenBy,
  saidOfMatter,
  namedDocument,
  itemOfDocument,
  matterDays,
  councilMatters,
  partyReviewed,
  partiesReviewed,
  countryRow,
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
  documentFacts,
  whichSitting,
  programme,
  bodyDecisions,
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
  treatyClause,
  matterDays,
  councilMatters,
  partyReviewed,
  whoLed,
  likeNamedBody,
]);
