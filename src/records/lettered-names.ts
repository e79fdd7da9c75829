import type { Body } from '../model.ts';
import type { Mention } from './bodies.ts';
import type { LanguageData } from './languages/language.ts';
import { findNumbered } from './ordinals.ts';
import { plain } from './text.ts';

/** Between the number of a session and the letters of the body. */
const LETTERS =
  /^ (?:of (?:the )?|OF (?:THE )?|du |DU |de (?:la |los |las |l['’])?|DE (?:LA |L['’])?|del |DEL )?(?<letters>\p{Lu}{3,8})(?!\p{L}| (?:Bureau|BUREAU))/u;

/** "57th CIML Meeting": the letters between the number and the word for a session, as English has it. */
const BETWEEN = /^\d{1,3}(?:st|nd|rd|th) (?<letters>\p{Lu}{3,8}) (?:Meeting|MEETING|Session|SESSION)(?!\p{L})/u;

/**
 * The body whose letters stand right behind the number of one of its meetings, at the beginning of a line of the head: "109e
 * réunion du CIPM". Letters alone could stand for anything elsewhere in a document.
 *
 * @example letteredName('109e réunion du CIPM (en-ligne)', bodies, fr)?.body // 'cipm'
 */
export function letteredName(
  line: string,
  bodies: readonly Body[],
  language: LanguageData,
  isNamed?: (body: Body) => boolean,
): Mention | undefined {
  const between = BETWEEN.exec(line)?.groups?.letters;
  const named = between ? bodyOfLetters(between, bodies, isNamed) : undefined;
  if (between && named) {
    const start = line.indexOf(between);
    return { body: named.id, official: true, generic: false, start, end: start + between.length };
  }
  const words = plain(line);
  const [phrase] = findNumbered(words, { start: 0, end: words.length }, language);
  const found = phrase?.start === 0 ? LETTERS.exec(line.slice(phrase.end)) : null;
  const letters = found?.groups?.letters;
  if (!phrase || !found || !letters) return undefined;
  const body = bodyOfLetters(letters, bodies, isNamed);
  if (!body) return undefined;
  const end = phrase.end + found[0].length;
  return { body: body.id, official: true, generic: false, start: end - letters.length, end };
}

/**
 * The one body that is known by some letters; of several that are (CGPM is the Conference of weights and measures, and in French a
 * commission of fisheries), the one that the document names in full.
 */
export function bodyOfLetters(
  letters: string,
  bodies: readonly Body[],
  isNamed?: (body: Body) => boolean,
): Body | undefined {
  const found = bodies.filter(({ also }) =>
    Object.values(also ?? {})
      .flat()
      .includes(letters),
  );
  const [body, ...others] = found.length > 1 && isNamed ? found.filter(isNamed) : found;
  return others.length > 0 ? undefined : body;
}
