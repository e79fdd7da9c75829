import { isName } from '../../topic.ts';
import { holds, type Terms, termsIn } from '../fit.ts';
import { namesPlace } from '../judge.ts';
import { titlesAbove } from '../texts/sections.ts';
import type { Weighed } from '../weighed.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { Rule } from './rule.ts';

/** So many words of a sentence may lie from the first to the last of those that it holds of a question. */
const WIDEST = 45;

/** So many of the pairs of signs of a question must stand in a text; others lie between two of its words. */
const MOST_SAID = 0.5;
const HAN = /^\p{Script=Han}{2,}$/u;

/** How the words that a sentence holds of a question stand beside each other. */
export const BESIDE: readonly Rule[] = [
  {
    // "Emissions of developed countries … (a hundred words) … finance": the words of a question that are said of many things.
    name: 'says what is asked in one place, where no kind of thing is asked for',
    keeps: (sentence, { wanted, isNamed, isSession, asked }) =>
      wanted !== 'words' ||
      isNamed ||
      isSession ||
      asked.language === 'zh' ||
      // A number is held to the clause of what it counts.
      asked.cues.has('howmany') ||
      widthOf(sentence) <= WIDEST,
  },
  {
    // 退出 is not said by 提出, with which it has a sign in common.
    name: 'has the Chinese words themselves, and not only their signs',
    keeps: ({ text, language, fit, candidate: { record, paragraph } }, { asked }) => {
      const told = fit.held.filter(({ word, weight, ofBody }) => weight > 1 && !ofBody && HAN.test(word));
      if (asked.language !== 'zh' || language.code !== 'zh' || told.length === 0) return true;
      const said = `${titlesAbove(record, paragraph.key)} ${text}`;
      return told.filter(({ word }) => said.includes(word)).length >= MOST_SAID * told.length;
    },
  },
  {
    // "Where was the Expo for Africa?": that the sentence before speaks of the Expo does not make this one speak of it.
    name: 'names itself what takes place',
    keeps: ({ fit, language }, { happens, isNamed, asked }) =>
      !happens ||
      isNamed ||
      language.code !== asked.language ||
      !fit.around.some(({ word, weight, ofBody }) => weight > 1 && !ofBody && isName(word, asked)),
  },
  {
    // "Where was the workshop of the Glasgow programme?": Glasgow, in the name of the programme, is no place of it.
    name: 'gives a place that is none of the names of the question',
    keeps: ({ text, language }, { wanted, world, asked: { typed } }) => {
      const names = (typed.match(/(?<=\S\s*)\p{Lu}[\p{L}\p{M}]+/gu) ?? []).filter((name) => text.includes(name));
      if (wanted !== 'place' || names.length === 0) return true;
      return namesPlace(
        names.reduce((left, name) => left.replaceAll(name, ' '), text),
        language,
        world,
      );
    },
  },
  {
    // "On the Danish side" is not answered by what was done on the Swedish side.
    name: 'has what belongs to a name beside that name',
    keeps: ({ text, language }, { asked: { typed, language: asked } }) =>
      asked !== 'en' || language.code !== 'en' || pairsIn(typed).every((pair) => !isOfAnother(pair, text)),
  },
];

/** The words from the first to the last telling word of a question in a sentence, where they stand nearest to each other. */
function widthOf({ text, fit, language: { code } }: Weighed): number {
  const telling = fit.held.filter(({ weight, ofBody }) => weight > 1 && !ofBody);
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => termsIn(word, code));
  const places = telling.map((word) => placesOf(word, words, code)).filter((at) => at.length > 0);
  const [first, ...others] = places;
  if (!first || others.length === 0) return 0;
  const widths = places.flat().map((from) => {
    const ends = places.map((at) => at.find((place) => place >= from));
    return ends.some((end) => end === undefined) ? Number.POSITIVE_INFINITY : Math.max(...(ends as number[])) - from;
  });
  return Math.min(...widths);
}

const placesOf = (word: SoughtWord, words: readonly Terms[], code: Parameters<typeof holds>[2]): number[] =>
  words.flatMap((terms, at) => (holds(word, terms, code) ? [at] : []));

type Pair = { name: string; thing: string };

/** A name that says whose a thing is: "the Danish side". */
const PAIR = /(?<=\p{Ll} )(\p{Lu}\p{Ll}{2,}(?:an|ese|ish|i|ic)) (\p{Ll}{4,})/gu;
const pairsIn = (typed: string): Pair[] =>
  [...typed.matchAll(PAIR)].map(({ 1: name = '', 2: thing = '' }) => ({ name, thing }));

/** Whether a text speaks of the thing of others only. */
function isOfAnother({ name, thing }: Pair, text: string): boolean {
  const places = [
    ...text.matchAll(
      new RegExp(`(?!The|These|Its|Some|All|Both)(\\p{Lu}\\p{Ll}+) (?:\\p{Ll}+ )?${thing}\\p{L}{0,2}(?!\\p{L})`, 'gu'),
    ),
  ];
  return places.length > 0 && !places.some(([, other]) => other === name);
}
