import type { Language } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { content } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { type SoughtWord, soughtIn } from '../evidence/words/sought.ts';
import { framed } from '../which-decision.ts';
import type { World } from '../world.ts';
import { deedAsked, deedsIn, verbsAsked } from './deed-asked.ts';
import { ASKED, type Deed } from './deed-words.ts';
import { isDoneTo, isOneOf } from './does-it.ts';
import { operativeOf } from './operative.ts';

/** Deeds that are done to one thing, which is named right beside them. */
const TO_ONE: readonly Deed[] = ['create', 'adopt', 'end'];

/** So many words around a deed name what it is done to. */
const NEAR = 10;

/** Words for what something has, and is not: "the Board of the Fund" is no Fund. */
const PARTS =
  /^(?:boards?|committees?|secretariats?|panels?|modalit\p{L}+|procedures?|programmes?|plans?|conseils?|comites?|organes?|juntas?|consejos?|organos?|programas?|совет\p{L}*|комитет\p{L}*|секретариат\p{L}*)$/u;

/** Words that every new thing may have. */
const OF_ALL = /^(?:up|new|joint|ad|hoc|open|ended|standing|nouve\p{L}+|nuev\p{L}+|conjoint\p{L}*|нов\p{L}{2,3})$/u;

/** One thing in all languages, which its words apart are not: "rules, modalities and procedures" are others. */
const RULES_OF_PROCEDURE =
  /rules of procedure|reglement interieur|(?<!\p{L})reglamento(?!\p{L})|правил\p{L}* процедуры|النظام الداخلي|议事规则/u;

/** Words that only name the decision, or the conference that took it. */
const FRAME = framed('');

/** The words of a thing that is named by common ones alone. */
function ofFewWords(asked: Asked, world: World): { all: SoughtWord[]; words: Set<SoughtWord> } {
  const verbs = verbsAsked(asked, TO_ONE);
  const all = soughtIn(asked, world).words;
  const words = all.filter(({ word, weight }) => weight > 0 && !verbs.includes(word) && !FRAME.test(word));
  return { all, words: new Set(words) };
}

/**
 * Whether a quotation says that the deed which a question asks about was done to the thing that it names: "establishes the Advisory
 * Board of the network" establishes no network, and a list in which the network stands does nothing to it. True where the question asks
 * about no such deed.
 *
 * @example saysDeedAsked('1. Adopts the rules, modalities and procedures for the mechanism', 'en', asked of 'Which decision adopted the rules of procedure?', world) // false
 */
export function saysDeedAsked(quote: string, language: Language, asked: Asked, world: World): boolean {
  const deeds = deedsIn(asked).filter((deed) => TO_ONE.includes(deed));
  if (deeds.length === 0) return true;
  const text = plain(quote);
  if (RULES_OF_PROCEDURE.test(plain(asked.typed)) && !RULES_OF_PROCEDURE.test(text)) return false;
  // What created a body that is known its mandate tells.
  if (asked.bodyIds.length > 0) return true;
  const wanted = deedAsked(asked, world) ?? ofFewWords(asked, world);
  if (wanted.words.size === 0) return true;
  const operative = operativeOf(quote, language);
  if (operative && deeds.includes(operative.deed)) return isDoneTo(operative, wanted.all, { language });
  const saysDeed = (words: string) => deeds.some((deed) => ASKED[language][deed].test(words));
  if (language === 'zh' || language === 'ar') return saysDeed(text);
  const said = text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const verbs = said.flatMap((_, at) => (saysDeed(said.slice(at, at + 2).join(' ')) ? [at] : []));
  const isTarget = (word: string | undefined) => word !== undefined && isOneOf(word, wanted.words, language);
  const isPart = (word: string) => PARTS.test(word) && !isOneOf(word, wanted.all, language);
  return verbs.some((verb) => {
    const before = content(said.slice(Math.max(0, verb - NEAR), verb).join(' '), language);
    const after = content(said.slice(verb + 1, verb + NEAR).join(' '), language).filter((word) => !OF_ALL.test(word));
    // "Established the Fund", "the Fund was established"; "establishing linkages with the Fund" does not.
    return (
      (isTarget(after[0]) && !after.slice(0, wanted.words.size + 1).some(isPart)) ||
      (isTarget(before.at(-1)) && !before.slice(-wanted.words.size - 1).some(isPart))
    );
  });
}
