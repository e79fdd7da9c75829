import { type DatePhrases, dayFirst } from './date-phrases.ts';

const ordinals = [
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
];
const numbers = [
  'aucune',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

/** French: "du 3 au 5 octobre 2007", "15 h 30", "la septième". */
export const fr: DatePhrases = {
  ...dayFirst({
    months: [
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
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    firstDay: '1er',
    and: 'et',
    span: (start, end) => `du ${start} au ${end}`,
    on: {
      day: (text) => `le ${text}`,
      two: (text) => `les ${text}`,
      span: (text) => text,
      period: (text) => `en ${text}`,
    },
  }),
  hour: (hours, minutes) => (minutes === 0 ? `${hours} heures` : `${hours} h ${String(minutes).padStart(2, '0')}`),
  cityTime: (city) => `heure ${/^[aeiouœ]/i.test(city.normalize('NFD')) ? 'd’' : 'de '}${city}`,
  ordinal: (value) => ordinals[value - 1] ?? `${value}e`,
  number: (value) => numbers[value] ?? String(value),
};
