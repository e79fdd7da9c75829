import { answer } from '../answer/answer.ts';
import type { AnswerLanguage } from '../model.ts';
import { todayOf } from './converse.ts';
import type { Reader } from './reader.ts';
import type { Services } from './services.ts';

const TODAY: Record<AnswerLanguage, string> = {
  ar: 'اليوم',
  en: 'today',
  es: 'hoy',
  fr: "aujourd'hui",
  ru: 'сегодня',
  zh: '今天',
};
const AGENDA: Record<AnswerLanguage, string> = {
  ar: 'جدول الأعمال',
  en: 'agenda',
  es: 'orden del día',
  fr: 'ordre du jour',
  ru: 'повестка дня',
  zh: '议程',
};

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
