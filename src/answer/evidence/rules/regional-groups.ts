import { asksRegionalGroup } from '../lands/regional-groups.ts';
import { officesIn } from '../persons/roles.ts';
import type { Rule } from './rule.ts';

/** "COP 31", "SBI31". */
const LETTERED = /(?<![\p{L}/])(\p{Lu}{2,7})[ -]?(\d{1,3})(?![\d/])/gu;

const lettered = (text: string): string[] =>
  [...text.matchAll(LETTERED)].map(([, letters, number]) => `${letters}${number}`);

/** From which regional group the holder of an office comes. */
export const REGIONAL_GROUPS: readonly Rule[] = [
  {
    // "The SBI noted that the President of COP 31 would come from the Western European and other States": of SBI 31 it says nothing.
    name: 'names the session by its letters and number, where a regional group is asked for',
    keeps: ({ text }, { asked: { typed } }) => {
      const said = lettered(text);
      return !asksRegionalGroup(typed) || lettered(typed).every((one) => said.includes(one));
    },
  },
  {
    // That the President of COP 31 would come from them says not who hosts it, nor where its Vice-President comes from (FCCC/SBI/2023/10).
    name: 'says of the office what is asked, where a regional group is asked for',
    keeps: ({ text, fit: { above } }, { asked: { typed } }) => {
      const offices = officesIn(text);
      return (
        !asksRegionalGroup(typed) ||
        (!above.some(({ weight, isVerb }) => isVerb && weight > 1) &&
          officesIn(typed).every((office) => offices.includes(office)))
      );
    },
  },
];
