import { bodyOf } from '../../knowledge/knowledge.ts';
import { lettersAfter } from '../../records/decision-series.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import { fold } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { type SoughtWord, soughtIn } from '../evidence/words/sought.ts';
import type { Cue } from '../lexicon.ts';
import { wordsOfName } from '../reading/tokens.ts';
import { framed } from '../which-decision.ts';
import type { World } from '../world.ts';
import { ASKED, type Deed } from './deed-words.ts';

/**
 * What a question says that a decision did, to what, and the numbers and years in it. `all`: its words with those that only ask, or
 * say the deed; `words` without them.
 */
export type DeedAsked = {
  deeds: readonly Deed[];
  all: readonly SoughtWord[];
  words: ReadonlySet<SoughtWord>;
  numbers: number[];
  years: string[];
};

/** Words of a question that name the decision, or the conference that took it. */
const FRAME = framed('موتمر\\p{L}*|resolucion\\p{L}*');

/** What is said to ask the question, also where it is misspelled. */
const ASKING: readonly Cue[] = ['ignore', 'whatis', 'decision', 'resolution'];

/** The deed that a question says, and what it was done to; undefined where it says none, or too little. */
export function deedAsked(asked: Asked, world: World): DeedAsked | undefined {
  const deeds = deedsIn(asked);
  if (deeds.length === 0) return undefined;
  const skipped = new Set(
    [...verbsAsked(asked, deeds), ...wordsOfAsking(asked), ...wordsOfTaker(asked, world)].map(fold),
  );
  const all = soughtIn(asked, world).words;
  const years = asked.typed.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  const isOfYears = (word: string) => years.length > 0 && YEARS.test(word);
  const words = all.filter(
    ({ word, weight }) => weight > 0 && !FRAME.test(word) && !skipped.has(word) && !isOfYears(word),
  );
  if (!words.some(({ weight }) => weight > 1)) return undefined;
  return { deeds, all, words: new Set(words), numbers: numbersOf(asked), years };
}

/** What a question says that a decision did. */
export const deedsIn = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): Deed[] =>
  (Object.keys(ASKED[language]) as Deed[]).filter((deed) => ASKED[language][deed].test(plain(typed)));

/**
 * The words by which a question says what a decision did, folded.
 *
 * @example verbsAsked(asked of 'Which decision set up the Board?', ['create']) // ['set', 'up']
 */
export const verbsAsked = (asked: Pick<Asked, 'typed' | 'language'>, deeds: readonly Deed[]): string[] =>
  deeds.flatMap((deed) =>
    (plain(asked.typed).match(new RegExp(ASKED[asked.language][deed].source, 'gu')) ?? []).flatMap((verb) =>
      verb.split(/[^\p{L}]+/u).map(fold),
    ),
  );

/** Words beside the figures of years. */
const YEARS = /^(?:years?|ann?ees?|ans|anos?|год\p{L}{0,3}|лет|عام\p{L}{0,2}|سن[هة]|سنوات|年度?)$/u;

const typedAt = ({ tokens, said }: Asked, { from, to }: { from: number; to: number }): string[] =>
  tokens.slice(from, to).map(({ word, typed }) => said?.get(word) ?? typed);

/** The words by which a question asks, also those of other cues that say no more, folded. */
export const wordsOfAsking = (asked: Asked, others: readonly Cue[] = []): string[] =>
  asked.matches
    .filter(({ cue }) => ASKING.includes(cue) || others.includes(cue))
    .flatMap((match) => typedAt(asked, match).flatMap(wordsOfName));

/** The words by which a question names the conference whose decisions these are, folded. */
export const wordsOfTaker = (asked: Asked, { knowledge }: World): string[] =>
  asked.bodies
    .filter(({ body }) => lettersAfter(bodyOf(knowledge, body).series))
    .flatMap((mention) => typedAt(asked, mention).flatMap(wordsOfName));

/** Numbers that are no years and no ordinals, in figures or in words. */
export function numbersOf({ typed, counts, language, ordinals, tokens }: Asked): number[] {
  const { cardinals } = languageOf(language);
  const counted = new Set(ordinals.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word)));
  const words = plain(typed).split(/[^\p{L}\p{N}]+/u);
  const known = cardinals.map((one) => plain(one));
  const spoken = words.flatMap((word) => {
    const at = known.indexOf(word);
    return at > 0 ? [at + 1] : [];
  });
  const figures = words.filter((word) => /^\d{1,3}$/.test(word) && !counted.has(word)).map(Number);
  return [...new Set([...spoken, ...figures, ...counts])];
}
