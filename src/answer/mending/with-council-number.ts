import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';

/** A number that may be that of a resolution of the Security Council. */
const NUMBER = /^\d{3,4}$/;

const YEAR = 4;

/** "Which resolution did the Council adopt at its September 2014 summit?": a year, where it does not stand right beside the word. */
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const SIGN = /^(?:n|no|nr|num|number|numero|nombre)$/;

/** How records write it. */
const OF_COUNCIL = /^resolution (?<number>\d+) \((?<year>\d{4})\)$/;

/**
 * A question that names a resolution of the Security Council without its year, or with the year elsewhere: "resolution 381",
 * "第1985号决议", "resolution 381 of 1975". Where the records know one of that number, it is meant.
 */
export function withCouncilNumber(asked: Asked, { knowledge }: World): Asked {
  const { cues, decisions, tokens, times, leftover, text, matches } = asked;
  if (!cues.has('resolution') || decisions.length > 0) return asked;
  const years = times.flatMap(({ when }) => (when !== undefined && when.length === YEAR ? [when] : []));
  const held = new Set(knowledge.decisions.flatMap(({ value }) => value.id ?? []));
  const isBesideWord = (at: number) =>
    matches.some(({ cue, from, to }) => cue === 'resolution' && (isRight(tokens, to, at) || from === at + 1));
  const found = tokens.flatMap(({ word, start, end }, from) =>
    NUMBER.test(word) && text[end] !== '/' && text[start - 1] !== '/' && (!YEAR_LIKE.test(word) || isBesideWord(from))
      ? [...held].flatMap((id) => {
          const { number = '', year = '' } = OF_COUNCIL.exec(id)?.groups ?? {};
          const isMeant =
            number === word &&
            (years.length === 0 || [year, number].some((one) => years.some((other) => other === one)));
          return isMeant ? [{ number: `${number} (${year})`, year, from }] : [];
        })
      : [],
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return asked;
  const { number, year, from } = only;
  return {
    ...asked,
    decisions: [{ word: 'resolution', number, from, to: from + 1 }],
    times: times.filter((time) => time.when !== year && time.from !== from),
    leftover: leftover.filter((word) => word !== tokens[from]?.word),
  };
}

/** Whether a token stands right behind a place, or with nothing but "No." between. */
const isRight = (tokens: Asked['tokens'], to: number, at: number): boolean =>
  at >= to && tokens.slice(to, at).every(({ word }) => SIGN.test(word));
