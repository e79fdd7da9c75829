import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crash } from './crash.ts';
import { tempFolder } from './rig.ts';

it('answers every event although it is killed again and again, twice only what it was killed over', async (t) => {
  const counts = await crash({ kills: 8, rate: 20, seed: 7, store: { RAPPORTEUR_DATA: tempFolder() } });
  t.diagnostic(JSON.stringify(counts));
  const { lost, unexplained, different } = counts;
  assert.deepEqual({ lost, unexplained, different }, { lost: 0, unexplained: 0, different: 0 });
});
