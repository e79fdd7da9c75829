import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import MiniSearch from 'minisearch';
import { type Prepared, prepare, worldOf } from '../../src/answer/world.ts';
import { type CarriedIndex, packIndex, unpackIndex } from '../../src/search/carry.ts';
import { buildIndex } from '../../src/search/index.ts';
import { readSnapshot, writeSnapshot } from '../../src/snapshot/snapshot.ts';
import { growKnowledge, shippedKnowledge } from './grow-knowledge.ts';
import { growSix } from './grow-six.ts';
import { alternate, type Row, ratioRow } from './row.ts';

const count = 100_000;
const goal = 2;

/**
 * From the kept files to a world that can be asked, with the index of its passages in six languages, against
 * MiniSearch's own `loadJSON` of the same passages, without reading its file.
 */
export function startSixBench(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const passages = growSix(count);
    const options = { fields: ['text'] };
    const plain = new MiniSearch(options);
    plain.addAll(passages);
    const json = JSON.stringify(plain);
    plain.removeAll();
    const prepared = prepare(growKnowledge(shippedKnowledge(), passages));
    const inputs = serialize(passages);
    const [knowledge, index] = [join(folder, 'knowledge'), join(folder, 'passages')];
    writeSnapshot(knowledge, inputs, prepared);
    writeSnapshot(index, inputs, packIndex(buildIndex(passages)));
    const { ours, plain: theirs } = alternate(
      () => {
        const kept = readSnapshot<Prepared>(knowledge, inputs) as Prepared;
        return worldOf(kept, () => unpackIndex(readSnapshot<CarriedIndex>(index, inputs) as CarriedIndex)).passages;
      },
      () => MiniSearch.loadJSON(json, options),
    );
    return [ratioRow('start from snapshot', `${count} in 6 languages`, ours, theirs, goal)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
