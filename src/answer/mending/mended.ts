import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';
import { withActOfMeeting } from './with-act-of-meeting.ts';
import { withAgendaMeant } from './with-agenda-meant.ts';
import { withBodyInBrackets } from './with-body-in-brackets.ts';
import { withCouncilNumber } from './with-council-number.ts';
import { withDocumentsBefore } from './with-documents-before.ts';
import { withEntitledDecision } from './with-entitled-decision.ts';
import { withGroupOfBody } from './with-group-of-body.ts';
import { withItemInBrackets } from './with-item-in-brackets.ts';
import { withNameInBrackets } from './with-name-in-brackets.ts';
import { withNearBody } from './with-near-body.ts';
import { withNextMeant } from './with-next-meant.ts';
import { withNumberedBody } from './with-numbered-body.ts';
import { withOfficeNumber } from './with-office-number.ts';
import { withOwnPlace } from './with-own-place.ts';
import { withOwnResolution } from './with-own-resolution.ts';
import { withOwnSubject } from './with-own-subject.ts';
import { withPlacedGroup } from './with-placed-group.ts';
import { withPlenaryBody } from './with-plenary-body.ts';
import { withPolicyAgenda } from './with-policy-agenda.ts';
import { withRomanNumber } from './with-roman-number.ts';
import { withSessionBody } from './with-session-body.ts';
import { withSessionNumber } from './with-session-number.ts';
import { withSessionOfYear } from './with-session-of-year.ts';
import { withSessionRange } from './with-session-range.ts';
import { withSessionYear } from './with-session-year.ts';
import { withSittingNumber } from './with-sitting-number.ts';
import { withSittingsAsSessions } from './with-sittings-as-sessions.ts';
import { withSource } from './with-source.ts';
import { withSubjectAsked } from './with-subject-asked.ts';
import { withYearLikeSitting } from './with-year-like-sitting.ts';
import { withYearlyBody } from './with-yearly-body.ts';
import { withYearlySession } from './with-yearly-session.ts';

/** What is understood in a question once it is read, in order. */
const STEPS = [
  withEntitledDecision,
  withOfficeNumber,
  withDocumentsBefore,
  withPlacedGroup,
  withGroupOfBody,
  withBodyInBrackets,
  withNameInBrackets,
  withNumberedBody,
  withItemInBrackets,
  withPlenaryBody,
  withPolicyAgenda,
  withNearBody,
  withRomanNumber,
  withSessionBody,
  withSessionRange,
  withSessionNumber,
  withYearLikeSitting,
  withSittingNumber,
  withCouncilNumber,
  withOwnPlace,
  withSittingsAsSessions,
  withOwnSubject,
  withYearlyBody,
  withYearlySession,
  withSessionYear,
  withSessionOfYear,
  withActOfMeeting,
  withOwnResolution,
  withSource,
  withAgendaMeant,
  withNextMeant,
  withSubjectAsked,
];

/**
 * A question once it is read, with what the records tell of its words: which body is nearly named, which numbers count what.
 *
 * @example mended(askedOf('What is item 4 of CMP 13 in Bonn?'), world).leftover // []
 */
export const mended = (asked: Asked, world: World): Asked => STEPS.reduce((read, mend) => mend(read, world), asked);
