import type { Token } from '../tokens.ts';
import type { BodyMention } from './bodies.ts';
import type { OrdinalMention } from './numbers.ts';

/** "SBI 50": a number right after an abbreviation of a body is that of its session. */
export function numbersAfter(bodies: BodyMention[], tokens: Token[], taken: boolean[]): OrdinalMention[] {
  return bodies.flatMap(({ from, to, weak }) => {
    const abbreviated = !weak && to - from === 1 && /^\p{L}{2,8}$/u.test(tokens[from]?.word ?? '');
    const number = tokens[to]?.word ?? '';
    if (!abbreviated || taken[to] || !/^[1-9]\d{0,2}$/.test(number)) return [];
    taken[to] = true;
    return [{ value: Number(number), from: to, to: to + 1 }];
  });
}
