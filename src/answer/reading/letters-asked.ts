/** Letters that stand for a name: `KJWA`, `PaMs`, `ЮНОДК`. */
const LETTERS = String.raw`(?<letters>\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{Lu}\p{Ll}+-]{0,9})`;
/** Signs round letters that are asked about. */
const OPEN = String.raw`(?:[«"“‘'„]\s?)?`;
const CLOSE = String.raw`(?:\s?[»"”’'“])?`;

const framed = (before: string, after: string): RegExp =>
  new RegExp(String.raw`^[\s¿]*${before}${OPEN}${LETTERS}${CLOSE}${after}\s*[?？؟!.。]*\s*$`, 'iu');

/** How questions ask what letters stand for, and name nothing but them. */
const ASKED: readonly RegExp[] = [
  framed(
    `what(?:['’]s| is| are| was| do| does) (?:the )?(?:(?:abbreviation|acronym|letters?|meaning of) (?:the )?)?`,
    `(?: (?:stands? for|means?|short for|an abbreviation (?:of|for)|refer to))?`,
  ),
  framed(
    `(?:qu['’]est-ce que?(?: c['’]est que?)?|c['’]est quoi|que (?:signifie(?:nt)?|veu(?:t|lent) dire|désigne)|quelle est la signification (?:de|du)) (?:(?:le|la|les|l['’]|un|une) ?)?(?:(?:sigle|acronyme|abréviation) )?`,
    '',
  ),
  framed(
    `(?:qu[eé] (?:significa|es|son|quiere decir)|cu[aá]l es el significado de) (?:(?:el|la|los|las) )?(?:(?:sigla|acr[oó]nimo|abreviatura) )?`,
    '',
  ),
  framed(
    `(?:что (?:означает|значит|такое|обозначает)|как расшифровывается) (?:(?:сокращение|аббревиатура|акроним) )?`,
    '',
  ),
  framed(
    `(?:ماذا (?:ي|ت)عني|(?:ما|ماذا) (?:هو|هي)|ما معنى|إلام يرمز|ما المقصود ب) ?(?:(?:مختصر|المختصر|اختصار) )?`,
    '',
  ),
  framed('', String.raw`\s?(?:是什么(?:意思)?|代表什么|指的?是?什么|的(?:全称|含义|意思)是什么|是什么的缩写)`),
];

/**
 * The letters of which a question asks no more than what they stand for.
 *
 * @example lettersAsked('What does KJWA stand for?') // 'KJWA'
 */
export function lettersAsked(typed: string): string | undefined {
  // "WHAT IS THE AGENDA?": all is in capitals.
  if (!/\p{Ll}/u.test(typed) && (typed.match(/\p{Lu}{2,}/gu) ?? []).length > 1) return undefined;
  const letters = ASKED.map((form) => form.exec(typed)?.groups?.letters).find(Boolean);
  return letters !== undefined && FORM.test(letters) ? letters : undefined;
}

/** As letters are typed; the frames are read in whatever case. */
const FORM = new RegExp(`^${LETTERS}$`, 'u');
