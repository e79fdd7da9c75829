/** "W. Reed", "V.G. Reed": a name with initials. */
export const INITIALED = String.raw`\p{Lu}\.[ -]?(?:\p{Lu}\.[ -]?)*\p{Lu}[\p{L}’'-]*\p{Ll}`;

/** How offices begin behind such a name, in small letters. */
export const OFFICE_BEGINS =
  'chair|co-?chair|pr[eé]sid|vice|deputy|secr[eé]ta|rapporteur|relator|director|direct(?:eur|rice)|member|membre|miembro';

const OPENS = new RegExp(`^${INITIALED}(?:,| \\(| )\\s?(?:${OFFICE_BEGINS})`, 'u');

/**
 * Whether a line begins with a name whose initial could be the letter of a list: "T. Reed Secretary" in a decision of the CIPM that
 * elects officers.
 *
 * @example opensWithName('T. Reed secretary of the Council') // true
 */
export const opensWithName = (text: string): boolean => OPENS.test(text);
