import type { AnswerLanguage, OpeningClaim } from '../model.ts';
import { within } from '../records/when.ts';
import { claimsOf } from './agendas.ts';
import type { Knowledge } from './knowledge.ts';
import { type Cited, findSession, type Session } from './sessions.ts';

/**
 * When a session begins, as its documents say it, those in the language first: also of one of which no agenda is held.
 *
 * @example openingOf(knowledge, seventhMeeting, 'fr')?.value.at // '2015-06-03T15:00'
 */
export function openingOf(
  { records, sessions }: Pick<Knowledge, 'records' | 'sessions'>,
  session: Session,
  language: AnswerLanguage,
): Cited<OpeningClaim> | undefined {
  const { dates } = session;
  if (!dates) return undefined;
  const found = records
    .filter(({ document }) => findSession(sessions, document.session) === session)
    .flatMap((record) => claimsOf<'opening', OpeningClaim>(record, 'opening'))
    .filter(({ value }) => within(value.at.slice(0, 10), dates));
  return found.find(({ record }) => record.document.language === language) ?? found[0];
}
