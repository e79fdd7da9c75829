import { bodyOf } from '../../knowledge/knowledge.ts';
import type { BodyId } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { type Handler, notInRecords } from '../compose.ts';
import { unknownInBrackets } from '../mending/with-body-in-brackets.ts';
import { wordsOfName } from '../reading/tokens.ts';
import type { BodyMention } from '../slots/bodies.ts';
import type { World } from '../world.ts';

/** A name of so few words is that of many bodies: "the Conference", "the Bureau". */
const SHORT = 2;

/** Words between a name and what tells whose it is, in the two languages in which questions are read. */
const OF = new Set(['d', 'de', 'des', 'du', 'of', 'l', 'la', 'le', 'les', 'the', 'for']);

/** How French adjectives end that stand in names, after the noun: "générale", "exécutif", "consultative". */
const ADJECTIVE = /(?:ale?|elle|aire|ique|ative|if)$/;

/**
 * A body of another organization that has a short name in common with one of ours: "la Conférence générale de l'UNESCO",
 * "the Bureau of the General Assembly". What the records say of ours is no answer.
 */
export const otherBody: Handler = (asked, world, say) => {
  const [stranger = unknownInBrackets(asked, world)] = asked.bodies.flatMap(
    (mention) => strangerIn(asked, world, mention) ?? [],
  );
  if (stranger === undefined || asked.symbols.length > 0) return undefined;
  return notInRecords(asked, world, say, 'body', { lead: say.notUnderstood(stranger) });
};

/**
 * A body whose name begins as that of one of ours and goes on otherwise: "le Groupe de travail sur la coopération judiciaire" is not that
 * on international cooperation.
 */
export const likeNamedBody: Handler = (asked, world, say) => {
  const { bodies, tokens, leftover, symbols } = asked;
  const like = bodies.find(({ body, from, to, weak }) => {
    const word = tokens[to]?.word ?? '';
    return (
      !weak && to - from > SHORT && ADJECTIVE.test(word) && leftover.includes(word) && !isOfName(world, body, word)
    );
  });
  if (!like || symbols.length > 0) return undefined;
  return notInRecords(asked, world, say, 'body', {
    lead: say.notUnderstood(asTypedBetween(asked, like.from, like.to + 1)),
  });
};

/** The words of a question that name the other body, as they were typed. */
function strangerIn(asked: Asked, world: World, { body, from, to, weak }: BodyMention): string | undefined {
  if (weak || to - from > SHORT) return undefined;
  const { tokens, leftover, bodies } = asked;
  const isUnexplained = (at: number) => {
    const word = tokens[at]?.word ?? '';
    return leftover.includes(word) && !isOfName(world, body, word) && !isOwnPlace(world, body, word);
  };
  const typed = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map((token) => token.typed ?? token.word)
      .join(' ')
      .replace(/(?<!\p{L})([dl]) /giu, '$1’');
  let next = to;
  while (OF.has(tokens[next]?.word ?? '')) next += 1;
  const owner = next > to ? bodies.find((other) => other.from === next && !other.weak) : undefined;
  if (owner && !isAbove(world, owner.body, body)) return typed(from, owner.to);
  const isName = next === to ? ADJECTIVE.test(tokens[next]?.word ?? '') : tokens[next]?.capital === true;
  const possessor = bodies.find((other) => other.to === from && !other.weak);
  if (possessor && !isAbove(world, possessor.body, body)) return typed(possessor.from, to);
  const follows = isUnexplained(next) && isName;
  if (follows) return typed(from, next + 1);
  const before = isUnexplained(from - 1) && tokens[from - 1]?.capital === true && from - 1 > 0;
  return before ? typed(from - 1, to) : undefined;
}

const asTypedBetween = ({ text, tokens }: Asked, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Whether a word is one of the full names of a body. */
const isOfName = ({ knowledge }: World, body: BodyId, word: string): boolean =>
  bodyOf(knowledge, body).names.some((names) => Object.values(names).some((name) => wordsOfName(name).includes(word)));

/** "The Doha COSP": where the body has met. */
const isOwnPlace = ({ knowledge: { sessions, places } }: World, body: BodyId, word: string): boolean =>
  sessions.some(
    ({ bodies, place }) =>
      bodies.includes(body) &&
      places.some(
        ({ id, names }) => id === place && Object.values(names).some((name) => wordsOfName(name).includes(word)),
      ),
  );

/** Whether a body is the other or stands above it. */
function isAbove({ knowledge }: Pick<World, 'knowledge'>, above: BodyId, below: BodyId): boolean {
  if (above === below) return true;
  const parent = knowledge.bodies.find(({ id }) => id === below)?.parent;
  return parent !== undefined && isAbove({ knowledge }, above, parent);
}
