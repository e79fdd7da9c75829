import type { BodyId } from '../model.ts';
import { content, isNumber, stem } from '../search/analysis.ts';
import { withoutSingles } from '../search/han.ts';
import type { Asked } from './asked.ts';
import { FRAMES } from './evidence/frames.ts';
import type { World } from './world.ts';

/** So many words of a name tell whose it is. */
const FEWEST = 2;

/**
 * The one body whose name holds all that a question leaves over: "Комитета по стандартам" is the Committee on WIPO
 * Standards, where records tell of its sessions and of no other body with these words in its name. Undefined where several
 * bodies, or none, can be meant.
 */
export function nearBody({ typed, leftover, said, language, bodies }: Asked, { knowledge }: World): BodyId | undefined {
  const words = leftover.filter((word) => !isNumber(word)).map((word) => said?.get(word) ?? word);
  const sought = [...new Set(withoutSingles(content(words.join(' '), language)).map((word) => stem(word, language)))];
  if (sought.length < FEWEST || bodies.some(({ weak }) => !weak)) return undefined;
  const nouns = new Set(content(typed.replace(FRAMES[language], ' '), language).map((word) => stem(word, language)));
  const held = knowledge.bodies.filter(
    ({ id, names }) =>
      knowledge.sessions.some((session) => session.bodies.includes(id)) &&
      names.some((name) => isNamed(name[language], sought, nouns, language)),
  );
  const [only, ...others] = held;
  return only && others.length === 0 ? only.id : undefined;
}

/** Whether a name holds all that is sought, and begins with a word that the question has, too: its kind of body. */
function isNamed(
  name: string | undefined,
  sought: readonly string[],
  asked: ReadonlySet<string>,
  language: Asked['language'],
): boolean {
  if (!name) return false;
  const own = new Set(content(name, language).map((word) => stem(word, language)));
  return sought.every((word) => own.has(word)) && [...own].filter((word) => asked.has(word)).length > FEWEST - 1;
}
