import type { LanguageData } from '../../records/languages/language.ts';
import { fold } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { asTyped, spokenWith } from '../reading/question.ts';
import { isName } from '../topic.ts';
import { measureAsked } from './asked/measures.ts';
import type { Plan } from './asked/plan.ts';
import { asksPerson, asksWhichDid } from './asked/wanted.ts';
import type { Fit } from './fit.ts';
import { saysKind } from './judge.ts';
import { RULES } from './rules.ts';
import type { Weighed } from './weighed.ts';
import { asksSpeakingDocument } from './words/document-frames.ts';
import { namedInLanguage } from './words/named-in-language.ts';
import type { SoughtWord } from './words/sought.ts';

/** The rules that want all words of a question: one may be said otherwise. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'holds most of what is sought',
  'says all that is asked, where no kind of thing is',
  'lacks no telling word of what no body is named with',
  'says all of what was done, on one day',
]);
const OTHERS = RULES.filter(({ name }) => !OF_WORDS.has(name));

/** So much of what is sought must stand in the sentence. */
const ENOUGH = 0.7;
/** So much more of it than in the next one. */
const APART = 0.1;
/** Nearer than this, two sentences hold as much. */
const SAME = 0.02;
const FEWEST_HELD = 2;
/** What a word that no record holds weighs, against one that some do: it tells no sentence from another. */
const UNKNOWN = 0.3;

/**
 * The one sentence that plainly holds more of a question than any other, where none keeps all rules: it may say a word otherwise
 * that is no name. All other rules hold.
 */
export function mostLikely(all: readonly Weighed[], plan: Plan): Weighed[] {
  const { asked } = plan;
  if (COMPARED.some((cue) => asked.cues.has(cue))) return [];
  const ranked = all
    .map((sentence) => ({ sentence, share: shareOf(sentence.fit, asked) }))
    .filter(({ share }) => share >= ENOUGH - APART)
    .sort((a, b) => b.share - a.share);
  const answering = ranked.filter(
    ({ sentence }) =>
      saysKind(
        sentence.fit,
        namedInLanguage(asked, plan.world, sentence.language.code),
        sentence.text,
        sentence.language,
      ) && OTHERS.every(({ keeps }) => keeps(sentence, plan)),
  );
  const [best] = answering;
  const most = ranked[0]?.share ?? 0;
  // What holds more of it, and does not answer, may be all that is said of it.
  const gap = asksPerson(asked) || measureAsked(asked.typed) ? APART : SAME;
  if (!best || best.share < ENOUGH || best.share < most - gap) return [];
  const next = answering.find(({ sentence }) => sentence.text !== best.sentence.text);
  if (next && best.share - next.share < APART) return [];
  return lacksLittle(best.sentence.fit, best.sentence.language, plan) ? [best.sentence] : [];
}

/** How long something was, which was the longest or came before another, no one sentence tells that only speaks of it. */
const COMPARED: readonly Cue[] = ['howlong', 'longest', 'shortest', 'morethan', 'lessthan', 'following', 'previous'];

function shareOf({ held, above, around, missing }: Fit, asked: Asked): number {
  const weigh = (words: readonly SoughtWord[]) =>
    words.reduce((sum, { weight, unknown, word }) => sum + weight * (unknown && !isName(word, asked) ? UNKNOWN : 1), 0);
  const sum = weigh(held) + ABOVE * weigh(above) + AROUND * weigh(around);
  const all =
    sum + (1 - ABOVE) * weigh(above) + (1 - AROUND) * weigh(around) + weigh(missing.filter(({ isLight }) => !isLight));
  return all === 0 ? 0 : sum / all;
}

const AROUND = 0.4;
const ABOVE = 0.9;

/** So many names that few documents have tell one from all others. */
const FEWEST_NAMES = 3;
const isRareName =
  (asked: Asked) =>
  ({ rare, unknown, word }: SoughtWord): boolean =>
    rare && !unknown && isName(word, asked);

const isTelling = ({ weight }: SoughtWord) => weight > 1;

/** Whether a text holds so much of what is sought that one of its sentences may be that one, or the next. */
export const mayBeNear = (fit: Fit, { asked }: Plan): boolean => shareOf(fit, asked) >= ENOUGH - APART;

/** Whether a text lacks no name of what is sought, and no word but a verb that may be worded otherwise; in another language, one that has no translation. */
export function lacksLittle(fit: Fit, language: LanguageData, { asked, wanted, isDeadline }: Plan): boolean {
  const { missing, held, around } = fit;
  const lacking = missing.filter((word) => isTelling(word) && !word.isLight);
  const isWhole = lacking.length === 0 && !around.some(isTelling);
  // Who did something, and how many, many sentences tell. What has a translation this one must say, but a verb that no record holds:
  // a sentence without "corruption" is on no Convention against Corruption.
  const isOther =
    language.code !== asked.language &&
    wanted !== 'words' &&
    lacking.some(({ stems, unknown, isVerb }) => !stems.has(language.code) || (unknown && isVerb));
  // Who thanked a country is not who proposed to.
  const mayLack = isDeadline || (wanted === 'words' && !asksPerson(asked) && !asksWhichDid(asked));
  const verbs = lacking.filter(({ isVerb }) => isVerb && mayLack).slice(0, 1);
  // "What is the phone number of the Commission?": what does not speak of one does not say it.
  const asksOfIt = spokenWith(asked, ['absent']).map((one) => fold(asTyped(asked, [one])));
  // "В каком документе КНДР осуждает учения «Ки ризолв»?": what has all of the names may call them otherwise.
  const names = wanted === 'document' && asksSpeakingDocument(asked) ? held.filter(isRareName(asked)) : [];
  const mayCall = names.length >= FEWEST_NAMES ? 1 : 0;
  return (
    shareOf(fit, asked) >= ENOUGH &&
    (held.filter(isTelling).length >= FEWEST_HELD || (isWhole && held.some(isTelling) && held.length > FEWEST_HELD)) &&
    lacking.length <= Math.max(verbs.length + (isOther ? 1 : 0), mayCall) &&
    !lacking.some(({ letters }) => letters !== undefined) &&
    !lacking.some(({ word }) => asksOfIt.some((one) => one.includes(word))) &&
    !missing.some(({ ofBody }) => ofBody) &&
    ![...lacking, ...around.filter(isTelling)].some(({ isLand, word }) => isLand || isName(word, asked))
  );
}
