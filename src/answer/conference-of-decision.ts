/** The letters of a Conference of the climate conventions beside the word for a decision: "by which CMP decision". */
const BESIDE =
  /(?<!\p{L})(COP|CP|CMP|CMA)(?:['’]s)?[ -](?:decision|décision|decisión)|(?:decision|décision|decisión|решени\p{L}{1,3})s? (?:(?:of|de|del|du) (?:(?:the|la|l[ae]) )?)?(COP|CP|CMP|CMA)(?!\p{L})/iu;

/** `1/CMP.14`: the letters behind the number. */
const LETTERED = /\/(CP|CMP|CMA)\.\d/u;

/**
 * Whether a decision may be the one that a question asks for, where it says of which Conference it is: a decision of another one
 * is none.
 *
 * @example isOfConference('decision 13/CMA.1', 'by which CMP decision does the Fund serve the Agreement?') // false
 */
export function isOfConference(id: string, typed: string): boolean {
  const [, before, after] = BESIDE.exec(typed) ?? [];
  const own = LETTERED.exec(id)?.[1];
  const asked = (before ?? after)?.toUpperCase().replace('COP', 'CP');
  return own === undefined || asked === undefined || own === asked;
}
