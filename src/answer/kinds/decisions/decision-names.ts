import type { Asked } from '../../asked.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import { agree, isName } from '../../topic.ts';
import type { World } from '../../world.ts';
import { claimsOn } from './decision-claims.ts';

/** Whether a decision says every name that the question leaves over: what is decided of others is no answer. */
export function saysNames(id: string, asked: Asked, world: World): boolean {
  const verbs = new Set(
    soughtIn(asked, world).words.flatMap(({ word, isVerb, isLight }) => (isVerb || isLight ? [word] : [])),
  );
  const names = asked.leftover.filter((word) => isName(word, asked));
  // "Que le Gouvernement libyen devait coopérer": what was decided of the Sudanese one is decided of another (S/2015/202).
  const nouns = asked.leftover.filter((word) => !verbs.has(word));
  const claims = claimsOn(world, id);
  const says = (words: string[], { claim, record }: (typeof claims)[number]) =>
    agree(words, claim.quote, asked, world, record.document.language).missing.length === 0;
  const own = claims.filter(({ record }) => record.document.language === asked.language);
  if (own.length > 0 && !own.some((one) => says(nouns, one))) return false;
  return claims.some((one) => says(names, one));
}
