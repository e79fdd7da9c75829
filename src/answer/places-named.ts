import type { Asked } from './asked.ts';
import { wordsOfName } from './reading/tokens.ts';
import type { World } from './world.ts';

/** Places of bodies.yml that the question names; the Montreal Protocol, in the name of a body, is no place. */
export function placesNamed({ tokens, bodies }: Asked, world: World): string[] {
  const isOfName = (at: number) =>
    bodies.some(({ from, to, weak }) => !weak && from <= at && at < to) || isOfTreaty(tokens, at);
  const words = new Set(tokens.filter((_, at) => !isOfName(at)).map(({ word }) => word));
  return world.knowledge.places
    .filter((place) =>
      [...Object.values(place.names), ...(place.also ?? [])].some((name) =>
        wordsOfName(name ?? '').every((word) => words.has(word)),
      ),
    )
    .map(({ id }) => id);
}

/** "The Paris Agreement", "le Protocole de Kyoto", "el Acuerdo de París": a treaty, and no place. */
function isOfTreaty(tokens: Asked['tokens'], at: number): boolean {
  const [before, little, next] = [tokens[at - 2]?.word, tokens[at - 1]?.word, tokens[at + 1]?.word];
  const isBehind = TREATY.test(before ?? '') && /^(?:de|d|of|du)$/.test(little ?? '');
  return TREATY.test(next ?? '') || isBehind;
}

const TREATY =
  /^(?:agreements?|protocols?|conventions?|accords?|amendments?|framework|declaration|mechanism|platform|acuerdos?|protocolos?|convenios?|convencion|enmienda|protocoles?|amendement|cadre|marco|mecanisme)$/;

export const placeWords = (world: World) =>
  new Set(
    world.knowledge.places.flatMap((place) =>
      [...Object.values(place.names), ...(place.also ?? [])].flatMap((name) => wordsOfName(name ?? '')),
    ),
  );
