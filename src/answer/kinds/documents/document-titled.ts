import type { Asked } from '../../asked.ts';
import type { Reply } from '../../compose.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { whatItIs } from './symbol-meaning.ts';

/** So many words name a document by its title. */
const FEWEST = 3;

/**
 * The one held document whose title has all words of a question for a symbol; a body that is named beside them is its own.
 *
 * @example 'Symbol of the programme of work of the advisory group on advanced technologies?' //=> ECE/TRADE/C/CEFACT/2020/18
 */
export function documentTitled(asked: Asked, world: World, say: Phrases): Reply | undefined {
  if (asked.ordinals.length + asked.times.length > 0) return undefined;
  const { words } = soughtIn(asked, world);
  const own = words.filter(({ ofBody }) => !ofBody).map(({ word }) => word);
  if (own.length < FEWEST) return undefined;
  const bodiesOf = ownBodies(world, asked.language);
  const found = world.knowledge.records.filter(
    (record) =>
      asked.bodyIds.every((id) => bodiesOf(record, '').bodies.includes(id)) &&
      agree(own, record.document.title, asked, world, record.document.language).missing.length === 0,
  );
  const [symbol, ...others] = new Set(found.map(({ document }) => document.symbol));
  return symbol && others.length === 0 ? whatItIs(asked, world, say, symbol) : undefined;
}
