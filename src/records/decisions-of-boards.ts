import type { Language } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { yearlySession } from './languages/yearly-sessions.ts';
import type { Passage } from './reading.ts';

/** No text says more under its numbers that is quoted. */
const MOST_PARAGRAPHS = 40;

/** More lines without numbers are not what one decision says. */
export const MOST_UNNUMBERED = 3;

/** The numbered paragraphs of a decision. */
export const numbered = (passages: readonly Passage[]): Passage[] =>
  passages.filter(({ paragraph }) => /^\d{1,3}\. /.test(paragraph.text)).slice(0, MOST_PARAGRAPHS);

/** `1994-04-05`. */
const DAY = 10;

/** A line of a page's head or foot is shorter, or begins with a figure. */
const isClause = ({ plain, paragraph: { text } }: Passage): boolean =>
  /^\p{Lu}/u.test(text) && plain.split(' ').length >= FEWEST_WORDS;
const FEWEST_WORDS = 5;

/** "Annual session", on a line of its own or behind the last words of the decision, as lines run together. */
function endsWithSession(passage: Passage | undefined, language: Language): boolean {
  const words = passage?.plain.slice(-LONGEST_SESSION) ?? '';
  return yearlySession(words, language)?.end === words.length;
}
const LONGEST_SESSION = 60;

/**
 * What follows a number that the contents list with its title: the title, paragraphs, and under the last one the session and the
 * day, as executive boards print them: "Annual session", "12 June 2025" (E/ICEF/2025/26).
 */
export function ofBoard(rest: readonly Passage[], { code }: LanguageData): { paragraphs: Passage[]; day?: Passage } {
  const at = rest.findIndex(
    ({ plain, dates: [date] }, i) =>
      date?.when.length === DAY && date.start === 0 && date.end === plain.length && endsWithSession(rest[i - 1], code),
  );
  const before = at < 0 ? rest : rest.slice(0, at);
  const day = rest[at];
  const found = numbered(before);
  const said = found.length > 0 ? found : before.slice(1).filter(isClause).slice(0, MOST_UNNUMBERED);
  return { paragraphs: said, ...(day && { day }) };
}
