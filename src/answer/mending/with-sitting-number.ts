import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';

/** "The 7442nd", "7442-е", "第7442次": a number that sessions of few bodies have. */
const NUMBER = /^第?(\d{4,5})\p{L}*$/u;

/** A question with the number of a sitting that the records tell of as they do of a session: those of a body that has no others. */
export function withSittingNumber(asked: Asked, { knowledge }: World): Asked {
  const at = asked.tokens.findIndex(({ word }) => asked.leftover.includes(word) && NUMBER.test(word));
  const token = asked.tokens[at];
  const value = Number(NUMBER.exec(token?.word ?? '')?.[1]);
  const bodies = knowledge.sessions.filter(({ number }) => number === value).flatMap((session) => session.bodies);
  const [body, ...others] = new Set(bodies);
  if (!token || !body || others.length > 0 || asked.bodyIds.some((id) => id !== body)) return asked;
  const isNamed = asked.bodyIds.length > 0;
  return {
    ...asked,
    ordinals: [...asked.ordinals, { value, from: at, to: at + 1 }],
    leftover: asked.leftover.filter((word) => word !== token.word),
    cues: new Set([...[...asked.cues].filter((cue) => cue !== 'sitting'), 'session']),
    ...(!isNamed && { bodies: [{ body, from: at, to: at + 1, weak: false }], bodyIds: [body] }),
  };
}
