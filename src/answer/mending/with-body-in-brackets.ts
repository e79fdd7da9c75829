import type { Body, BodyId, Language } from '../../model.ts';
import { analyse } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { placesNamed } from '../places-named.ts';
import { type BodyMention, namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';

const BRACKETS = /[(（]([^()（）]{3,60})[)）]/gu;

const termsOf = ({ names, also }: Body, language: Language): Set<string> =>
  new Set(
    analyse(
      [...names.map((name) => name[language] ?? ''), ...(also?.[language] ?? []), ...(also?.en ?? [])].join(' '),
      language,
    ),
  );

/**
 * "The Conference of the States Parties (corruption)": a name that several bodies share is that of the one whose full name has the
 * words in brackets as well.
 *
 * @example withBodyInBrackets(asked('the Conference of the States Parties (UNCAC)'), world).bodyIds // ['cac-cosp']
 */
export function withBodyInBrackets(asked: Asked, world: World): Asked {
  const read = bracketed(asked, world);
  if (!read?.meant) return asked;
  const { mention, meant, told } = read;
  return {
    ...asked,
    bodies: asked.bodies.map((other) => (other === mention ? { ...other, body: meant } : other)),
    bodyIds: asked.bodyIds.map((body) => (body === mention.body ? meant : body)),
    leftover: asked.leftover.filter((word) => !told.includes(analyse(word, asked.language)[0] ?? word)),
  };
}

/** Words in brackets of a name that several bodies share, which no body has: "the Conference of the States Parties (kites)". */
export function unknownInBrackets(asked: Asked, world: World): string | undefined {
  const read = bracketed(asked, world);
  if (!read || read.meant || !read.isShared || placesNamed(asked, world).length > 0) return undefined;
  const left = new Set(asked.leftover.map((word) => analyse(word, asked.language)[0] ?? word));
  return read.told.every((term) => left.has(term)) ? read.inside : undefined;
}

type Bracketed = { mention: BodyMention; inside: string; told: string[]; meant: BodyId | undefined; isShared: boolean };

/** The name of a body with words in brackets that are not its own, and the one other body that has both. */
function bracketed(asked: Asked, { knowledge }: World): Bracketed | undefined {
  const { typed, bodies, language, tokens } = asked;
  const [id, ...others] = namedBodies(bodies);
  const [inside, ...more] = [...typed.matchAll(BRACKETS)].flatMap(([, words]) => words ?? []);
  const told = analyse(inside ?? '', language);
  if (id === undefined || others.length > 0 || inside === undefined || told.length === 0 || more.length > 0)
    return undefined;
  const mention = bodies.find(({ body, weak }) => body === id && !weak);
  if (!mention) return undefined;
  const named = analyse(
    tokens
      .slice(mention.from, mention.to)
      .map(({ word }) => word)
      .join(' '),
    language,
  );
  const holds = (body: Body, terms: readonly string[]) => {
    const own = termsOf(body, language);
    return terms.length > 0 && terms.every((term) => own.has(term));
  };
  const own = knowledge.bodies.find((body) => body.id === id);
  if (!own || holds(own, told)) return undefined;
  const like = knowledge.bodies.filter((body) => body.id !== id && body.parent !== id && holds(body, named));
  const [one, ...rest] = like.filter((body) => holds(body, told));
  return { mention, inside, told, meant: rest.length === 0 ? one?.id : undefined, isShared: like.length > 0 };
}
