import { CLAUSES } from '../../src/answer/evidence/rules/clauses.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const word = (text: string) => soughtWord(text, 'en');
const fit = { held: [word('diver'), word('plan')] };
const TWO = 'Noting the plan of the divers of 4 May 2011; also noting the plan of the cooks of 9 June 2012,';

keeps(CLAUSES, 'has the date in the clause that says what is asked', [
  [TWO, true, { wanted: 'date' }, { fit, dates: ['2011-05-04'] }],
  [TWO, false, { wanted: 'date' }, { fit, dates: ['2012-06-09'] }],
  [TWO, true, { wanted: 'words' }, { fit, dates: ['2012-06-09'] }],
  [TWO, true, { wanted: 'date', typed: 'What dates are given for the plan?' }, { fit, dates: ['2012-06-09'] }],
  [TWO.replace(';', ','), true, { wanted: 'date' }, { fit, dates: ['2012-06-09'] }],
  [TWO, true, { wanted: 'date' }, { fit, dates: ['2012-06-09'], entries: ['(a) One;'] }],
]);
