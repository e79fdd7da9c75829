import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';

/** Words for an office, of which there can be several in one body. */
const OFFICE = /^(?:vice|president|chair|rapporteur|deput|secretar)/u;

/**
 * "Who was elected second Vice-President of the Committee in 2013?": the number is of the office, and of no second session. What is
 * told must give it for itself.
 *
 * @example withOfficeNumber(asked('Who is the second Vice-President?')).officeNumbers // [2]
 */
export function withOfficeNumber(asked: Asked): Asked {
  const { ordinals, tokens } = asked;
  const isOfOffice = ({ to }: Asked['ordinals'][number]) => OFFICE.test(plain(tokens[to]?.word ?? ''));
  const officeNumbers = ordinals.filter(isOfOffice).map(({ value }) => value);
  return officeNumbers.length === 0
    ? asked
    : { ...asked, officeNumbers, ordinals: ordinals.filter((ordinal) => !isOfOffice(ordinal)) };
}
