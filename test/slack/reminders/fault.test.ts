import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tempFolder } from '../wire/rig.ts';
import { fault } from './fault.ts';

it('posts what is due once although it is killed again and again and Slack fails, twice only in the window', async (t) => {
  const store = { RAPPORTEUR_DATA: tempFolder() };
  const counts = await fault({
    ...{ subscriptions: 120, channels: 20, kills: 4, replicas: 2 },
    ...{ seed: 11, store, perMinute: 1_500, oneFails: 10 },
  });
  t.diagnostic(JSON.stringify(counts));
  const { posted, lost, twiceDirect, unexplained } = counts;
  assert.deepEqual(
    { posted, lost, twiceDirect, unexplained },
    { posted: 120, lost: 0, twiceDirect: 0, unexplained: 0 },
  );
});
