import type { Token } from '../tokens.ts';
import type { TimeMention } from './times.ts';

const GROUP = /\b(?:wg|gt|groupe(?: de travail)?|(?:working )?group)[ .]?(\d{1,2})\b(?![/e])/i;

/** The number of a group that a question names: `5` in "WG.5". The number of a day is none: "did the group, 1 October". */
export function findGroupNumber(text: string, tokens: Token[], times: TimeMention[]): string | undefined {
  const found = GROUP.exec(text);
  const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
  return times.some(({ from }) => tokens[from]?.end === end) ? undefined : found?.[1];
}
