import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onPostgres } from '../../store/grounds.ts';
import { networkTo } from '../../store/network.ts';
import { channelOf, channelsOf } from '../reminders/due-now.ts';
import { CHANNEL, DEFAULT_CHANNELS } from '../server/world.ts';
import { startBot } from './bot.ts';
import { startReminding, taken } from './reminding.ts';
import { eventually } from './rig.ts';

/** More than one process has in hand at a time. */
const MANY = 150;
const CHANNELS = 150;

onPostgres('reminders of the whole process', (ground) => {
  it('are posted once by two processes, which share the work', async () => {
    const DATABASE_URL = ground.place().databaseUrl ?? '';
    const many = { subscriptions: 0, channels: CHANNELS, people: false, minutes: [] };
    const channels = [...DEFAULT_CHANNELS, ...channelsOf(many)];
    const rig = await startReminding({ settings: { DATABASE_URL }, slack: { channels } });
    const second = startBot({ ...rig.settings, PORT: '' });
    await second.ready;
    // Who has the first ones in hand has no room for the others before these are posted.
    rig.slack.fail('chat.postMessage', { delayMs: 4_000, times: MANY });
    const made = [];
    for (let at = 0; at < MANY; at += 1) made.push((await rig.subscribe({ target: channelOf(at) })).id);
    await eventually(async () => (await rig.store.turns.due(Date.now())) === 0, 'the end of what is due');
    assert.deepEqual(taken(rig.slack).sort(), made);
    const owners = await ground.query('select distinct owner from deliveries');
    assert.equal(owners.length, 2);
    assert.equal((await second.end('SIGTERM')).code, 0);
    await rig.close();
  });

  it('are posted once although the database is away for some seconds in the middle', async () => {
    const network = await networkTo(ground.place().databaseUrl ?? '');
    const rig = await startReminding({ settings: { DATABASE_URL: network.url } });
    const made = [];
    for (let at = 0; at < 8; at += 1) made.push((await rig.subscribe({ target: CHANNEL })).id);
    await rig.slack.until(() => taken(rig.slack).length > 1);
    await network.refuse();
    const away = () => rig.bot.output().match(/PostgreSQL at \S+ does not answer/g)?.length ?? 0;
    await eventually(async () => away() > 4, 'the bot to see that the database is away');
    await network.mend();
    await rig.slack.until(() => new Set(taken(rig.slack)).size === made.length, { timeoutMs: 30_000 });
    await eventually(async () => (await rig.store.turns.due(Date.now()).catch(() => 1)) === 0);
    assert.deepEqual(taken(rig.slack).sort(), made);
    assert.equal((await rig.bot.end('SIGTERM')).code, 0);
    await rig.close();
    await network.close();
  });
});
