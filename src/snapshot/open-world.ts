import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import { type Prepared, prepare, type World, worldOf } from '../answer/world.ts';
import type { Review } from '../knowledge/review.ts';
import { inputsOf } from './inputs.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** Where prepared knowledge is kept between starts: beside Node's compile cache, nowhere when that is off. */
const beside = () => getCompileCacheDir();

/**
 * Loads a knowledge folder and makes it ready for questions, from what an earlier start kept when neither the folder
 * nor the program has changed since; `review` is what a person must have looked at first. The modules that read and check the files are imported only when they have.
 */
export async function openWorld(
  knowledge: string,
  cache: string | undefined = beside(),
  review: Review = 'doubtful',
): Promise<World> {
  const folder = resolve(knowledge);
  const inputs = cache === undefined ? undefined : inputsOf(folder, review);
  if (cache === undefined || inputs === undefined) return worldOf(await load(folder, review));
  const path = join(cache, 'rapporteur', `${encodeURIComponent(folder).slice(-200)}.snapshot`);
  const kept = readSnapshot<Prepared>(path, inputs);
  if (kept) return worldOf(kept);
  const fresh = await load(folder, review);
  // A file that was changed while it was loaded would be kept under its old content.
  if (inputsOf(folder, review)?.equals(inputs)) writeSnapshot(path, inputs, fresh);
  return worldOf(fresh);
}

async function load(folder: string, review: Review): Promise<Prepared> {
  const { loadKnowledge } = await import('../knowledge/load.ts');
  return prepare(loadKnowledge(folder, review));
}
