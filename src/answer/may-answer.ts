import { numberedGroups } from '../records/numbered-groups.ts';
import type { Asked } from './asked.ts';
import { asksDeadline } from './asks-deadline.ts';
import { asksYesNo } from './asks-yes-no.ts';
import type { Handler } from './compose.ts';
import { deedOfDecision } from './decision-deeds.ts';
import { draftNamed } from './drafts.ts';
import { asksMoney } from './evidence/asked/amounts.ts';
import { textPartAsked } from './evidence/asked/text-parts.ts';
import { asksWhatDone } from './evidence/asked/wanted.ts';
import { agenda } from './kinds/agendas/agenda.ts';
import { itemOfDocument } from './kinds/agendas/item-of-document.ts';
import { councilMatters } from './kinds/councils/council-matters.ts';
import { decisionTitled } from './kinds/decisions/decision-titled.ts';
import { decisionsListed } from './kinds/decisions/decisions-listed.ts';
import { decisionsOfSession } from './kinds/decisions/decisions-of-session.ts';
import { decisionsPrinted } from './kinds/decisions/decisions-printed.ts';
import { bodyDecisions, decisionBySubject } from './kinds/decisions/decisions-sought.ts';
import { mandate } from './kinds/decisions/mandate.ts';
import { whyCreated } from './kinds/decisions/why-created.ts';
import { documentFacts } from './kinds/documents/document-facts.ts';
import { documentSought } from './kinds/documents/document-sought.ts';
import { draft } from './kinds/documents/draft.ts';
import { letterFrom } from './kinds/documents/letter-from.ts';
import { namedDocument } from './kinds/documents/named-document.ts';
import { submittedBy } from './kinds/documents/submitted-by.ts';
import { writtenBy } from './kinds/documents/written-by.ts';
import { countryRow } from './kinds/parties/country-row.ts';
import { partyReviewed } from './kinds/parties/party-reviewed.ts';
import { passages } from './kinds/passages/passages.ts';
import { officerOfBody } from './kinds/persons/officer-of-body.ts';
import { officerOfHead } from './kinds/persons/officer-of-head.ts';
import { officersElected } from './kinds/persons/officers-elected.ts';
import { vacancyFilled } from './kinds/persons/vacancy-filled.ts';
import { whoLed } from './kinds/persons/who-led.ts';
import { programme } from './kinds/programmes/programme.ts';
import { absent, unknownGroup } from './kinds/refusals.ts';
import { cancellation } from './kinds/sessions/cancellation.ts';
import { SESSION_CUES, sessions } from './kinds/sessions/sessions.ts';
import { sittingOfRecord } from './kinds/sessions/sitting-record.ts';
import { speakingTime } from './kinds/sessions/speaking-time.ts';
import { smallTalk } from './kinds/talk.ts';
import { treatyClause } from './kinds/treaty-clause.ts';

/** "Why" and "who" are answered by what gives a reason or names somebody, never by a date in its place. */
const REASONS: Handler[] = [smallTalk, unknownGroup, absent, whyCreated, documentFacts, passages];
const PERSONS: Handler[] = [
  smallTalk,
  unknownGroup,
  absent,
  draft,
  mandate,
  documentFacts,
  decisionsPrinted,
  bodyDecisions,
  sessions,
  sittingOfRecord,
  officerOfHead,
  officersElected,
  officerOfBody,
  submittedBy,
  writtenBy,
  letterFrom,
  whoLed,
  vacancyFilled,
  partyReviewed,
  treatyClause,
  passages,
];
/** What is known of a body is not known of its groups: "When did Working Group I of the Disarmament Commission meet?" */
const OF_BODIES: Handler[] = [sessions, agenda, programme, mandate, officersElected, officerOfBody, cancellation];
/** "What did the Committee ask its Chair to do?" asks for no Chair. */
const OFFICERS: Handler[] = [officersElected, officerOfBody, officerOfHead];
/** "How much is needed for the Doha work programme?" asks for no programme of work. */
const TIMETABLES: Handler[] = [programme, agenda, sessions];
/** "Which decision requested a report?" asks for no document. */
const DOCUMENTS: Handler[] = [documentFacts, documentSought];
/** A draft is no decision yet. */
const DECISIONS: Handler[] = [bodyDecisions, decisionTitled, decisionBySubject, decisionsListed, decisionsOfSession];
/** "In which annexes is the agenda?" asks for none of its items. */
const AGENDAS: Handler[] = [agenda, namedDocument];
const COUNTS: Handler[] = [
  smallTalk,
  unknownGroup,
  councilMatters,
  countryRow,
  treatyClause,
  cancellation,
  absent,
  decisionsOfSession,
  itemOfDocument,
  programme,
  agenda,
  documentSought,
  sessions,
  speakingTime,
];

/** What is taken up at another session than that whose agenda has it. */
const AGAIN =
  /\bagain\b|\b(?:à|de) nouveau\b|\breprendr\p{L}+|\bde nuevo\b|\bnuevamente\b|(?<!\p{L})(?:снова|вновь)(?!\p{L})|مجدد|再次|继续审议|推[到迟]/iu;

/** Verbs of what a body asks others to do. */
const ASKS_OF_OTHERS =
  /(?<!\p{L})(?:invit|request|urg(?:e|ed|es)|encourag|recommend|ask(?:ed|s)?(?!\p{L})|call(?:ed|s)? (?:up)?on|demand[eé]|pri[eé]|recommand|pidi|solicit|invit|recomend|просил|предлож|рекоменд|طلب|دعا|要求|邀请|建议)/iu;

/** A programme, which may be one of something: an organization of work and a timetable are of a session. */
const PROGRAMME = /(?<!\p{L})program(?:me|as?)?s?(?!\p{L})|программ|برنامج|方案/iu;

/** "When does the gender work programme end?", "How many items are on the adaptation work programme?": of something, and no timetable of the usual body. */
const isOfOtherProgramme = ({
  cues,
  bodyIds,
  genericGroup,
  followUp,
  times,
  ordinals,
  leftover,
  typed,
}: Asked): boolean =>
  ((cues.has('programme') && PROGRAMME.test(typed)) || cues.has('howmany')) &&
  !(cues.has('perday') && cues.has('sitting')) &&
  bodyIds.length + times.length === 0 &&
  !genericGroup &&
  !followUp &&
  (!cues.has('session') || ordinals.length === 0) &&
  leftover.some((word) => !/^\d+$/.test(word));

/** "Was the report adopted?", "which resolution is mentioned in the report?": the card of a document does not say. */
const isOfItsText = (asked: Asked): boolean =>
  asked.cues.has('report') &&
  !asked.cues.has('symbol') &&
  (asked.cues.has('resolution') || (asked.cues.has('adopt') && asksYesNo(asked)));

/** Whether a question is about a group of a body that it names, by the number of that group; a group below it; or another group. */
const isOfGroup = (asked: Asked): boolean =>
  (asked.unknownGroup === undefined && numberedGroups(asked.typed, asked.language).length > 0) ||
  SUBGROUP.test(asked.typed) ||
  isGroupOn(asked);

/** "Le Sous-groupe de travail", "the sub-committee": what stands below a body. */
const SUBGROUP =
  /(?<!\p{L})sous-(?:groupe|comité|commission)|(?<!\p{L})sub-?(?:working )?(?:group|committee)|(?<!\p{L})sub(?:grupo|comité|comisión)|(?<!\p{L})(?:подгрупп|подкомитет|подкомисси)|الفريق الفرعي|分组|小组委员会/iu;

/** "The Working Group on Internal Cooperation", which nobody knows: no other group is told of in its place. */
function isGroupOn({ bodies, genericGroup, matches, tokens, leftover }: Asked): boolean {
  if (!genericGroup || bodies.some(({ weak }) => !weak)) return false;
  return matches.some(({ cue, to }) => {
    const rest = tokens.slice(to).map(({ word }) => word);
    const at = rest[1] !== undefined && ARTICLE.test(rest[1]) ? 2 : 1;
    return cue === 'group' && ON.test(rest[0] ?? '') && leftover.includes(rest[at] ?? '');
  });
}

const ON = /^(?:on|sur|for|pour)$/u;
const ARTICLE = /^(?:the|la|le|les|l)$/u;

/**
 * Whether a handler may answer what is asked: some ask for a reason, a person or a number, which others would answer with a date.
 *
 * @example mayAnswer(sessions, askedOf 'Why did the Group meet in 2009?') // false
 */
export function mayAnswer(handler: Handler, asked: Asked): boolean {
  const { cues, bodyIds, genericGroup, decisions } = asked;
  if (TIMETABLES.includes(handler) && (asksMoney(asked) || asksDeadline(asked))) return false;
  if (AGENDAS.includes(handler) && textPartAsked(asked)) return false;
  if (OF_BODIES.includes(handler) && isOfGroup(asked)) return false;
  if ((handler === programme || handler === agenda) && isOfOtherProgramme(asked)) return false;
  // "What did the SBSTA invite the IPCC to do at SBSTA 57?" asks for no days.
  if (handler === sessions && cues.has('whatis') && ASKS_OF_OTHERS.test(asked.typed)) return false;
  // "According to paragraph 13 of S/2015/337, what will be held?" is about that document, and no session of our own bodies.
  if (handler === sessions && asked.source && bodyIds.length === 0 && !genericGroup) return false;
  if (OFFICERS.includes(handler) && asksWhatDone(asked)) return false;
  // "From which country is the Rapporteur?"
  if (handler === sessions && cues.has('person') && !cues.has('when') && !cues.has('hour')) return false;
  if (DOCUMENTS.includes(handler) && (deedOfDecision(asked) !== undefined || isOfItsText(asked))) return false;
  if (DECISIONS.includes(handler) && draftNamed(asked)) return false;
  // "Did SBI 44 get a new Rapporteur?" asks for no days, which would answer "yes".
  if (handler === sessions && cues.has('person') && !SESSION_CUES.some((cue) => cues.has(cue))) return false;
  // "To which session was item 10 put off?", "when will metrics be taken up again?": the title of an item does not say.
  const isOfOther = cues.has('whichsession') || AGAIN.test(asked.typed);
  if (handler === agenda && isOfOther && !cues.has('title') && !cues.has('agenda')) return false;
  if (cues.has('why')) return REASONS.includes(handler) && (handler !== documentFacts || cues.has('asterisk'));
  // "Qui l'a rédigé ?" asks for no language.
  if (handler === documentFacts && asked.followUp && cues.has('who') && cues.has('original')) return false;
  if (cues.has('who') && !(decisions.length > 0 && cues.has('adopt')))
    return (
      PERSONS.includes(handler) &&
      (handler !== sessions || (bodyIds.length === 0 && !genericGroup && !cues.has('session') && !cues.has('agenda')))
    );
  if (cues.has('howmany') && decisions.length === 0) return COUNTS.includes(handler);
  return true;
}
