import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Installation } from '@slack/bolt';
import { createInstallations } from '../../../src/slack/installations.ts';
import { appUninstalled, tokensRevoked } from '../payloads.ts';
import { OTHER_TEAM, TEAM } from '../server/world.ts';
import { newStore, openBench } from './harness.ts';

const installation = (id: string) =>
  ({ team: { id }, enterprise: undefined, bot: { token: 'xoxb-x' }, user: { id: 'U1' } }) as unknown as Installation;

/** What happens, and whether the installation is forgotten. */
const EVENTS: [string, Record<string, unknown>, boolean][] = [
  ['app_uninstalled', appUninstalled(), true],
  ['tokens_revoked of the bot', tokensRevoked(), true],
  ['tokens_revoked of a person', tokensRevoked({ tokens: { oauth: ['U0ANA'], bot: [] } }), false],
  ['tokens_revoked of a person, no word of bots', tokensRevoked({ tokens: { oauth: ['U0ANA'] } }), false],
];

for (const [what, event, forgotten] of EVENTS)
  test(`${what}: the installation is ${forgotten ? 'forgotten' : 'kept'}, others are kept`, async () => {
    const store = await newStore();
    const installations = createInstallations(store, () => 1);
    for (const team of [TEAM, OTHER_TEAM]) await installations.storeInstallation(installation(team));
    const bench = await openBench({ installations });
    await bench.event(event);
    assert.equal((await store.installations.get(`team:${TEAM}`)) === undefined, forgotten);
    assert.notEqual(await store.installations.get(`team:${OTHER_TEAM}`), undefined);
    assert.deepEqual(bench.told(), []);
    await bench.close();
    await store.close();
  });

test('without installations of its own, nothing happens', async () => {
  const bench = await openBench();
  await bench.event(appUninstalled());
  await bench.event(tokensRevoked());
  assert.deepEqual(bench.told(), []);
  await bench.close();
});
