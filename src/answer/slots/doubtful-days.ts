/** Short for a weekday or a month, but words of their own too: only beside a day or year do they count. */
export const DOUBTFUL = new Set([
  'may',
  'mar',
  'mer',
  'sat',
  'sun',
  'lun',
  'wed',
  'mon',
  'ven',
  'sam',
  'dim',
  'jeu',
  'jan',
  'mars',
  'march',
  'second',
]);

/** After these, "wed" is a day: "wed morning". */
export const DAY_PARTS = new Set(['am', 'pm', 'morning', 'afternoon', 'evening', 'matin', 'apres', 'aprem', 'soir']);
