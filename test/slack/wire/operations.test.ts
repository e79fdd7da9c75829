import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { appMention } from '../payloads.ts';
import { eventually, startRig, tempFolder, untilAnswered } from './rig.ts';
import { WAYS } from './ways.ts';

const QUESTION = 'When did the Zibeline group meet in 2009?';

describe('a bot that is watched', { concurrency: true }, () => {
  for (const way of WAYS)
    it(`says by ${way} whether it is ready, what it counts, and what happens in JSON`, async () => {
      const rig = await startRig({ way, settings: { METRICS: '1' } });
      const get = (path: string) => fetch(`${rig.url}${path}`);
      const ready = await get('/ready');
      assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready' }]);
      const mention = appMention(QUESTION);
      await rig.slack.event(mention);
      await untilAnswered(rig.slack, mention);
      const numbers = await eventually(async () => {
        const text = await (await get('/metrics')).text();
        return text.includes('{type="app_mention",outcome="done"} 1') ? text : undefined;
      }, 'the event to be counted');
      assert.match(numbers, /^rapporteur_answers_total\{kind="\w+",status="[\w-]+",surface="channel"\} 1$/m);
      assert.match(numbers, /^rapporteur_acknowledgement_seconds_count\{type="app_mention"\} 1$/m);
      assert.match(numbers, /^rapporteur_slack_calls_total\{method="chat\.postMessage",outcome="ok"\} 1$/m);
      assert.match(numbers, /^rapporteur_inbox_unfinished 0$/m);
      assert.match(numbers, /^rapporteur_reminders_due 0$/m);
      assert.match(numbers, /^rapporteur_documents 3$/m);
      assert.doesNotMatch(numbers, /Zibeline|U0ANA|C0GENERAL/);
      if (way === 'Socket Mode') {
        await rig.slack.close();
        const lost = await eventually(async () => {
          const answer = await get('/ready');
          return answer.status === 503 && answer.json();
        }, 'the bot to see that Slack is gone');
        assert.deepEqual(lost, { status: 'not ready', reasons: ['Slack is not connected.'] });
        assert.equal((await get('/health')).status, 200);
      }
      assert.equal((await rig.bot.end('SIGTERM')).code, 0);
      const lines = rig.bot.output().trimEnd().split('\n');
      const [spoken, logged] = [
        lines.filter((line) => !line.startsWith('{')),
        lines.filter((line) => line.startsWith('{')),
      ];
      assert.equal(spoken.length, 1);
      assert.match(spoken[0] ?? '', /^Rapporteur holds 3 documents and answers in Slack /);
      const messages = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
      for (const { level, time, msg } of messages) {
        assert.match(String(level), /^(?:info|warn|error)$/);
        assert.equal(new Date(String(time)).toISOString(), time);
        assert.equal(typeof msg, 'string');
      }
      assert.ok(messages.some(({ msg, type }) => /^event \w+: done$/.test(String(msg)) && type === 'app_mention'));
      assert.ok(messages.some(({ msg }) => msg === 'stopping'));
      assert.doesNotMatch(rig.bot.output(), /Zibeline|xoxb-|xapp-/);
      await rig.close();
    });

  it('has what it keeps in the file itself some seconds later, where a power failure does not reach it', async () => {
    const rig = await startRig({ way: 'Socket Mode' });
    const mention = appMention('help');
    await rig.slack.event(mention);
    await untilAnswered(rig.slack, mention);
    const copy = join(tempFolder(), 'copy.db');
    const answered = async () => {
      copyFileSync(join(rig.folder, 'rapporteur.db'), copy);
      const file = new DatabaseSync(copy);
      const rows = file.prepare('select 1 from inbox where finished is not null').all();
      file.close();
      return rows.length === 1;
    };
    await eventually(answered, 'the event in the file');
    await rig.close();
  });
});
