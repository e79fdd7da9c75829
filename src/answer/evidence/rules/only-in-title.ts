import { findDates } from '../../../records/dates.ts';
import { plain } from '../../../records/text.ts';
import type { Rule } from './rule.ts';

/** The title of a gathering, in quotation marks. */
const TITLE =
  /(?:entitled|titled|intitul[ée]{1,2}s?|titulad[oa]s?|озаглавленн\p{L}+|под названием|المعنون\p{L}*)[\s:]*["“«„](?<title>[^"”»]{10,})["”»]/gu;

/** A gathering that is only named after another. */
export const ONLY_IN_TITLE: readonly Rule[] = [
  {
    // "The World Summit, held in Copenhagen in 1995, and the special session entitled 'World Summit and beyond', held in Geneva" (E/RES/2014/32).
    name: 'gives no day of what has the name that is asked about in its title alone',
    keeps: ({ text, language, dates }, { wanted, asked: { typed } }) => {
      if (wanted !== 'date') return true;
      const told = findDates(text, language).filter(({ when }) => dates().includes(when));
      return [...text.matchAll(TITLE)].every(({ 0: whole, index, groups: { title = '' } = {} }) => {
        const before = plain(text.slice(0, index));
        const name = sharedName(plain(typed), plain(title));
        const rest =
          plain(title)
            .replace(name, ' ')
            .match(/\p{L}{5,}/gu) ?? [];
        const isNamedApart = name.split(' ').length >= FEWEST_WORDS && before.includes(name);
        const isOther = rest.some((word) => !plain(typed).includes(word));
        const isTold = told.length > 0 && told.every(({ start }) => start > index + whole.length);
        return !(isNamedApart && isOther && isTold);
      });
    },
  },
];

/** A shorter name may be any words. */
const FEWEST_WORDS = 3;

/** The longest run of words that a question has with which a title opens. */
function sharedName(typed: string, title: string): string {
  const words = title.split(' ');
  const most = words.findLastIndex((_, at) => typed.includes(words.slice(0, at + 1).join(' ')));
  return words.slice(0, most + 1).join(' ');
}
