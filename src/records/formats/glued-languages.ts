import { beginning } from './converted.ts';

const SCRIPTS =
  /(?<latin>\p{Script=Latin})|(?<cyrillic>\p{Script=Cyrillic})|(?<arabic>\p{Script=Arabic})|(?<han>\p{Script=Han})/u;

/** Where the letters of one script follow on those of another, inside one word: `sessionШестая`. */
export const GLUED =
  /\p{Script=Latin}{3}(?=\p{Script=Cyrillic}{3}|\p{Script=Arabic}{3}|\p{Script=Han}{2})|\p{Script=Cyrillic}{3}(?=\p{Script=Latin}{3})|\p{Script=Arabic}{3}(?=\p{Script=Latin}{3})|\p{Script=Han}{2}(?=\p{Script=Latin}{12})/gu;

/** Chinese sets names of other scripts without a space; only a line that is half of either is two languages. */
export function isHalf(line: string): boolean {
  const counts: Record<string, number> = {};
  for (const letter of line) {
    const groups = SCRIPTS.exec(letter)?.groups ?? {};
    for (const [script, found] of Object.entries(groups)) if (found) counts[script] = (counts[script] ?? 0) + 1;
  }
  // A Chinese sign says as much as three letters.
  const weights = Object.entries(counts).map(([script, count]) => (script === 'han' ? count * 3 : count));
  const [first = 0, second = 0] = weights.sort((a, b) => b - a);
  return second > first / 3;
}

/**
 * Says where two languages were glued in one line, as in files that set a text beside its translation: such a line is
 * read as one language, so a person has to part them first. Nothing is changed.
 *
 * @example gluedLanguages('Sixth sessionШестая сессия')[0] // 'two languages stand in one line, …'
 */
export function gluedLanguages(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.search(GLUED) >= 0 && isHalf(line));
  if (lines.length === 0) return [];
  const where = `at "${beginning(lines[0] ?? '')}"${lines.length > 1 ? ` and in ${lines.length - 1} more lines` : ''}`;
  return [`two languages stand in one line, ${where}; part them into a file for each and ingest these`];
}
