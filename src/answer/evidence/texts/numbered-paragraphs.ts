import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** From how many characters on, or with which sign at its end, what follows a number is a paragraph, and no title or item. */
const LONG = 120;
const ENDS = /[.;:,。；：，؛،…][”"»’')\]]*\d{0,2}$/u;

/**
 * The place of the paragraph that has a number in a document. A text that leaves parts out may have lost their order with them: there
 * the number that is printed counts as well, where one paragraph alone has it.
 *
 * @example paragraphNumbered(E/2015/L.9, '6') // 5, the place of "6. Encourages the President of the Council …", printed behind 8
 */
export function paragraphNumbered({ paragraphs, gaps }: DocumentRecord, number: string): number | undefined {
  const keyed = paragraphs.findIndex(({ key, part }) => key === number && part !== 'head');
  if (!gaps?.size) return keyed < 0 ? undefined : keyed;
  const printed = paragraphs.flatMap((paragraph, at) => (isPrinted(paragraph, number) ? [at] : []));
  const [only, ...others] = new Set(keyed < 0 ? printed : [keyed, ...printed]);
  return others.length === 0 ? only : undefined;
}

const isPrinted = ({ text, part, heading }: Paragraph, number: string): boolean =>
  !heading &&
  ['head', 'body'].includes(part) &&
  new RegExp(`^${number} ?(?:[.．]|[–—-](?= ?\\p{Script=Arabic}))(?!\\d)`, 'u').test(plain(text)) &&
  (text.length > LONG || ENDS.test(text.trim()));
