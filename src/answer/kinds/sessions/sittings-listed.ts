import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import type { BodyId } from '../../../model.ts';
import { readAs } from '../../asked.ts';
import type { Handler } from '../../compose.ts';
import { bodiesOf, sittingRecord } from '../../sittings/sitting-records.ts';
import type { World } from '../../world.ts';
import { sessions } from './sessions.ts';

/**
 * "Dates des séances du Comité des droits de l'enfant avant 2003": the meetings of a body of which records are held, chosen
 * among as sessions are. None where one meeting is meant by its number, or something else than days is asked for.
 */
export const sittingsListed: Handler = (asked, world, say) => {
  const { cues, bodyIds, ordinals, symbols, decisions, items, leftover, times } = asked;
  const [body, ...others] = bodyIds;
  const isOfOne = body !== undefined && others.length === 0;
  if (!cues.has('sitting') || !isOfOne || times.length === 0) return undefined;
  if (cues.has('session') || ordinals.length + symbols.length + decisions.length + items.length + leftover.length > 0)
    return undefined;
  const held = sittingsOf(body, world);
  if (held.length === 0) return undefined;
  const knowledge = { ...world.knowledge, sessions: held };
  const reply = sessions(readAs(asked, 'sitting', 'sessions'), { ...world, knowledge }, say);
  return reply?.answer.status === 'answered' ? reply : undefined;
};

/** The meetings of a body that records of single meetings give, in the order of their days. */
function sittingsOf(body: BodyId, { knowledge }: World): Session[] {
  const found = knowledge.records.flatMap((record): Session[] => {
    const { number, day } = sittingRecord(record) ?? {};
    if (!day || number === undefined || !bodiesOf(record).includes(body)) return [];
    const value = { body, number, designation: 'meeting', dates: day.when, status: 'held' as const };
    const quote = quoteWhole(knowledge, record, day.paragraph);
    const claim = { session: value, paragraph: day.paragraph.key, quote };
    const evidence = [{ record, claim, value }];
    return [
      { bodies: [body], number, designation: 'meeting', dates: day.when, evidence, duringEvidence: [], conflicts: [] },
    ];
  });
  const once = found.filter(({ number }, at) => found.findIndex((other) => other.number === number) === at);
  return once.sort((a, b) => Number((a.dates ?? '') > (b.dates ?? '')) - Number((a.dates ?? '') < (b.dates ?? '')));
}
