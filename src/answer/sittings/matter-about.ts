import { plain } from '../../records/text.ts';
import { content } from '../../search/analysis.ts';
import { isHan } from '../../search/han.ts';
import type { Asked } from '../asked.ts';
import { bare } from '../evidence/fit.ts';
import { agree } from '../topic.ts';
import type { World } from '../world.ts';
import type { Matter, SummaryStatement } from './summary-statements.ts';

/** The matters whose name holds all that a question says of one, where that is one name only: "the Middle East" is two. */
export function matterAbout(
  asked: Asked,
  world: World,
  lists: readonly Pick<SummaryStatement, 'matters'>[],
  words: readonly string[],
): Matter[] {
  const found = lists
    .flatMap(({ matters }) => matters)
    .filter(({ name, record: { document } }) => {
      const { missing } = agree([...words], name, asked, world, document.language);
      const unsaid =
        document.language === 'zh' ? words.filter((word) => isHan(word) || missing.includes(word)) : missing;
      const own = content(name, document.language);
      return unsaid.every(
        (word) => isPartOf(word, name) || isBehindLetters(word, own, asked) || isLettersOf(word, own, asked),
      );
    });
  return new Set(found.map(({ name }) => plain(name))).size === 1 ? found : [];
}

/**
 * A piece of a Chinese name, which no spaces part from what is said of it: 亚比绍局势. That it shares the word for a situation with all
 * others tells nothing.
 */
const isPartOf = (word: string, name: string): boolean =>
  isHan(word) && name.includes(word.replace(/(?:的?局势|问题)$/u, ''));

/** A word that Arabic writes together with the letter before it: `جمهورية`, `بجمهورية`. */
const isBehindLetters = (word: string, name: readonly string[], { language }: Asked): boolean =>
  language === 'ar' && name.some((own) => bare(own, language) === bare(plain(word), language));

/** Letters that people have for a country. */
const LETTERS = /^\p{Lu}{3,5}$/u;

/** Whether a word is typed in the letters of a name, of which a long word may give one more: RCA is the République centrafricaine. */
function isLettersOf(word: string, name: readonly string[], { typed }: Pick<Asked, 'typed'>): boolean {
  const letters = word.toUpperCase();
  if (!LETTERS.test(letters) || !typed.includes(letters) || typed === typed.toUpperCase()) return false;
  return name.some((_, at) => spell(letters.toLowerCase(), name.slice(at).map(plain)));

  /** Each word gives its first letter, and may give one more. */
  function spell(left: string, [first, ...others]: readonly string[], given = 0): boolean {
    if (left === '') return given > 1;
    if (first === undefined || !first.startsWith(left.charAt(0))) return false;
    const more = left.charAt(1);
    return (
      spell(left.slice(1), others, given + 1) ||
      (more !== '' && first.slice(1).includes(more) && spell(left.slice(2), others, given + 1))
    );
  }
}
