import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import { wordsOfName } from '../../reading/tokens.ts';
import { sessionNumbered } from '../../session-refs.ts';
import { isLand } from '../../topic.ts';
import type { World } from '../../world.ts';

/** Words that stand before a place. Questions in other languages are read in English words. */
const BEFORE_PLACE = /^(?:in|at|a|au|aux|en)$/u;
/** Words between a session and its place. */
const HELD = /^(?:held|tenue?|reunie?|organisee?)$/u;
/** What is said to be in the place. */
const OF_SESSION: readonly Cue[] = ['session', 'meet', 'sitting'];
/** Languages without capitals. */
const WITHOUT_CAPITALS: readonly string[] = ['ar', 'zh'];

/**
 * Whether a question says of the one session that it names by its number that it was in a place, and it was in another one: what a
 * sentence tells of that session would confirm it.
 *
 * @example placesItWrong(asked of 'What did SBI 41 decide at its meeting in Geneva?', world) // true: it met in Lima
 */
export function placesItWrong(asked: Asked, world: World): boolean {
  const place = sessionNumbered(asked, world)?.place;
  if (place === undefined) return false;
  const known = world.knowledge.places.find(({ id }) => id === place);
  const own = new Set([place, ...Object.values(known?.names ?? {}), ...(known?.also ?? [])].flatMap(wordsOfName));
  return asked.tokens.some(
    ({ word }, at) =>
      asked.leftover.includes(word) &&
      isPlaceOfSession(asked, at) &&
      !own.has(word) &&
      !isLand(word, asked) &&
      isNamed(asked, word),
  );
}

/** Whether a word stands as the place of the session does: "its meeting in Geneva", "the 47th session in Beijing". */
function isPlaceOfSession({ tokens, matches, ordinals, bodies }: Asked, at: number): boolean {
  const before = plain(tokens[at - 1]?.word ?? '');
  if (!BEFORE_PLACE.test(before)) return false;
  const end = HELD.test(plain(tokens[at - 2]?.word ?? '')) ? at - 2 : at - 1;
  const ofSession = matches.filter(({ cue }) => OF_SESSION.includes(cue));
  return [...ofSession, ...ordinals, ...bodies.filter(({ weak }) => !weak)].some(({ to }) => to === end);
}

/** Whether a word is typed as a name is, where its language has capitals. */
const isNamed = ({ typed, language }: Asked, word: string): boolean =>
  WITHOUT_CAPITALS.includes(language) ||
  (typed.match(/\p{Lu}\p{L}+/gu) ?? []).some((name) => wordsOfName(name).includes(word));
