import type { AnswerLanguage, When } from '../../model.ts';
import { ar } from './dates/ar.ts';
import type { DatePhrases, DateStyle } from './dates/date-phrases.ts';
import { en } from './dates/en.ts';
import { es } from './dates/es.ts';
import { fr } from './dates/fr.ts';
import { ru } from './dates/ru.ts';
import { zh } from './dates/zh.ts';

const phrases: Record<AnswerLanguage, DatePhrases> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** "3 octobre 2007", with its weekday "mercredi 3 octobre 2007". */
export const dayText = (language: AnswerLanguage, day: string, { weekday = false }: DateStyle = {}): string =>
  phrases[language].day(day, weekday);

/**
 * A date without a preposition: `bareWhen('fr', '2006-10-16/2006-10-17')` is "16 et 17 octobre 2006",
 * `bareWhen('en', '2007-10-03/2007-10-05')` is "3 to 5 October 2007".
 */
export const bareWhen = (language: AnswerLanguage, when: When, { weekday = false }: DateStyle = {}): string =>
  phrases[language].bare(when, weekday);

/**
 * A date as it stands in a sentence: "du 3 au 5 octobre 2007", "les 16 et 17 octobre 2006", "le 3 octobre 2007", "en
 * 2008"; "from 3 to 5 October 2007", "on 16 and 17 October 2006", "in 2008".
 */
export const onWhen = (language: AnswerLanguage, when: When, { weekday = false }: DateStyle = {}): string =>
  phrases[language].on(when, weekday);

/** Name of a month, 1–12: "octobre". */
export const monthText = (language: AnswerLanguage, month: number): string => phrases[language].month(month);

/** An hour of the clock: "10 heures", "15 h 30"; "10 a.m.", "3.30 p.m.". */
export function hourText(language: AnswerLanguage, hour: string): string {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return phrases[language].hour(hours, minutes);
}

/**
 * By whose clock an hour is told, from the name of a city, or `UTC`.
 *
 * @example cityTime('fr', 'Vienne') // 'heure de Vienne'
 * @example cityTime('fr', 'Addis-Abeba') // 'heure d’Addis-Abeba'
 * @example cityTime('en', 'UTC') // 'UTC'
 */
export const cityTime = (language: AnswerLanguage, city: string): string =>
  city === 'UTC' ? city : phrases[language].cityTime(city);

/** Ordinal in words up to twelve, feminine in French (la septième réunion), then in figures. */
export const ordinalWord = (language: AnswerLanguage, value: number): string => phrases[language].ordinal(value);

/** A number in words up to twelve, feminine in French. */
export const numberWord = (language: AnswerLanguage, value: number): string => phrases[language].number(value);

/** Things in a row: "a, b et c"; "a, b and c". */
export const listText = (language: AnswerLanguage, parts: string[]): string => phrases[language].list(parts);
