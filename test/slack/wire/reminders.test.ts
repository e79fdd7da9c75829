import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dayText } from '../../../src/answer/phrases/dates.ts';
import { ARCHIVED_CHANNEL, CHANNEL, IM, USER } from '../server/world.ts';
import { startBot } from './bot.ts';
import { type Reminding, startReminding, taken } from './reminding.ts';
import { eventually, newSlack } from './rig.ts';

const DAY_MS = 86_400_000;

const isoDay = (days = 0) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const today = (language: 'en' | 'fr') => dayText(language, isoDay(), { weekday: true });

/** What stands in a channel, as a notification tells it. */
const textsIn = ({ slack }: Reminding, channel: string) =>
  slack.messages(channel).map(({ content }) => String(content.text));

const nothingDue = ({ store }: Reminding) =>
  eventually(async () => (await store.turns.due(Date.now())) === 0, 'the end of what is due');

describe('a reminder that is due, by the whole process', { concurrency: true }, () => {
  it('is posted by itself, once, in its language', async () => {
    const rig = await startReminding();
    await rig.subscribe();
    await rig.subscribe({ language: 'fr', target: USER });
    await nothingDue(rig);
    assert.deepEqual(textsIn(rig, CHANNEL), [`Today, ${today('en')}: first meeting of Working Group (day 2 of 2)`]);
    assert.deepEqual(textsIn(rig, IM), [
      `Aujourd’hui, ${today('fr')} : première réunion de Groupe de travail (jour 2 sur 2)`,
    ]);
    assert.deepEqual([rig.slack.refused(), rig.slack.problems], [[], []]);
    await rig.close();
  });

  it('says what the records say after a change on disk, which also makes due what was not', async () => {
    const rig = await startReminding();
    const path = join(rig.knowledge, 'records/a.yml');
    const record = (dates: string) =>
      writeFileSync(
        path,
        `document: { text: a.txt, title: Note, kind: note by the secretariat, language: en }
claims:
  - session: { body: wg, number: 4, dates: ${dates}, status: planned }
    paragraph: "1"
    quote: The Working Group is meeting these days
`,
      );
    record(`${isoDay(7)}/${isoDay(8)}`);
    await eventually(async () => rig.bot.output().includes('records: loaded anew'), 'the change to be taken in');
    await rig.subscribe();
    await nothingDue(rig);
    assert.deepEqual(textsIn(rig, CHANNEL), []);
    record(isoDay());
    await rig.slack.until(() => textsIn(rig, CHANNEL).length > 0);
    assert.deepEqual(textsIn(rig, CHANNEL), [`Today, ${today('en')}: fourth meeting of Working Group`]);
    await rig.close();
  });

  it('to a channel that is archived holds up no other, and its maker is told once', async () => {
    const rig = await startReminding();
    const archived = await rig.subscribe({ target: ARCHIVED_CHANNEL });
    for (let at = 0; at < 3; at += 1) await rig.subscribe();
    await nothingDue(rig);
    assert.deepEqual(taken(rig.slack), ['s0002', 's0003', 's0004']);
    assert.equal(textsIn(rig, IM).length, 1);
    const [delivery] = await rig.store.turns.deliveries(archived.id, 9);
    assert.deepEqual([delivery?.state, delivery?.trouble], ['failed', 'is_archived']);
    await rig.close();
  });

  it('waits through a stop, which is done in time, and is posted by the next process', async () => {
    const rig = await startReminding();
    for (let at = 0; at < 6; at += 1) await rig.subscribe();
    await rig.slack.until(() => taken(rig.slack).length > 1);
    assert.equal((await rig.bot.end('SIGTERM')).code, 0);
    assert.ok(taken(rig.slack).length < 6, 'some wait');
    const next = startBot(rig.settings);
    await next.ready;
    await nothingDue(rig);
    assert.deepEqual(taken(rig.slack).sort(), ['s0001', 's0002', 's0003', 's0004', 's0005', 's0006']);
    assert.equal((await next.end('SIGTERM')).code, 0);
    await rig.close();
  });

  it('waits while Slack is down, and is posted once it is back', async () => {
    const rig = await startReminding();
    await rig.slack.close();
    await rig.subscribe();
    // Where a connection broke over the first try, Slack is asked what became of it before the next.
    const failures = () => rig.bot.output().match(/"msg":"reminder: /g)?.length ?? 0;
    await eventually(async () => failures() > 1, 'two tries');
    const back = await newSlack({ port: Number(new URL(rig.slack.apiUrl).port) });
    await back.until(() => taken(back).length > 0);
    await nothingDue(rig);
    assert.deepEqual(taken(back), ['s0001']);
    await back.close();
    await rig.close();
  });
});
