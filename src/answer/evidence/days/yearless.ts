import type { When } from '../../../model.ts';

/** Days of which no year is known are read as days of this one: it has a 29 February, and no record is of it. */
export const NO_YEAR = '9996';

/**
 * Whether a day is one of which no year is known. Such a day is quoted, and never told as a date.
 *
 * @example isYearless('9996-04-27') // true
 */
export const isYearless = (when: When): boolean => when.startsWith(NO_YEAR);
