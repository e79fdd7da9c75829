import type { Asked } from '../../asked.ts';
import { notInRecords, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { whatItIs } from './symbol-meaning.ts';

/**
 * More is asked of some documents than those that cite them say: a refusal that tells what these say.
 *
 * @example beyond(asked, world, say, ['S/RES/2202(2015)'], say.notInRecords) // 'The documents do not say.', and its beginning
 */
export function beyond(asked: Asked, world: World, say: Phrases, found: string[], lead?: string): Reply {
  const replies = found.map((symbol) => whatItIs(asked, world, say, symbol).answer);
  const lines = replies.flatMap((answer) => [answer.lead, ...answer.lines]);
  return notInRecords(
    asked,
    world,
    say,
    'symbol',
    { lead: lead ?? say.symbolTextUnknown(say.list(found)), lines, sources: replies.flatMap(({ sources }) => sources) },
    { symbols: found },
  );
}
