import { ACTING_BODIES } from './rules/acting-bodies.ts';
import { ANNEXES } from './rules/annexes.ts';
import { ARTICLE_PARAGRAPHS } from './rules/article-paragraphs.ts';
import { ASKED_BY_LETTERS, ASKED_DOERS } from './rules/asked-doers.ts';
import { ASKED_RECIPIENTS } from './rules/asked-recipients.ts';
import { BEFORE_AND_AFTER } from './rules/before-and-after.ts';
import { BESIDE } from './rules/beside.ts';
import { BESIDE_DECISIONS } from './rules/beside-decisions.ts';
import { BODIES_TOGETHER } from './rules/bodies-together.ts';
import { CHAIRS_OF_OTHERS, HOLDERS_OF_OTHERS } from './rules/chairs-of-others.ts';
import { CHINESE_COUNTS } from './rules/chinese-counts.ts';
import { CLAUSES } from './rules/clauses.ts';
import { CONSULTED_LANDS } from './rules/consulted-lands.ts';
import { COUNTED_LANDS } from './rules/counted-lands.ts';
import { COUNTED_WHERE } from './rules/counted-where.ts';
import { COUNTS } from './rules/counts.ts';
import { DAYS_OF_OTHERS } from './rules/days-of-others.ts';
import { DECISIONS } from './rules/decisions.ts';
import { DEED_SAID } from './rules/deed-said.ts';
import { DEEDS_ALONE } from './rules/deeds-alone.ts';
import { DOCUMENT_HOLDING } from './rules/document-holding.ts';
import { DOCUMENTS_BEFORE } from './rules/documents-before.ts';
import { DOERS } from './rules/doers.ts';
import { DONE_BY_SOMEBODY } from './rules/done-by-somebody.ts';
import { DONE } from './rules/done-deeds.ts';
import { FIRST_SINCE_THEN } from './rules/first-since.ts';
import { FUNCTIONS } from './rules/functions.ts';
import { GATHERING_SAID } from './rules/gathering-said.ts';
import { GATHERINGS } from './rules/gatherings.ts';
import { GIVES } from './rules/gives.ts';
import { GROUPS_OF_SESSIONS } from './rules/groups-of-sessions.ts';
import { HELD_BESIDE } from './rules/held-beside.ts';
import { HOLDS } from './rules/holds.ts';
import { HOSTED } from './rules/hosts.ts';
import { INCLUDED } from './rules/included.ts';
import { KINDS_OF_DIALOGUE } from './rules/kinds-of-dialogue.ts';
import { DAYS_OF_KINDS, KINDS_OF_SESSION } from './rules/kinds-of-session.ts';
import { LAST_BEFORE } from './rules/last-before.ts';
import { LINES } from './rules/lines.ts';
import { NAMED_PARAGRAPHS } from './rules/named-paragraphs.ts';
import { NAMES } from './rules/names.ts';
import { NEAR_MISSES } from './rules/near-misses.ts';
import { NEGATED_WORDS } from './rules/negated-words.ts';
import { NOBODY_NAMED } from './rules/nobody-named.ts';
import { NOTES } from './rules/notes.ts';
import { NTH_DAYS } from './rules/nth-days.ts';
import { NUMBERED_GROUPS } from './rules/numbered-groups.ts';
import { OF_AMOUNTS } from './rules/of-amounts.ts';
import { OF_HEADS } from './rules/of-heads.ts';
import { OF_TARGETS } from './rules/of-targets.ts';
import { OFFICE_NUMBERS } from './rules/office-numbers.ts';
import { OFFICES_APART } from './rules/offices-apart.ts';
import { OFFICES_OF_LANDS } from './rules/offices-of-lands.ts';
import { ON_SOMETHING_ELSE } from './rules/on-something-else.ts';
import { ONLY_IN_TITLE } from './rules/only-in-title.ts';
import { ONLY_INTENDED } from './rules/only-intended.ts';
import { ONLY_SPOKE } from './rules/only-spoke.ts';
import { ONLY_TOPICS } from './rules/only-topics.ts';
import { OF_YEARS, ONLY_WISHED, SUGGESTED } from './rules/only-wished.ts';
import { OPENED_BY } from './rules/opened-by.ts';
import { ORDINALS_OF_NAMES } from './rules/ordinals-of-names.ts';
import { ORGANIZATIONS_ASKED } from './rules/organizations-asked.ts';
import { OTHER_GATHERINGS } from './rules/other-gatherings.ts';
import { OTHER_LANDS } from './rules/other-lands.ts';
import { OTHER_PACTS } from './rules/other-pacts.ts';
import { OTHER_SESSIONS } from './rules/other-sessions.ts';
import { OWN_ADOPTION } from './rules/own-adoption.ts';
import { PARTIES_BETWEEN } from './rules/parties-between.ts';
import { PERSONS } from './rules/persons.ts';
import { PLACE_BESIDE_DATE } from './rules/place-beside-date.ts';
import { PLACES_APART } from './rules/places-apart.ts';
import { POSTPONED_TO } from './rules/postponed-to.ts';
import { OF_MATTER, REALLY_DECIDED } from './rules/really-decided.ts';
import { REASONS } from './rules/reasons.ts';
import { REGIONAL_GROUPS } from './rules/regional-groups.ts';
import type { Rule } from './rules/rule.ts';
import { SAID_ITSELF } from './rules/said-itself.ts';
import { SECOND_ASKED } from './rules/second-asked.ts';
import { SESSION_ITSELF } from './rules/session-itself.ts';
import { STANDS_FOR_NAME } from './rules/stands-for-name.ts';
import { STILL_TO_COME } from './rules/still-to-come.ts';
import { SUPERSEDED } from './rules/superseded.ts';
import { TEXT_PARTS } from './rules/text-parts.ts';
import { THEMES } from './rules/themes.ts';
import { TIMES } from './rules/times.ts';
import { TOGETHER } from './rules/together.ts';
import { TOLD_OF_OTHERS } from './rules/told-of-others.ts';
import { UNDONE_BY } from './rules/undone-by.ts';
import { UNTRANSLATED } from './rules/untranslated.ts';
import { WHAT_CAME_AFTER } from './rules/what-came-after.ts';
import { WHETHER_THERE_WAS } from './rules/whether-there-was.ts';
import { OF_HOLDERS, WHO_APART } from './rules/who-apart.ts';
import { WHO_DID_IT } from './rules/who-did.ts';
import { WHOLE_NAMES } from './rules/whole-names.ts';
import { WORDS_OF_LANDS } from './rules/words-of-lands.ts';

/** What a sentence must keep to answer a question, all of it; what is quickly seen comes first. */
export const RULES: readonly Rule[] = [
  ...LINES,
  ...NAMES,
  ...OTHER_LANDS,
  ...CONSULTED_LANDS,
  ...ORGANIZATIONS_ASKED,
  ...REGIONAL_GROUPS,
  ...OTHER_SESSIONS,
  ...HOLDS,
  ...COUNTS,
  ...GIVES,
  ...TEXT_PARTS,
  ...FUNCTIONS,
  ...THEMES,
  ...TOGETHER,
  ...DOCUMENTS_BEFORE,
  ...DOCUMENT_HOLDING,
  ...WHO_DID_IT,
  ...TIMES,
  ...GATHERINGS,
  ...GATHERING_SAID,
  ...GROUPS_OF_SESSIONS,
  ...HELD_BESIDE,
  ...BEFORE_AND_AFTER,
  ...POSTPONED_TO,
  ...SESSION_ITSELF,
  ...HOSTED,
  ...KINDS_OF_SESSION,
  ...STANDS_FOR_NAME,
  ...DECISIONS,
  ...BESIDE_DECISIONS,
  ...NEAR_MISSES,
  ...BESIDE,
  ...PERSONS,
  ...COUNTED_WHERE,
  ...CLAUSES,
  ...WHOLE_NAMES,
  ...NUMBERED_GROUPS,
  ...DEED_SAID,
  ...DEEDS_ALONE,
  ...DOERS,
  ...ASKED_DOERS,
  ...ASKED_BY_LETTERS,
  ...ASKED_RECIPIENTS,
  ...OF_AMOUNTS,
  ...NTH_DAYS,
  ...STILL_TO_COME,
  ...ONLY_WISHED,
  ...SUGGESTED,
  ...ONLY_INTENDED,
  ...DONE,
  ...OF_YEARS,
  ...CHINESE_COUNTS,
  ...REASONS,
  ...WHAT_CAME_AFTER,
  ...NEGATED_WORDS,
  ...WHETHER_THERE_WAS,
  ...OFFICES_OF_LANDS,
  ...OPENED_BY,
  ...CHAIRS_OF_OTHERS,
  ...HOLDERS_OF_OTHERS,
  ...ANNEXES,
  ...ARTICLE_PARAGRAPHS,
  ...BODIES_TOGETHER,
  ...PLACE_BESIDE_DATE,
  ...DONE_BY_SOMEBODY,
  ...NAMED_PARAGRAPHS,
  ...UNTRANSLATED,
  ...INCLUDED,
  ...SAID_ITSELF,
  ...ONLY_TOPICS,
  ...OF_TARGETS,
  ...REALLY_DECIDED,
  ...OF_MATTER,
  ...WHO_APART,
  ...OF_HOLDERS,
  ...OF_HEADS,
  ...ON_SOMETHING_ELSE,
  ...OFFICE_NUMBERS,
  ...WORDS_OF_LANDS,
  ...DAYS_OF_OTHERS,
  ...DAYS_OF_KINDS,
  ...SUPERSEDED,
  ...NOBODY_NAMED,
  ...NOTES,
  ...OWN_ADOPTION,
  ...ORDINALS_OF_NAMES,
  ...OTHER_GATHERINGS,
  ...OTHER_PACTS,
  ...SECOND_ASKED,
  ...COUNTED_LANDS,
  ...ACTING_BODIES,
  ...LAST_BEFORE,
  ...OFFICES_APART,
  ...ONLY_SPOKE,
  ...PARTIES_BETWEEN,
  ...UNDONE_BY,
  ...FIRST_SINCE_THEN,
  ...KINDS_OF_DIALOGUE,
  ...ONLY_IN_TITLE,
  ...PLACES_APART,
  ...TOLD_OF_OTHERS,
];
