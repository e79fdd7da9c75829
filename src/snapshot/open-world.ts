import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import { type IndexSource, type Prepared, prepare, type World, worldOf } from '../answer/world.ts';
import type { Review } from '../knowledge/review.ts';
import { type CarriedIndex, packIndex, unpackIndex } from '../search/carry.ts';
import { inputsOf } from './inputs.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** Where prepared knowledge is kept between starts: beside Node's compile cache, nowhere when that is off. */
const beside = () => getCompileCacheDir();

/**
 * Loads a knowledge folder and makes it ready for questions, from what an earlier start kept when neither the folder
 * nor the program has changed since; the index of the passages is kept too, and read when it is first asked for.
 * `review` is what a person must have looked at first. The modules that read and check the files are imported only when
 * they have changed.
 */
export async function openWorld(
  knowledge: string,
  cache: string | undefined = beside(),
  review: Review = 'doubtful',
): Promise<World> {
  const folder = resolve(knowledge);
  const inputs = cache === undefined ? undefined : inputsOf(folder, review);
  if (cache === undefined || inputs === undefined) return worldOf(await load(folder, review));
  const place = join(cache, 'rapporteur', encodeURIComponent(folder).slice(-200));
  const path = `${place}.snapshot`;
  const passages = keptIndex(`${place}.passages`, inputs);
  const kept = readSnapshot<Prepared>(path, inputs);
  if (kept) return worldOf(kept, passages);
  const fresh = await load(folder, review);
  // A file that was changed while it was loaded would be kept under its old content.
  if (!inputsOf(folder, review)?.equals(inputs)) return worldOf(fresh);
  writeSnapshot(path, inputs, fresh);
  return worldOf(fresh, passages);
}

/**
 * The index of the passages from a file of its own, which is written when it is first built. It is asked for once, and
 * lets go of the inputs then, which hold every file of the folder.
 */
function keptIndex(path: string, inputs: Buffer): IndexSource {
  let held: Buffer | undefined = inputs;
  return (build) => {
    const kept = held && readSnapshot<CarriedIndex>(path, held);
    const index = kept ? unpackIndex(kept) : build();
    if (held && !kept) writeSnapshot(path, held, packIndex(index));
    held = undefined;
    return index;
  };
}

async function load(folder: string, review: Review): Promise<Prepared> {
  const { loadKnowledge } = await import('../knowledge/load.ts');
  return prepare(loadKnowledge(folder, review));
}
