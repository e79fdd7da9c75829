import type { Prepared, World } from '../answer/world.ts';
import { highestLevel } from '../knowledge/restrict.ts';
import type { Review } from '../knowledge/review.ts';
import type { Distribution, Problem } from '../model.ts';
import { type CarriedIndex, packIndex } from '../search/carry.ts';
import { inputsOf } from '../snapshot/inputs.ts';
import { openWorld } from '../snapshot/open-world.ts';
import { type Known, newErrors } from './new-errors.ts';
import { markOf } from './state.ts';
import { worldsOf } from './worlds.ts';

/** Which folder is looked at, what has to be reviewed first, and what is in service. */
export type Order = { folder: string; cache: string | undefined; review: Review; inService: Known & { mark: string } };

/** A state that is not taken into service. */
export type Refused = {
  problems: Problem[];
  /** The highest level among its records: what is wrong with them is for readers of that level. */
  highest: Distribution;
};

/** A world without its index, and the index. */
export type Part = { prepared: Prepared; index: CarriedIndex };

export type Outcome =
  | { kind: 'same' }
  /** Files changed while they were read: what was read may be half of the one and half of the other. */
  | { kind: 'unsettled' }
  | ({ kind: 'refused' } & Refused)
  /** The different worlds, and which of them is that of each level. */
  | { kind: 'ready'; mark: string; parts: Part[]; levels: Record<Distribution, number> };

/** Loads a folder anew, and decides whether what it holds may be taken into service. */
export async function lookAt({ folder, cache, review, inService }: Order): Promise<Outcome> {
  const before = inputsOf(folder, review);
  const found = await openWorld(folder, cache, review).catch(refusedFor);
  const after = inputsOf(folder, review);
  if (before === undefined || after === undefined ? before !== after : !before.equals(after))
    return { kind: 'unsettled' };
  if (!('knowledge' in found)) return found;
  const { knowledge } = found;
  const mark = markOf(knowledge);
  if (mark === inService.mark) return { kind: 'same' };
  const problems = newErrors(inService, { problems: knowledge.problems, records: knowledge.records.length });
  if (problems.length > 0) return { kind: 'refused', problems, highest: highestLevel(knowledge) };
  return { kind: 'ready', mark, ...partsOf(found) };
}

/** What is refused because of an error while loading: bodies.yml cannot be used, or nothing could be read at all. */
export function refusedFor(error: Error): Extract<Outcome, { kind: 'refused' }> {
  const unread: Problem = { path: '.', line: 1, column: 1, message: error.message, severity: 'error' };
  const problems = Array.isArray(error.cause) ? (error.cause as Problem[]) : [unread];
  return { kind: 'refused', problems, highest: 'general' };
}

function partsOf(whole: World): Pick<Extract<Outcome, { kind: 'ready' }>, 'parts' | 'levels'> {
  const worlds = worldsOf(whole);
  const different = [...new Set(Object.values(worlds))];
  const parts = different.map(({ knowledge, reader, glossary, symbols, passages }) => ({
    prepared: { knowledge, reader, glossary, symbols },
    index: packIndex(passages),
  }));
  const at = (level: Distribution) => different.indexOf(worlds[level]);
  return { parts, levels: { general: at('general'), limited: at('limited'), restricted: at('restricted') } };
}
