import type { AnswerLanguage, When } from '../../model.ts';
import { firstDay, hasDays, lastDay, lengthInDays } from '../../records/when.ts';

type Style = { weekday?: boolean };

// Names as data: the first formatter of a process takes longer than a whole answer.
const MONTHS: Record<AnswerLanguage, string[]> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
/** Sunday first, as `getUTCDay` counts. */
const WEEKDAYS: Record<AnswerLanguage, string[]> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

function dayNumber(language: AnswerLanguage, day: string, weekday: boolean): string {
  const number = Number(day.slice(8));
  const figure = language === 'fr' && number === 1 ? '1er' : String(number);
  return weekday ? `${WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${figure}` : figure;
}

const monthName = (language: AnswerLanguage, day: string): string =>
  MONTHS[language][Number(day.slice(5, 7)) - 1] ?? '';

/** "3 octobre 2007", with its weekday "mercredi 3 octobre 2007". */
export function dayText(language: AnswerLanguage, day: string, { weekday = false }: Style = {}): string {
  return `${dayNumber(language, day, weekday)} ${monthName(language, day)} ${day.slice(0, 4)}`;
}

/** Two days as they are written with what they share said once: "28", "30 octobre 2013". */
function ends(language: AnswerLanguage, when: When, weekday: boolean): [string, string] {
  const [start, end] = [firstDay(when), lastDay(when)];
  const month = start.slice(0, 7) === end.slice(0, 7) ? '' : ` ${monthName(language, start)}`;
  const year = start.slice(0, 4) === end.slice(0, 4) ? '' : ` ${start.slice(0, 4)}`;
  return [`${dayNumber(language, start, weekday)}${month}${year}`, dayText(language, end, { weekday })];
}

/**
 * A date without a preposition: `bareWhen('fr', '2006-10-16/2006-10-17')` is "16 et 17 octobre 2006",
 * `bareWhen('en', '2007-10-03/2007-10-05')` is "3 to 5 October 2007".
 */
export function bareWhen(language: AnswerLanguage, when: When, { weekday = false }: Style = {}): string {
  if (!hasDays(when)) return when.length === 4 ? when : `${monthName(language, `${when}-01`)} ${when.slice(0, 4)}`;
  if (firstDay(when) === lastDay(when)) return dayText(language, firstDay(when), { weekday });
  const [start, end] = ends(language, when, weekday);
  if (lengthInDays(when) === 2) return `${start} ${language === 'fr' ? 'et' : 'and'} ${end}`;
  return language === 'fr' ? `du ${start} au ${end}` : `${start} to ${end}`;
}

/**
 * A date as it stands in a sentence: "du 3 au 5 octobre 2007", "les 16 et 17 octobre 2006", "le 3 octobre 2007", "en
 * 2008"; "from 3 to 5 October 2007", "on 16 and 17 October 2006", "in 2008".
 */
export function onWhen(language: AnswerLanguage, when: When, { weekday = false }: Style = {}): string {
  const bare = bareWhen(language, when, { weekday });
  if (!hasDays(when)) return language === 'fr' ? `en ${bare}` : `in ${bare}`;
  const days = lengthInDays(when);
  if (language === 'fr') return days === 1 ? `le ${bare}` : days === 2 ? `les ${bare}` : bare;
  return days <= 2 ? `on ${bare}` : `from ${bare}`;
}

/** Name of a month, 1–12: "octobre". */
export const monthText = (language: AnswerLanguage, month: number): string =>
  monthName(language, `2000-${String(month).padStart(2, '0')}-01`);

/** An hour of the clock: "10 heures", "15 h 30"; "10 a.m.", "3.30 p.m.". */
export function hourText(language: AnswerLanguage, hour: string): string {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  if (language === 'fr') return minutes === 0 ? `${hours} heures` : `${hours} h ${String(minutes).padStart(2, '0')}`;
  const figure = `${hours % 12 || 12}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}`;
  return `${figure} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

/**
 * By whose clock an hour is told, from the name of a city, or `UTC`.
 *
 * @example cityTime('fr', 'Vienne') // 'heure de Vienne'
 * @example cityTime('fr', 'Addis-Abeba') // 'heure d’Addis-Abeba'
 * @example cityTime('en', 'UTC') // 'UTC'
 */
export function cityTime(language: AnswerLanguage, city: string): string {
  if (city === 'UTC') return city;
  if (language === 'en') return `${city} time`;
  return `heure ${/^[aeiouœ]/i.test(city.normalize('NFD')) ? 'd’' : 'de '}${city}`;
}

/** Ordinal in figures: "7e", "1re"; "7th". */
export function ordinalFigure(language: AnswerLanguage, value: number): string {
  if (language === 'fr') return value === 1 ? '1re' : `${value}e`;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}

const WORDS: Record<AnswerLanguage, string[]> = {
  fr: [
    'première',
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
    'onzième',
    'douzième',
  ],
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
};

/** Ordinal in words up to twelve, feminine in French (la septième réunion), then in figures. */
export const ordinalWord = (language: AnswerLanguage, value: number): string =>
  WORDS[language][value - 1] ?? ordinalFigure(language, value);

const NUMBERS: Record<AnswerLanguage, string[]> = {
  fr: ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A number in words up to twelve, feminine in French. */
export const numberWord = (language: AnswerLanguage, value: number): string =>
  NUMBERS[language][value] ?? String(value);

/** Things in a row: "a, b et c"; "a, b and c". */
export function listText(language: AnswerLanguage, parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${parts.at(-1)}`;
}
