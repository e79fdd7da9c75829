import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { namedBodies } from '../../slots/bodies.ts';

/** What stands before the name of a session at which a deadline was set: "at SBI 43", "(SBI 43)", "SBI 43:". */
const AT =
  /(?:^[¿\s]*|[(（:;,–—-]\s*|(?<!\p{L})(?:(?:at|by|from|of|during)(?: the)?|au|aux?|lors (?:du|de)|par|del?|en(?: el| la)?|na|на|в|во|في|(?:ال)?دوره)\s+|在|由|据)$/u;

/**
 * Whether a question names a session as that at which a deadline was set, and not as the one for which something is due: what was
 * asked for there may be for the next one.
 *
 * @example 'By when were views on the review due (SBSTA 47)?' // true: "to submit, by 30 March 2018, … for their forty-eighth sessions"
 * @example 'By when are views for SBSTA 48 due?' // false
 */
export function isSetAtSession({ bodies, tokens, typed }: Pick<Asked, 'bodies' | 'tokens' | 'typed'>): boolean {
  const named = namedBodies(bodies);
  const starts = bodies.flatMap(({ body, from }) => (named.includes(body) ? [tokens[from]?.start ?? 0] : []));
  return starts.length > 0 && starts.every((start) => AT.test(plain(typed.slice(0, start))));
}
