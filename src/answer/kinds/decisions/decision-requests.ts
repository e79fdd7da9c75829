import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { DecisionClaim } from '../../../model.ts';
import { lettersAfter } from '../../../records/decision-series.ts';
import type { Asked } from '../../asked.ts';
import { suffixOf } from '../../decision-suffixes.ts';
import { operativeOf } from '../../deeds/operative.ts';
import type { World } from '../../world.ts';

/** The paragraphs of a decision that request something of somebody; undefined where its language does not show them. */
export function requestsOf(claims: Cited<DecisionClaim>[]): Cited<DecisionClaim>[] | undefined {
  const deeds = claims.map(({ claim, record }) => operativeOf(claim.quote, record.document.language)?.deed);
  return deeds.some(Boolean) ? claims.filter((_, at) => deeds[at] === 'request') : undefined;
}

/** "What did the CMA request in decision 1/CMP.13?": the decision is of another Conference than the one that is said to have taken it. */
export function isOfOtherConference({ bodies, decisions }: Asked, id: string, { knowledge }: World): boolean {
  const own = suffixOf(id).split('.')[0];
  const [decision] = decisions;
  return bodies.some(({ body, to, weak }) => {
    const letters = weak ? undefined : lettersAfter(bodyOf(knowledge, body).series);
    return letters !== undefined && own !== '' && letters !== own && decision !== undefined && to <= decision.from;
  });
}

/** Words for lengths of time. */
const DURATION =
  /(?<!\p{L})(?:years?|months?|weeks?|days?|ans?|années?|mois|semaines?|jours?|años?|mes(?:es)?|semanas?|días?)(?!\p{L})|(?<!\p{L})(?:лет|год\p{L}{0,2}|месяц|недел|дн(?:я|ей))|(?<!\p{L})(?:سنة|سنوات|سنتين|عام|أعوام|شهر|أشهر|أسابيع|أيام)|[年月天周]/iu;

/**
 * Whether a quotation gives a length of time.
 *
 * @example saysDuration('Decides to extend the Committee for five years') // true
 */
export const saysDuration = (quote: string): boolean => DURATION.test(quote);
