import type { SessionRef } from '../../model.ts';
import type { Asked } from '../asked.ts';
import type { OrdinalMention } from '../slots/numbers.ts';
import type { World } from '../world.ts';

const FIGURE = /^(\d{1,3})$/;
/** Two figures in one word: `52-55`. */
const BOTH = /^(\d{1,3})[-–—](\d{1,3})$/;
const TO = /^(?:to|through|a|al|et|au|по|до|الي|الى|إلى|至|到|[-–—])$/;
/** So many sessions at once are held at most. */
const MOST = 9;

/**
 * "Sessions 52 to 55", "SBI 52-55": the numbers of sessions that a document says were held at once: "on its fifty-second to
 * fifty-fifth session". All of them are then asked for.
 */
export function withSessionRange(asked: Asked, world: World): Asked {
  const { bodyIds, ordinals, leftover } = asked;
  const range = rangeIn(asked);
  const [body, ...others] = bodyIds;
  if (!range || body === undefined || others.length > 0) return asked;
  const { from, to, first, last } = range;
  if (last <= first || last - first > MOST || ordinals.some(({ value }) => value !== first && value !== last))
    return asked;
  if (!heldAtOnce(body, first, last, world)) return asked;
  const numbers = Array.from(
    { length: last - first + 1 },
    (_, at): OrdinalMention => ({ value: first + at, from, to }),
  );
  const ofRange = [String(first), String(last), `${first}-${last}`, '第'];
  return { ...asked, ordinals: numbers, leftover: leftover.filter((word) => !ofRange.includes(word)) };
}

type Range = { from: number; to: number; first: number; last: number };

function rangeIn({ tokens, ordinals }: Asked): Range | undefined {
  // 第五十二至五十五届会议, "fifty-second to fifty-fifth sessions".
  const [one, two] = [...ordinals].sort((a, b) => a.from - b.from);
  if (one && two && two.from === one.to + 1 && TO.test(tokens[one.to]?.word ?? ''))
    return { from: one.from, to: two.to, first: one.value, last: two.value };
  for (const [at, { word }] of tokens.entries()) {
    const [, first, last] = BOTH.exec(word) ?? [];
    if (first && last) return { from: at, to: at + 1, first: Number(first), last: Number(last) };
    const next = TO.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const [own, other] = [FIGURE.exec(word)?.[1], FIGURE.exec(tokens[next]?.word ?? '')?.[1]];
    if (own && other && next > at) return { from: at, to: next + 1, first: Number(own), last: Number(other) };
  }
  return undefined;
}

/** Whether one sentence of a document gives all of these sessions the same days. */
const heldAtOnce = (body: string, first: number, last: number, { knowledge }: World): boolean =>
  knowledge.records.some(({ claims }) => {
    const of = (number: number) =>
      claims.flatMap((claim): { session: SessionRef; quote: string }[] =>
        'session' in claim && claim.session.body === body && claim.session.number === number && claim.session.dates
          ? [{ session: claim.session, quote: claim.quote }]
          : [],
      );
    return of(first).some(({ session, quote }) =>
      of(last).some((other) => other.quote === quote && other.session.dates === session.dates),
    );
  });
