import type { Asked } from '../asked.ts';

const FIGURE = /^\d{1,3}$/;

/** "The 53 session", "su 53 período", "48 сессии": a figure that nothing else explains, before one session, is its number. */
export function withSessionNumber(asked: Asked): Asked {
  const { tokens, leftover, ordinals } = asked;
  const at = tokens.findIndex(
    ({ word }, place) => FIGURE.test(word) && leftover.includes(word) && tokens[place + 1]?.word === 'session',
  );
  const word = tokens[at]?.word;
  if (word === undefined || ordinals.length > 0) return asked;
  return {
    ...asked,
    ordinals: [{ value: Number(word), from: at, to: at + 1 }],
    leftover: leftover.filter((left) => left !== word),
  };
}
