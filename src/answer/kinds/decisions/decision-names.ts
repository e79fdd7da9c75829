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
  const own = claimsOn(world, id).filter(({ record }) => record.document.language === asked.language);
  const saysNouns = own.some(
    ({ claim }) => agree(nouns, claim.quote, asked, world, asked.language).missing.length === 0,
  );
  if (own.length > 0 && !saysNouns) return false;
  return claimsOn(world, id).some(
    ({ claim, record }) => agree(names, claim.quote, asked, world, record.document.language).missing.length === 0,
  );
}
