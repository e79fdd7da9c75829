import type { Language } from '../../model.ts';
import { detectLanguage } from '../languages/detect.ts';
import { plain } from '../text.ts';
import { GLUED, isHalf } from './glued-languages.ts';

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u];

/** The script of a letter; undefined for digits and signs. */
const scriptOf = (letter: string): RegExp | undefined => SCRIPTS.find((script) => script.test(letter));

const scriptsIn = (text: string): Set<RegExp> => new Set([...text].flatMap((letter) => scriptOf(letter) ?? []));

/** From so many lines of two languages on, and from such a share of its lines, a text is two versions set side by side. */
const FEWEST = 8;
const SHARE = 0.3;

/** Signs that count days and sessions: the number before them belongs to them. */
const COUNTERS = /^[年月日号次届项页]/u;

/** Where the second language begins, whose first letter stands at `at`: its digits and the bracket before them belong to it. */
function beginning(line: string, at: number): number {
  const before = line.slice(0, at);
  const opening = /[(（«“"《]\s*$/u.exec(before)?.index ?? at;
  if (!COUNTERS.test(line.slice(at))) return opening;
  const digits = /[(（]?\d[\d\s–-]*$/u.exec(before);
  // "2012 2012年" where nothing stands between: a year ends the first one.
  const years = /(?:19|20)\d\d(?=\d{4}$)/u.exec(before);
  return years ? years.index + 4 : (digits?.index ?? opening);
}

/** The two halves of a line: what it has up to the first letter of the other script, and the rest. */
function halvesOf(line: string, first: RegExp): [string, string] {
  let at = 0;
  for (const letter of line) {
    const script = scriptOf(letter);
    if (script && script !== first) break;
    at += letter.length;
  }
  if (at >= line.length) return [line, ''];
  const start = beginning(line, at);
  return [line.slice(0, start).trimEnd(), line.slice(start).trimStart()];
}

/**
 * Parts a text that has each line in two languages without a space between them, as where a version is set beside its translation: all
 * lines of the first language, then all of the other, each a paragraph. Undefined for a text of one language. No word is changed.
 *
 * @example partLanguages('Sixth sessionШестая сессия\n'.repeat(8))?.language // 'en'
 */
export function partLanguages(text: string): { text: string; language: Language } | undefined {
  const lines = text.split('\n');
  const glued = lines.filter((line) => line.search(GLUED) >= 0 && isHalf(line));
  const filled = lines.filter((line) => scriptsIn(line).size > 0);
  const pairs = new Set(glued.map((line) => [...scriptsIn(line)].map(({ source }) => source).join()));
  const [first, second, ...others] = scriptsIn(glued[0] ?? '');
  if (
    glued.length < Math.max(FEWEST, filled.length * SHARE) ||
    !first ||
    !second ||
    others.length > 0 ||
    pairs.size > 1
  )
    return undefined;
  const halves = lines.map((line) => halvesOf(line, first));
  const own = halves.flatMap(([one]) => (one.trim() ? [one] : [])).join('\n\n');
  const other = halves.flatMap(([, two]) => (two ? [two] : [])).join('\n\n');
  return { text: `${own}\n\n${other}\n`, language: detectLanguage(plain(own)) };
}
