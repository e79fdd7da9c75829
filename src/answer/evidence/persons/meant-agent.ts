import { plain } from '../../../records/text.ts';
import { holdsNumber } from '../asked/numbers.ts';
import type { Plan } from '../asked/plan.ts';
import { holds, termsIn } from '../fit.ts';
import type { Weighed } from '../weighed.ts';
import type { Stays } from './agents.ts';
import { HOLDERS } from './roles.ts';

/**
 * Whether one by whom something was done is who is asked about: "adopté par le Conseil à sa 496e séance, tenue à Addis-Abeba"
 * tells where that meeting was; "opened by the Chair of the Committee" tells who opened it.
 */
export const isMeant =
  ({ fit, language }: Weighed, { numbers, isPerson }: Plan): Stays =>
  (before, after, agent) => {
    const meeting = AT_ITS.exec(plain(after))?.[0] ?? '';
    if (meeting !== '' && numbers.some((number) => number.isOrdinal && holdsNumber(meeting, number, language)))
      return true;
    const verb = termsIn(/\p{L}+\s*$/u.exec(before)?.[0] ?? '', language.code);
    return (
      isPerson &&
      HOLDER.test(plain(agent)) &&
      fit.held.some((word) => word.weight > 1 && holds(word, verb, language.code))
    );
  };

/** Who did it by an office, in plain letters. */
const HOLDER = new RegExp(
  `^(?:by|par|por) (?:the |its |le |la |l'|el |su |sa |son )?(?:acting |vice-?\\s?|co-)?(?:${HOLDERS})`,
  'u',
);

/** A meeting of the one who did it, right behind him: "at its 496th meeting". */
const AT_ITS = /^ (?:at its|a sa|en su) (?:[^\s,]+ ){0,3}[^\s,]+/u;
