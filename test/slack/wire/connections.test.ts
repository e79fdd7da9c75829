import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appMention, type Payload } from '../payloads.ts';
import type { Slack } from '../server/slack.ts';
import { eventually, postedTo, startRig } from './rig.ts';

/** How connections end; the two of the bot at once, so that nobody is there for a while. */
const ENDS: Record<string, (slack: Slack) => void> = {
  'announced by a warning, or to be renewed': (slack) => {
    slack.disconnect('refresh_requested', 1);
    slack.disconnect('warning', 0);
  },
  'cut without a word': (slack) => slack.cut(),
  'cut, while a new one is refused some times': (slack) => {
    slack.fail('apps.connections.open', { status: 500, times: 2 });
    slack.cut();
  },
};

describe('a connection that ends', { concurrency: true }, () => {
  for (const [what, end] of Object.entries(ENDS))
    it(`${what}, is made again, and all is answered once`, async () => {
      const rig = await startRig({ way: 'Socket Mode' });
      const { slack } = rig;
      const asked: Payload[] = [];
      const ask = () => {
        const mention = appMention('help');
        asked.push(mention);
        return slack.event(mention);
      };
      await ask();
      const opened = slack.callsTo('apps.connections.open').filter(({ faulted }) => !faulted).length;
      const under = [ask(), ask()];
      end(slack);
      under.push(ask(), ask());
      await slack.until(
        () =>
          slack.connections() === 2 &&
          slack.callsTo('apps.connections.open').filter(({ faulted }) => !faulted).length === opened + 2,
        { timeoutMs: 40_000, what: 'both connections again' },
      );
      for (const { ok } of await Promise.all([...under, ask(), ask()])) assert.equal(ok, true);
      await slack.until(() => asked.every((mention) => postedTo(slack, mention).length > 0), { timeoutMs: 20_000 });
      assert.equal((await rig.bot.end('SIGTERM')).code, 0);
      assert.deepEqual(
        asked.map((mention) => postedTo(slack, mention).length),
        asked.map(() => 1),
      );
      await rig.close();
    });

  it('before it began, where Slack allows one only, leaves one that answers', async () => {
    const rig = await startRig({ way: 'Socket Mode', slack: { mostConnections: 1 } });
    const mention = appMention('help');
    assert.equal((await rig.slack.event(mention)).ok, true);
    await rig.slack.until(() => postedTo(rig.slack, mention).length === 1);
    assert.equal(rig.slack.connections(), 1);
    assert.equal((await rig.bot.end('SIGTERM')).code, 0);
    assert.doesNotMatch(rig.bot.output(), /fault|only one/);
    await rig.close();
  });

  it('is none of those that bring what the SDK cannot read', async () => {
    const rig = await startRig({ way: 'Socket Mode', slack: { retryDelaysMs: [] } });
    const limited = { type: 'app_rate_limited', event: undefined, minute_rate_limited: 1_700_000_000 };
    void rig.slack.event(appMention('help'), limited);
    await eventually(async () => rig.bot.output().includes('fault: '), 'word of it');
    const mention = appMention('help');
    assert.equal((await rig.slack.event(mention)).ok, true);
    await rig.slack.until(() => postedTo(rig.slack, mention).length === 1);
    assert.doesNotMatch(rig.bot.output(), /^ {4}at /m);
    assert.equal((await rig.bot.end('SIGTERM')).code, 0);
    await rig.close();
  });

  it('for good, because the token was taken back, ends the bot with a sentence', async () => {
    const rig = await startRig({ way: 'Socket Mode' });
    rig.slack.fail('apps.connections.open', { error: 'invalid_auth', times: 10 });
    rig.slack.disconnect('refresh_requested');
    const { code } = await rig.bot.exited;
    assert.equal(code, 1);
    assert.match(rig.bot.output(), /SLACK_APP_TOKEN/);
    assert.doesNotMatch(rig.bot.output(), /^ {4}at |xapp-|xoxb-/m);
    await rig.close();
  });
});
