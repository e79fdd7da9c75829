import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** It is asked who did something of which documents often say only that it was done: the beginning of the verb. */
const WHO_MADE: Partial<Record<Language, RegExp>> = {
  en: /^\W*who (?:has |had )?(?<verb>organi|releas|establish|creat|built|build|host|launch|found|publish|prepar)/u,
  fr: /^\W*qui (?:a|avait) (?<verb>organis|cre|etabli|constru|accueil|lanc|fond|publi|prepar)/u,
  es: /^\W*quien(?:es)? (?<verb>organiz|cre|establec|constru|lanz|fund|public|prepar)/u,
};
/** Who did it stands behind these. */
const BY: Partial<Record<Language, string>> = { en: 'by', fr: 'par', es: 'por' };
/** What stands before a verb by which something was done to its subject, and what it was done to behind one that did it. */
const BEFORE: Partial<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:was|were|been|being|be|is|are)(?: \p{L}+ly)? $/u,
  fr: /(?<!\p{L})(?:ete|etre|est|sont|fut|furent|etait|etaient) $/u,
  es: /(?<!\p{L})(?:sido|ser|es|son|fue|fueron|era|eran) $/u,
};
const OBJECT: Partial<Record<Language, RegExp>> = {
  en: /^ (?:the|a|an|its|their|this|that|these|two|three|several|\d+|\p{L}+s)(?!\p{L})/u,
  fr: /^ (?:le|la|les|l|un|une|des|son|sa|ses|leur|ce|cette|deux|trois|\d+)(?!\p{L})/u,
  es: /^ (?:el|la|los|las|un|una|su|sus|este|esta|dos|tres|\d+)(?!\p{L})/u,
};

/** Whether a text says by whom something was done, where it has the verb. */
function saysByWhom(text: string, verb: string, code: Language): boolean {
  const words = plain(text);
  const places = [...words.matchAll(new RegExp(`(?<!\\p{L})${verb}\\p{L}*`, 'gu'))];
  return places.some(({ 0: word, index }) => {
    const behind = words.slice(index + word.length);
    const isPassive = BEFORE[code]?.test(words.slice(0, index)) === true;
    return (
      new RegExp(`^(?: [^ .;]+){0,8}? ${BY[code]} `, 'u').test(behind) ||
      (!isPassive && OBJECT[code]?.test(behind) === true)
    );
  });
}

/** "A seminar was organized in Nadi", "a group established to watch the tides": who did it, it does not say. */
export const DONE_BY_SOMEBODY: readonly OfText[] = [
  {
    name: 'says by whom it was done, where that is asked',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const verb = WHO_MADE[language]?.exec(plain(typed))?.groups?.verb;
      const isSaid = verb !== undefined && code === language && new RegExp(`(?<!\\p{L})${verb}`, 'u').test(plain(text));
      return !isSaid || saysByWhom(text, verb, code);
    },
  },
  {
    // "Statements were made, including one on behalf of the Group": who made it, it does not say.
    name: 'says who spoke for others, where that is asked',
    keeps: ({ text }, { asked: { typed } }) =>
      !FOR_OTHERS_ASKED.test(plain(typed)) || !ONE_FOR_OTHERS.test(plain(text)),
  },
];

const FOR_OTHERS_ASKED =
  /(?<!\p{L})(?:who|which (?:state|party|country|delegation)|qui|quel(?:le)? (?:etat|partie|pays|delegation)|quien|que (?:estado|parte|pais|delegacion)|кто) .*(?:on behalf of|au nom d|en nombre d|от имени)/u;
const ONE_FOR_OTHERS =
  /(?<!\p{L})(?:including|one|dont|l['’]un|incluid\p{L}+|una?|одно|включая) (?:(?:one|une?|una) )?(?:\p{L}+ )?(?:on behalf of|au nom d|en nombre d|от имени)/u;
