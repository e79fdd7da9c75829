import type { When } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { onlySession } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { asksHost } from '../lands/hosts-asked.ts';
import type { Candidate } from '../texts/sentences.ts';

/** Whether it is asked who hosts a session, and also when that is. */
export const asksHostAndDays = (asked: Asked): boolean => asksHost(asked) && asked.cues.has('when');

/**
 * The days that a paragraph gives to the session of which it is asked who hosts it: "the offer of Brazil to host the thirtieth session
 * of the Conference of the Parties, the twentieth of the … and the seventh … from 10 to 21 November 2025" (17/CP.28), where other sessions
 * of those days stand between.
 */
export function daysOfHosted(asked: Asked, { knowledge }: World, { record, paragraph }: Candidate): When[] {
  const hosted = asksHostAndDays(asked) ? onlySession(asked) : undefined;
  if (!hosted) return [];
  return knowledge.sessions.flatMap(({ number, bodies, evidence }) =>
    number === hosted.number && bodies.some((body) => [hosted.body].flat().includes(body))
      ? evidence.flatMap((cited) =>
          cited.record.id === record.id && cited.claim.paragraph === paragraph.key ? (cited.value.dates ?? []) : [],
        )
      : [],
  );
}
