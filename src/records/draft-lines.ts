import { BODY_NOUNS } from './languages/body-nouns.ts';
import { DRAFTS } from './languages/draft-titles.ts';
import { LANGUAGES } from './languages/languages.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

const plainly = (line: string): string => plain(squeeze(line).text);

/**
 * Whether a line ends the list of those who propose a draft, so that the next one is its title. The list may fill several lines.
 *
 * @example endsSponsors('South Africa:* draft resolution') // true
 */
export function endsSponsors(line: string): boolean {
  const words = plainly(line);
  return Object.values(DRAFTS).some((drafts) => drafts.some(([expression]) => expression.test(words)));
}

/**
 * Whether a line is the name of the body with which a resolution begins, a comma behind it.
 *
 * @example opensResolution('The General Assembly,') // true
 */
export function opensResolution(line: string): boolean {
  const name = OPENING.exec(plainly(line))?.[1];
  return (
    name !== undefined &&
    /^(?:\p{Lu}|\p{Lo})/u.test(line.trim()) &&
    LANGUAGES.some(({ code }) => BODY_NOUNS[code].noun.test(name) && name.length <= LONGEST_NAME)
  );
}

/** "The General Assembly,", "L'Assemblée générale,", "إن الجمعية العامة،", "大会，". */
const OPENING = /^(?:the |l'|la |le |el |ان )?(\p{L}[\p{L} -]+)[,،，]$/u;

const LONGEST_NAME = 40;
