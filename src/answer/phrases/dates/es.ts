import { type DatePhrases, dayFirst } from './date-phrases.ts';

const ordinals = [
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
  'sexta',
  'séptima',
  'octava',
  'novena',
  'décima',
  'undécima',
  'duodécima',
];
const numbers = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

const MASCULINE: Record<string, string> = { una: 'un', ninguna: 'ningún', primera: 'primer', tercera: 'tercer' };

/**
 * An ordinal or a count as it stands before a masculine word.
 *
 * @example masculine('tercera') //=> 'tercer'
 * @example masculine('13ª') //=> '13er'
 */
export const masculine = (feminine: string): string =>
  MASCULINE[feminine] ??
  feminine
    .replace(/(?<=[^1]1|3)ª$/, 'er')
    .replace(/ª$/, 'º')
    .replace(/(?<=[dmntv])a$/, 'o');

/**
 * A session by its ordinal in the gender of its word.
 *
 * @example ranked('novena', 'período de sesiones') //=> 'noveno período de sesiones'
 */
export const ranked = (ordinal: string, noun: string): string =>
  `${noun.startsWith('período') ? masculine(ordinal) : ordinal} ${noun}`;

/** Spanish: "del 3 al 5 de octubre de 2007", "15.30 horas", "la séptima". */
export const es: DatePhrases = {
  ...dayFirst({
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    of: ' de ',
    and: 'y',
    span: (start, end) => `del ${start} al ${end}`,
    on: {
      day: (text) => `el ${text}`,
      two: (text) => `los días ${text}`,
      span: (text) => text,
      period: (text) => `en ${text}`,
    },
  }),
  hour: (hours, minutes) => `${hours}.${String(minutes).padStart(2, '0')} horas`,
  cityTime: (city) => `hora de ${city}`,
  ordinal: (value) => ordinals[value - 1] ?? `${value}ª`,
  number: (value) => numbers[value] ?? String(value),
  list(parts) {
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) return last;
    return `${parts.slice(0, -1).join(', ')} ${/^h?i(?![aeo])/i.test(last) ? 'e' : 'y'} ${last}`;
  },
};
