import { LANGUAGES } from '../languages/languages.ts';
import { plain } from '../text.ts';

const WORDS = new Set(LANGUAGES.flatMap(({ decisions: { words } }) => Object.keys(words)));

/** "Decision 1/4Technical assistance activities". */
const LINE = /^(?<label>\s*(?<word>\p{L}+) (?<session>\d{1,3})\/(?<number>\d{1,3}))(?<title> ?[\p{Lu}\p{Lo}].*)$/u;

type Line = { label: string; title: string; session: string; number: number };

function readLine(line: string): Line | undefined {
  const { label, word, session, number, title } = LINE.exec(line)?.groups ?? {};
  if (label === undefined || session === undefined || title === undefined || !WORDS.has(plain(word ?? '')))
    return undefined;
  return { label, title: title.trim(), session, number: Number(number) };
}

/**
 * Parts a list of decisions, a line each, whose titles stand right behind their numbers, as a page of a site lost the space between
 * (decisions of the first session of CTOC/COP): each becomes a paragraph. Undefined where there is none. Only white space changes.
 *
 * @example partGluedDecisions('Decision 1/1Rules\nDecision 1/2Programme\n') // '\nDecision 1/1 Rules\n\nDecision 1/2 Programme\n\n'
 */
export function partGluedDecisions(text: string): string | undefined {
  const lines = text.split('\n');
  const read = lines.map(readLine);
  const goesOn = (one: Line | undefined, next: Line | undefined) =>
    one !== undefined && one.session === next?.session && one.number + 1 === next.number;
  const parted = lines.map((line, at) => {
    const own = read[at];
    const isInList = goesOn(own, read[at + 1]) || goesOn(read[at - 1], own);
    return own && isInList ? `\n${own.label} ${own.title}\n` : line;
  });
  const isGlued = read.some(
    (one, at) => one && parted[at] !== lines[at] && lines[at]?.startsWith(`${one.label}${one.title}`),
  );
  return isGlued ? parted.join('\n') : undefined;
}
