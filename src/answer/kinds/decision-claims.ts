import type { Cited } from '../../knowledge/sessions.ts';
import type { AnswerLanguage, DecisionClaim } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { colon } from '../phrases/commas.ts';
import type { Phrases } from '../phrases/fr.ts';
import { agree } from '../topic.ts';
import type { World } from '../world.ts';

type Claims = Cited<DecisionClaim>[];

export const claimsOn = (world: World, id: string): Claims =>
  world.knowledge.decisions.filter(({ value }) => value.id === id);

export const isHeld = (world: World, id: string): boolean => claimsOn(world, id).length > 0;

/** The subject of the group that the question names: "la coopération internationale" in a question about decision 4/3. */
export function subjectWords(asked: Asked): string[] {
  const own = new Set(['groupe', 'group', 'travail', 'working', 'experts', 'conference', 'parties', 'wg', 'gt']);
  return asked.bodies
    .filter(({ body }) => body.includes('-wg-'))
    .flatMap(({ from, to }) => asked.tokens.slice(from, to))
    .filter(({ word }) => word.length > 3 && !own.has(word))
    .map(({ word }) => word);
}

/** What says most: each quotation once, those that only name the decision last. */
export function substance(claims: Claims): Claims {
  const seen = new Set<string>();
  const once = claims.filter(({ claim }) => !seen.has(claim.quote) && seen.add(claim.quote));
  const telling = once.filter(({ value }) => !value.session && !value.date);
  return telling.length > 0 ? telling : once;
}

export function onTopic(claims: Claims, words: string[], asked: Asked, world: World): Claims {
  if (words.length === 0) return claims;
  const scored = claims.map((cited) => ({
    cited,
    share: agree(words, cited.claim.quote, asked, world, cited.record.document.language).share,
  }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  return best <= 0.5 ? [] : scored.filter(({ share }) => share === best).map(({ cited }) => cited);
}

export const titleOf = (world: World, id: string, say: Phrases, language: AnswerLanguage): string => {
  const cited = claimsOn(world, id).find(({ value, claim }) => value.title && claim.quote.includes(`"${value.title}"`));
  return cited?.value.title ? `${colon(language)}${say.quoted(cited.value.title)}` : '';
};
