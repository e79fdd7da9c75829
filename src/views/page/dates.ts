export { wordedDate, wordedHours } from '../dates.ts';
