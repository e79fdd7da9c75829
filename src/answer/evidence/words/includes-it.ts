import { plain } from '../../../records/text.ts';

/** How a clause begins that says what a gathering includes, in plain letters. */
const INCLUDES =
  /^(?:which|qui|que|котор\p{L}+|التي|الذي) (?:will |would |shall |is to |va |будет )?(?:includ|compris|compren|inclu|incorpor|включа|تشمل|ستشمل|يشمل|سيشمل)/u;

/**
 * Whether a clause behind the place and the days of a gathering says what that includes: so much is held there.
 *
 * @example includesIt('which will include COP 25, CMP 15 and CMA 2') // true
 */
export const includesIt = (clause: string): boolean => INCLUDES.test(plain(clause));

const CONFERENCE = /\bconferen\p{L}+|конференц|موتمر|大会/u;

/**
 * Whether a text says what a Conference includes, behind its days: a session of Parties that is part of it has its days. A
 * workshop within a session has not.
 *
 * @example isOfConference('the Climate Change Conference in Santiago from 2 to 13 December 2019', 'which will include COP 25') // true
 */
export const isOfConference = (before: string, clause: string): boolean =>
  includesIt(clause) && CONFERENCE.test(plain(before));
