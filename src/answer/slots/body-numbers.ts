import type { Token } from '../reading/tokens.ts';
import type { BodyMention } from './bodies.ts';
import type { OrdinalMention } from './numbers.ts';

/** Abbreviations of other languages are put into the full English name. */
const FULL_NAME = 4;

/** Letters that end the name: "the Plenary of IPBES 4". */
const LETTERS = /^\p{Lu}{3,8}$/u;

/** "مؤتمر الأطراف 23", "缔约方会议23", put into English. */
const CONFERENCE = 'conference';

/** "SBI 50": a number right after an abbreviation of a body is that of its session. */
export function numbersAfter(bodies: BodyMention[], tokens: Token[], text: string, taken: boolean[]): OrdinalMention[] {
  return bodies.flatMap(({ from, to, weak, numbers = [] }): OrdinalMention[] => {
    // "La COP 23 sur le climat": the number stands within the name.
    const figures = numbers.filter((at) => /^\d+$/.test(tokens[at]?.word ?? ''));
    if (figures.length > 0 && !weak)
      return figures.map((at) => ({ value: Number(tokens[at]?.word), from: at, to: at + 1 }));
    const abbreviated =
      !weak &&
      ((to - from === 1 && /^\p{L}{2,8}$/u.test(tokens[from]?.word ?? '')) ||
        to - from >= FULL_NAME ||
        LETTERS.test(tokens[to - 1]?.typed ?? '') ||
        tokens[to - 1]?.word === CONFERENCE);
    const number = tokens[to]?.word ?? '';
    if (!abbreviated || taken[to] || !/^[1-9]\d{0,2}$/.test(number)) return [];
    taken[to] = true;
    const end = endOfRange(tokens, text, to);
    taken.fill(true, to, end);
    return [{ value: Number(number), from: to, to: end }];
  });
}

/** "SBSTA 52–55": sessions that were held as one, of which the first tells. */
function endOfRange(tokens: readonly Token[], text: string, at: number): number {
  const [first, last] = [tokens[at], tokens[at + 1]];
  const isRange =
    first !== undefined &&
    last !== undefined &&
    /^[1-9]\d{0,2}$/.test(last.word) &&
    Number(last.word) > Number(first.word) &&
    /^\s?[-–—]\s?$/u.test(text.slice(first.end, last.start));
  // "SBSTA 48.2": the second part of the session.
  const isPart =
    first !== undefined && last !== undefined && /^\d$/.test(last.word) && text.slice(first.end, last.start) === '.';
  return isRange || isPart ? at + 2 : at + 1;
}

/** "The Third United Nations World Conference on …": the ordinal is part of the name. */
export const isInName = ({ from, to }: OrdinalMention, bodies: readonly BodyMention[]): boolean =>
  bodies.some((body) => !body.weak && body.from <= from && to < body.to && !body.numbers?.includes(from));
