import { asksSeveral } from '../asked/wanted.ts';
import { daysIn } from '../days/dates.ts';
import { holds, termsIn } from '../fit.ts';
import type { Rule } from './rule.ts';

/** Of which clause of a sentence a date is. */
export const CLAUSES: readonly Rule[] = [
  {
    // "Noting the plan of Chile of 4 May; also noting that of Peru of 6 June": the day of Chile's is not that of Peru's.
    name: 'has the date in the clause that says what is asked',
    keeps: ({ text, language, fit, dates, candidate: { record, entries } }, { wanted, asked }) => {
      const clauses = text.split(/(?<=[;；])/u);
      if (wanted !== 'date' || clauses.length < 2 || entries.length > 0 || asksSeveral(asked)) return true;
      const telling = fit.held.filter(({ weight }) => weight > 1);
      const dated = clauses
        .map((clause) => ({
          whens: daysIn(clause, language, record).map(({ when }) => when),
          said: telling.filter((word) => holds(word, termsIn(clause, language.code), language.code)),
        }))
        .filter(({ whens }) => whens.length > 0);
      const most = Math.max(0, ...dated.map(({ said }) => said.length));
      const isTold = (whens: readonly string[]) => dates().some((when) => whens.includes(when));
      return dated.every(({ whens, said }) => !isTold(whens) || said.length === most);
    },
  },
];
