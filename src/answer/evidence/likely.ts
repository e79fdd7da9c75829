import type { LanguageData } from '../../records/languages/language.ts';
import { isName } from '../topic.ts';
import type { Fit } from './fit.ts';
import { saysKind } from './judge.ts';
import type { Plan } from './plan.ts';
import { RULES } from './rules.ts';
import type { SoughtWord } from './sought.ts';
import type { Wanted } from './wanted.ts';
import type { Weighed } from './weighed.ts';

/** What a sentence gives that shows that it answers; who did something, and how many, many sentences tell. */
const KINDS: ReadonlySet<Wanted> = new Set(['date', 'document', 'decision', 'session', 'item']);

/** The rules that want all words of a question: one may be said otherwise. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'holds most of what is sought',
  'says all that is asked, where no kind of thing is',
  'lacks no telling word of what no body is named with',
  'says all of what was done, on one day',
]);
const OTHERS = RULES.filter(({ name }) => !OF_WORDS.has(name));

/** So much of what is sought must stand in the sentence. */
const ENOUGH = 0.65;
/** So much more of it than in the next one. */
const APART = 0.12;
const FEWEST_WORDS = 3;
const FEWEST_HELD = 2;

/**
 * The one sentence in another language that plainly holds more of a question than any other, where none keeps all rules: it may
 * lack one telling word that is no name, and is said otherwise there. All other rules hold.
 */
export function mostLikely(all: readonly Weighed[], plan: Plan): Weighed[] {
  if (!mayBeLikely(plan)) return [];
  const { asked } = plan;
  const found = all
    .filter(
      (sentence) =>
        lacksLittle(sentence.fit, sentence.language, plan) && OTHERS.every(({ keeps }) => keeps(sentence, plan)),
    )
    .filter(({ fit, text, language }) => saysKind(fit, asked, text, language))
    .sort((a, b) => b.fit.share - a.fit.share);
  const [best, next] = found;
  const isApart = best && (!next || next.text === best.text || best.fit.share - next.fit.share >= APART);
  return isApart ? [best] : [];
}

/** Whether a sentence may answer that lacks a word: never when something took place, which is told by words that name it whole. */
export const mayBeLikely = ({ wanted, sought, isDeadline }: Plan): boolean =>
  !(wanted === 'date' && !isDeadline) && KINDS.has(wanted) && sought.words.filter(isTelling).length >= FEWEST_WORDS;

const isTelling = ({ weight }: SoughtWord) => weight > 1;

/** Whether a text in another language lacks no more than one word that is no name; what holds more does where another does. */
export function lacksLittle({ share, missing, held }: Fit, language: LanguageData, { asked }: Plan): boolean {
  const lacking = missing.filter(isTelling);
  return (
    language.code !== asked.language &&
    share >= ENOUGH &&
    lacking.length <= 1 &&
    held.filter(isTelling).length >= FEWEST_HELD &&
    !lacking.some(({ isLand, letters, ofBody, word }) => isLand || letters || ofBody || isName(word, asked))
  );
}
