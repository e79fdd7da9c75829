import { BODY_NOUNS } from './languages/body-nouns.ts';
import { DRAFTS } from './languages/draft-titles.ts';
import { ITEM_LABELS } from './languages/item-labels.ts';
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
export const opensResolution = (line: string): boolean => isName(line, LONGEST_NAME);

/**
 * The same of a long name, from which the clause below it goes on: "Having met in Sendai" is said of the Conference.
 *
 * @example opensLongResolution('The Third United Nations World Conference on Disaster Risk Reduction,') // true
 */
export const opensLongResolution = (line: string): boolean =>
  !opensResolution(line) && ARTICLE.test(plainly(line)) && isName(line, LONGEST_OF_ARTICLE);

function isName(line: string, longest: number): boolean {
  const name = OPENING.exec(plainly(line))?.[1];
  return (
    name !== undefined &&
    /^(?:\p{Lu}|\p{Lo})/u.test(line.trim()) &&
    name.length <= longest &&
    LANGUAGES.some(({ code }) => BODY_NOUNS[code].noun.test(name))
  );
}

/** "The General Assembly,", "L'Assemblée générale,", "إن الجمعية العامة،", "大会，". */
const OPENING = /^(?:the |l'|la |le |el |ان )?(\p{L}[\p{L} -]+)[,،，]$/u;

const LONGEST_NAME = 40;

/** "The Third United Nations World Conference on Disaster Risk Reduction," (A/CONF.224/L.4). */
const LONGEST_OF_ARTICLE = 100;
const ARTICLE = /^(?:the |l'|la |le |el |ان |(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)\p{L}+ )/u;

/**
 * Whether a line begins with those who propose a draft: it names them all, and stands under the item of the draft and its title, which
 * lists nobody.
 *
 * @example opensSponsors('South Africa:** draft resolution', 'Adoption of the report', 'Item 13 of the provisional agenda*') // true
 */
export const opensSponsors = (line: string, title: string, item: string): boolean =>
  endsSponsors(line) && !GOES_ON.test(plainly(title)) && ITEM.test(plainly(item));

/** An item of an agenda by its number alone, in any language. */
const ITEM = new RegExp(
  `^(?:${Object.values(ITEM_LABELS)
    .map(({ label, agenda }) => `${label}\\d{1,3}(?: ?\\(?\\p{L}\\))?(?:${agenda})?`)
    .join('|')})[* ]*$`,
  'u',
);

/** A list of countries, or a name that goes on. */
const GOES_ON = /[,،、，]|(?<!\p{L})(?:and|of|et|de|y|и|و)$/u;
