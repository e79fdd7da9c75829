import { plain } from '../../records/text.ts';
import type { Token } from '../reading/tokens.ts';
import type { TimeMention } from './times.ts';

const GROUP = /\b(?:wg|gt|groupe(?: de travail)?|(?:working )?group)[ .]?(\d{1,2})\b(?![/e])/i;

/** "Working Group I": a committee of the whole has so many, and none of them is a body by itself. */
const ROMAN =
  /(?<!\p{L})(?:[Ww][Gg]|[Gg][Tt]|[Gg]roupe [Dd]e [Tt]ravail|[Ww]orking [Gg]roup|[Gg]rupo de [Tt]rabajo|[Рр]абоч\p{L}+ групп\p{L}+|工作组) ?([IVX]{1,4})(?!\p{L})(?![/.(])/u;

/** "The third working group", and not its third meeting. */
const PLACED =
  /\b(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) working group\b(?!'?s? (?:meeting|session))|\b(?:premier|deuxieme|troisieme|quatrieme|cinquieme) groupe de travail\b/;

/** The group that a question names by a Roman number or by its place among others, as it was typed. */
export const placedGroup = (text: string): string | undefined => ROMAN.exec(text)?.[0] ?? PLACED.exec(plain(text))?.[0];

/** The number of a group that a question names: `5` in "WG.5". The number of a day is none: "did the group, 1 October". */
export function findGroupNumber(text: string, tokens: Token[], times: TimeMention[]): string | undefined {
  const found = GROUP.exec(text);
  const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
  return times.some(({ from }) => tokens[from]?.end === end) ? undefined : found?.[1];
}
