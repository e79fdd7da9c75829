import { LANGUAGES } from './languages/languages.ts';
import { findOrdinals } from './ordinals.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

const LONGEST = 60;

/**
 * Whether a line is all that it says, even where the lines around it have no blank line between: the number of a session,
 * the agenda item, the word over the contents.
 *
 * @example standsAlone('Third session') // true
 */
export function standsAlone(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = plain(squeeze(line).text).replace(/\*+$/, '');
  return LANGUAGES.some((language) => {
    const item = language.masthead.item.exec(text);
    const [session] = findOrdinals(text, { start: 0, end: text.length }, language);
    const isWhole = (start: number, end: number) => start === 0 && end === text.length;
    return (
      language.headings.contents.test(text) ||
      (item !== null && isWhole(item.index, item.index + item[0].length)) ||
      (session !== undefined && isWhole(session.start, session.end))
    );
  });
}
