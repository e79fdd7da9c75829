import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';

/** Between a number and the body whose session it counts: "the 49th session of the SBSTA". */
const MOST_BETWEEN = 4;

/** What is asked for of a session that may be about another body. */
const OF_SESSIONS: Cue[] = ['documents', 'note', 'symbol', 'item'];

/**
 * A question about documents or items of the session of one body, in which another body is what they are about: "the document
 * that SBSTA 49 had before it for the report of the Technology Executive Committee" is none of that Committee's sessions.
 *
 * @example withSessionBody('Which document did SBSTA 49 have before it for the report of the Adaptation Committee?').bodyIds // ['fccc-sbsta']
 */
export function withSessionBody(asked: Asked): Asked {
  const { bodies, ordinals, tokens, cues } = asked;
  const named = bodies.filter(({ weak }) => !weak);
  const [ordinal, ...more] = ordinals;
  if (!ordinal || more.length > 0 || named.length < 2 || !OF_SESSIONS.some((cue) => cues.has(cue))) return asked;
  const own = named.filter(
    ({ from, to }) => to === ordinal.from || (from >= ordinal.to && from - ordinal.to <= MOST_BETWEEN),
  );
  const [body, ...others] = own;
  if (!body || others.length > 0) return asked;
  const subjects = named.filter((mention) => mention !== body && mention.body !== body.body);
  if (subjects.length === 0 || subjects.some((mention) => isJoined(mention, body, asked))) return asked;
  const words = subjects.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  return {
    ...asked,
    bodies: bodies.filter((mention) => !subjects.includes(mention)),
    bodyIds: [body.body],
    leftover: [...asked.leftover, ...words.filter((word) => word.length > SHORTEST)],
  };
}

type Place = { from: number; to: number };

/** "The SBSTA and the SBI at their 49th sessions": both are meant. */
function isJoined(one: Place, other: Place, { tokens }: Asked): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = tokens.slice(first.to, second.from).map(({ word }) => word);
  return between.length === 0 || (between.length <= MOST_JOINING && between.some((word) => AND.test(word)));
}

const MOST_JOINING = 2;
const AND = /^(?:and|et)$/;
const SHORTEST = 3;
