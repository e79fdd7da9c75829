import { answer } from '../answer/answer.ts';
import { todayOf } from './converse.ts';
import type { Reader } from './reader.ts';
import type { Services } from './services.ts';

const TODAY = { en: 'today', fr: "aujourd'hui" };
const AGENDA = { en: 'agenda', fr: 'ordre du jour' };

/**
 * The question behind `/agenda`, `/agenda demain`, `/agenda next`, `/agenda WG.2`. The organization of work is asked for
 * first, a word that French and English share; where it is not known, the agenda in the language of the words.
 */
export function agendaQuestion(services: Services, typed: string, { person, level }: Reader): string {
  const text = typed || TODAY[person.words];
  const programme = `programme ${text}`;
  const { status, language } = answer(services.world(level), programme, {
    today: todayOf(services, person),
    fallback: person.words,
  }).answer;
  return status === 'answered' || typed === '' ? programme : `${AGENDA[language]} ${text}`;
}
